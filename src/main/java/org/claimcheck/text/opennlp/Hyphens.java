package org.claimcheck.text.opennlp;

import java.util.Locale;
import java.util.Set;

/**
 * Decides which words with hyphens are several tokens: those whose parts mean something to the
 * sentence. "Hamas-led", "six-week", "54-year-old", "then-president" and the "Israel-Hamas war" are
 * taken apart, as in the corpora the parser was trained on; "co-founder", "cease-fire", "al-Assad",
 * "Jean-Claude" and "F-16" stay whole.
 */
final class Hyphens {
  private static final Set<String> WHOLE_WITH_PREFIX =
      words(
          "co non anti pre re pro un semi self multi inter intra trans neo counter vice micro mini"
              + " mega ultra over under sub super pan quasi pseudo bi tri meta hyper cyber bio cross"
              + " so al el ul ar as ad ash az bin ben ibn abu umm attorney director secretary");

  private static final Set<String> WHOLE_WITH_SUFFIX =
      words("in up off down out by on over away back through to law general elect ish like");

  private static final Set<String> SPLIT_PREFIX = words("then ex mid former late early post");

  private static final Set<String> NUMBERS =
      words(
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
              + " ninety hundred thousand million billion");

  private static final Set<String> FRACTIONS =
      words(
          "half third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh"
              + " eighth eighths ninth tenth tenths first second");

  private static final Set<String> PARTICIPLES =
      words("led run born made held torn built drawn won shot lit stricken sworn written driven");

  /** What two sides have or do together: "the US-China talks". */
  private static final Set<String> SHARED =
      words(
          "war wars conflict conflicts ceasefire truce border relations talks deal agreement"
              + " treaty tensions summit dispute trade alliance hostilities fighting match final"
              + " game route flight ties relationship partnership standoff pact row crisis peace"
              + " clash clashes merger accord accords negotiations frontier");

  private Hyphens() {}

  /**
   * Whether a word is taken apart at its hyphens.
   *
   * @param word a word that may hold hyphens
   * @param next the word that follows
   */
  static boolean isCompound(String word, String next) {
    if (word.indexOf('-') < 1) {
      return false;
    }
    String[] parts = word.split("-", -1);
    for (String part : parts) {
      if (part.isEmpty() || !part.codePoints().allMatch(Hyphens::isWordPart)) {
        return false;
      }
    }
    String first = parts[0].toLowerCase(Locale.ROOT);
    String last = parts[parts.length - 1];
    if (WHOLE_WITH_PREFIX.contains(first) || WHOLE_WITH_SUFFIX.contains(last)) {
      return false;
    }
    boolean number = isNumber(first);
    if (number && (NUMBERS.contains(last) || FRACTIONS.contains(last))) {
      return false;
    }
    if (isCapitalised(parts[0]) && !isLower(last)) {
      return allCapitalised(parts) && SHARED.contains(next);
    }
    return number || SPLIT_PREFIX.contains(first) || (isLower(last) && joins(parts[0], last));
  }

  private static boolean joins(String first, String last) {
    boolean participle = (last.length() > 3 && last.endsWith("ed")) || PARTICIPLES.contains(last);
    return participle || (isCapitalised(first) && first.length() > 1);
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '$' || c == '%';
  }

  private static boolean isNumber(String part) {
    return Character.isDigit(part.charAt(0)) || NUMBERS.contains(part);
  }

  private static boolean allCapitalised(String[] parts) {
    for (String part : parts) {
      if (!isCapitalised(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitalised(String part) {
    return Character.isUpperCase(part.charAt(0));
  }

  private static boolean isLower(String part) {
    return part.codePoints().allMatch(Character::isLowerCase);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
