package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases of a text that may be names, before anybody has read it. */
final class NameCandidates {
  private static final int LONGEST = 10;
  private static final int LONGEST_SMALL = 5;

  /** For others to read, so that no sentence gets out, and no heading that is all capitals. */
  private static final int LONGEST_FAR = 8;

  private static final int LONGEST_OF_HEADING = 3;

  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /** Of so many long words in a line, with capitals all, the line is a heading. */
  private static final int HEADING = 4;

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Words with which no name in small letters begins or ends. */
  private static final Set<String> FUNCTION =
      Set.of(
          ("a about after all also an and any are as at be because been before but by can could did"
                  + " do does for from had has have he her him his how i if in into is it its may"
                  + " more most no not of on one or our over said says she should so some such than"
                  + " that the their them then there these they this those to under up was we were"
                  + " what when where which while who will with would you your")
              .split(" "));

  private final String text;
  private final List<int[]> words = new ArrayList<>();
  private final BitSet headings = new BitSet();
  private final List<Map<String, String>> byRank =
      List.of(
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>());

  private NameCandidates(String text) {
    this.text = text;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      List<String> all = List.of(line.group().split("[^\\p{L}\\p{N}]+"));
      List<String> longer = all.stream().filter(w -> w.length() >= 4).toList();
      if (longer.size() >= HEADING && longer.stream().allMatch(NameCandidates::isCapital)) {
        headings.set(line.start(), line.end());
      }
    }
  }

  /**
   * The phrases, likeliest first, each key once: several words with a capital, one with a capital,
   * several in small letters, one in small letters.
   *
   * @param small whether those in small letters are wanted; without them, phrases are shorter and
   *     of headings in capitals only three words long
   */
  static List<String> of(String text, boolean small) {
    NameCandidates all = new NameCandidates(text);
    for (int from = 0; from < all.words.size(); from++) {
      all.from(from, small);
    }
    List<String> found = new ArrayList<>();
    Map<String, String> keys = new LinkedHashMap<>();
    all.byRank.forEach(rank -> rank.forEach(keys::putIfAbsent));
    found.addAll(keys.values());
    return found;
  }

  private void from(int first, boolean small) {
    String begin = word(first);
    boolean capital = isCapital(begin);
    if (!capital && !small) {
      return;
    }
    int most = small ? (capital ? LONGEST : LONGEST_SMALL) : farthest(first);
    for (int last = first; last < Math.min(words.size(), first + most); last++) {
      String end = word(last);
      if (small || isCapital(end)) {
        phrase(first, last, capital || isCapital(end), small);
      }
      if (closes(last) || (!small && !isCapital(end) && !joins(end))) {
        return;
      }
    }
  }

  private int farthest(int first) {
    return headings.get(words.get(first)[0]) ? LONGEST_OF_HEADING : LONGEST_FAR;
  }

  private void phrase(int first, int last, boolean capital, boolean small) {
    String begin = word(first);
    boolean several = last > first;
    String phrase =
        trim(text.substring(words.get(first)[0], words.get(last)[1])).replaceAll("\\s+", " ");
    String end = word(last);
    boolean function =
        (isFunction(begin) && (!several || !isCapital(begin)))
            || (several && isFunction(end) && !isCapital(end));
    if (phrase.isEmpty() || function) {
      return;
    }
    Map<String, String> rank = byRank.get((capital ? 0 : 2) + (several ? 0 : 1));
    add(rank, phrase);
    if (phrase.endsWith("s") && phrase.length() > 3 && small) {
      add(rank, phrase.substring(0, phrase.length() - 1)); // "fish sandwiches"
      if (phrase.endsWith("es")) {
        add(rank, phrase.substring(0, phrase.length() - 2));
      }
    }
    int hyphen = phrase.indexOf('-');
    if (!several && hyphen > 1) {
      add(rank, phrase.substring(0, hyphen)); // "Iran-backed"
    }
  }

  private static void add(Map<String, String> rank, String phrase) {
    String key = NameKey.of(phrase);
    if (!key.isEmpty()) {
      rank.putIfAbsent(key, phrase);
    }
  }

  private String word(int index) {
    return trim(text.substring(words.get(index)[0], words.get(index)[1]));
  }

  /** Whether a sentence or a clause may end after a word. */
  private boolean closes(int index) {
    int end = words.get(index)[1];
    char last = text.charAt(end - 1);
    boolean paragraph =
        index + 1 < words.size()
            && text.substring(end, words.get(index + 1)[0]).chars().filter(c -> c == '\n').count()
                > 1;
    // "St. Louis" and "J. K. Rowling" go on; so may "Paris, Texas" and "1634: The Ram Rebellion".
    boolean sentence = last == '.' && end - words.get(index)[0] > 4;
    return paragraph || sentence || last == ';';
  }

  private static boolean joins(String word) {
    return Set.of("of", "the", "and", "de", "la", "for", "in", "al", "bin", "van", "von", "&")
        .contains(word);
  }

  private static boolean isFunction(String word) {
    return FUNCTION.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
  }

  private static String trim(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !isInside(word.charAt(from))) {
      from++;
    }
    while (to > from && !isInside(word.charAt(to - 1)) && ".)".indexOf(word.charAt(to - 1)) < 0) {
      to--;
    }
    return word.substring(from, to);
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
