package org.claimcheck.text.opennlp;

import java.util.Set;
import java.util.regex.Pattern;

/** Decides where sentences of news prose end; leaves to the model what words alone do not tell. */
final class BreakRules {
  /** What becomes of a possible end of a sentence. */
  enum Verdict {
    SPLIT,
    JOIN,
    /** Both readings are common: "in the U.S. President Biden ...". */
    OPEN
  }

  private static final Set<String> OPENERS =
      words(
          "The A An This That These Those He She It They We You His Her Its Their Our My In On At"
              + " By For From With After Before During Since When While If As But And Or So Yet"
              + " However Meanwhile There Here What Who Why How Also Another Some Many Most Several"
              + " All Both Each Not Officials Police Critics Experts Analysts According Earlier"
              + " Later Last Now Then Despite Although Though Under Until Over Among Between About"
              + " Because To Of Is Was Were Are Has Had Have Did Does Do Nobody Nothing Only Even"
              + " Just Such Still Once More Out Up Two Three Four Five Half Reports Authorities");

  private static final Set<String> AFTER_TIME_OF_DAY =
      words(
          "EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST EET IST JST AEST"
              + " Eastern Central Pacific Mountain Greenwich Monday Tuesday Wednesday Thursday"
              + " Friday Saturday Sunday January February March April May June July August"
              + " September October November December");

  /** More often before a title or an institution than at the end. */
  private static final Set<String> COUNTRIES = words("U.S U.K U.N E.U U.S.A U.A.E");

  private static final Set<String> SAYING =
      words("said says asked wrote replied added shouted told cried tweeted posted asks");

  private static final Pattern ORDINARY = Pattern.compile("[\\p{L}\\p{N}'%$-]*[\\p{Ll}\\p{N}%]");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}.*|[AI]");
  private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}|\\p{L}");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\..*");

  /** "Ann. Hydrol. Res.": nobody writes sentences of one short word. */
  private static final Pattern SHORTENED = Pattern.compile("\\p{Lu}\\p{Ll}{0,9}");

  private static final Pattern SHORTENED_NEXT = Pattern.compile("\\p{Lu}\\p{Ll}{0,9}\\.");

  /** "1. FC Harnfurt": clubs that count themselves. */
  private static final Set<String> CLUBS = words("FC FFC SC SV FSV TSV VfL BC HC FK");

  private BreakRules() {}

  /** Judges a possible end of a sentence. */
  static Verdict judge(Break place) {
    if (place.atEnd()) {
      return Verdict.SPLIT;
    }
    char next = place.following();
    if (!place.beforeBlank()) {
      return isGlued(place) ? Verdict.SPLIT : Verdict.JOIN;
    }
    if (Character.isLowerCase(next) || ",;:)\u2013\u2014-/".indexOf(next) >= 0) {
      return Verdict.JOIN;
    }
    if (place.isEllipsis()) {
      boolean opening = place.word().isEmpty() && place.afterLineStart();
      return opening ? Verdict.JOIN : Verdict.SPLIT;
    }
    if (!place.isPeriod()) {
      boolean said = place.closes() && place.nextWords(4, SAYING::contains);
      return said ? Verdict.JOIN : Verdict.SPLIT;
    }
    return place.closes() ? Verdict.SPLIT : judgePeriod(place, place.word(), next);
  }

  private static Verdict judgePeriod(Break place, String word, char next) {
    String nextWord = place.nextWord();
    if (Abbreviations.takesNumber(word) && Character.isDigit(next)) {
      return Verdict.JOIN;
    }
    if (Abbreviations.isTimeOfDay(word)) {
      return AFTER_TIME_OF_DAY.contains(letters(nextWord)) ? Verdict.JOIN : Verdict.SPLIT;
    }
    if (Abbreviations.isLeading(word)) {
      return Verdict.JOIN;
    }
    if (Abbreviations.isAbbreviation(word)) {
      return judgeAbbreviation(place, word, nextWord);
    }
    if (SHORTENED.matcher(word).matches() && SHORTENED_NEXT.matcher(nextWord).matches()) {
      return OPENERS.contains(letters(nextWord)) ? Verdict.SPLIT : Verdict.JOIN;
    }
    if (word.equals("1") && CLUBS.contains(letters(nextWord))) {
      return Verdict.JOIN;
    }
    boolean listNumber = SHORT_NUMBER.matcher(word).matches() && place.afterLineStart();
    return listNumber ? Verdict.JOIN : Verdict.SPLIT;
  }

  private static Verdict judgeAbbreviation(Break place, String word, String nextWord) {
    if (INITIAL.matcher(nextWord).matches() && nextWord.length() <= 4) {
      return Verdict.JOIN;
    }
    if (OPENERS.contains(letters(nextWord))) {
      return Verdict.SPLIT;
    }
    boolean first = place.afterLineStart() && Abbreviations.isInitials(word);
    boolean initials = first || (Abbreviations.isInitials(word) && !Abbreviations.isAcronym(word));
    boolean saint = word.equals("St");
    return initials || saint || COUNTRIES.contains(word) ? Verdict.JOIN : Verdict.OPEN;
  }

  /** "account.Hamas" and "account.\"We": the blank is missing. */
  private static boolean isGlued(Break place) {
    String word = place.word();
    String next = place.nextWord();
    return place.word().length() > 1
        && ORDINARY.matcher(word).matches()
        && !Abbreviations.isAbbreviation(word)
        && CAPITALISED.matcher(next).matches();
  }

  private static String letters(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
