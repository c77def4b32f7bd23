package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.word.Edits;

/**
 * Whether two wordings may well be one name or text: the same words, the words of one among those
 * of the other, initials, inflection or a slip of the pen. Lenient, because it acquits.
 */
public final class NameLikeness {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "at", "by", "de", "for", "in", "la", "of", "on", "or", "the", "to",
          "with");
  private static final int LONG = 8;

  private NameLikeness() {}

  /** Whether a wording of one is like a wording of the other. */
  public static boolean alike(Collection<String> some, Collection<String> others) {
    return some.stream().anyMatch(s -> others.stream().anyMatch(o -> alike(s, o)));
  }

  /** Whether two wordings are alike. */
  public static boolean alike(String one, String other) {
    String a = NameKey.of(one);
    String b = NameKey.of(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b) || a.replace(" ", "").equals(b.replace(" ", ""))) {
      return true;
    }
    return isAmong(a, b) || isAmong(b, a) || initials(a, b) || initials(b, a) || nearly(a, b);
  }

  private static List<String> words(String key) {
    return Arrays.stream(key.split(" ")).filter(w -> !SMALL.contains(w)).toList();
  }

  /** Whether the longer words of one are all in the other, inflection and slips aside. */
  private static boolean isAmong(String part, String whole) {
    List<String> mine = words(part).stream().filter(w -> w.length() > 1).toList();
    if (mine.isEmpty()) {
      return false;
    }
    Set<String> theirs = new HashSet<>(words(whole));
    long shared =
        mine.stream()
            .filter(w -> theirs.contains(w) || theirs.stream().anyMatch(t -> sameWord(w, t)))
            .count();
    return shared == mine.size() || (mine.size() > 2 && shared * 3 >= mine.size() * 2L);
  }

  private static boolean sameWord(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 4) {
      return a.equals(b + "s") || b.equals(a + "s");
    }
    boolean inflected =
        (a.startsWith(b.substring(0, shorter)) || b.startsWith(a.substring(0, shorter)))
            && Math.abs(a.length() - b.length()) <= 3;
    return inflected || slip(a, b);
  }

  private static boolean slip(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    boolean words = !a.matches(".*\\d.*") && !b.matches(".*\\d.*");
    return words
        && shorter > 4
        && a.charAt(0) == b.charAt(0)
        && Edits.between(a, b) <= (shorter > LONG ? 2 : 1);
  }

  private static boolean nearly(String a, String b) {
    return a.length() < 100 && b.length() < 100 && slip(a, b);
  }

  /** "us" of "united states", "mit" of "massachusetts institute of technology". */
  private static boolean initials(String acronym, String name) {
    String letters = acronym.replace(" ", "");
    List<String> every = List.of(name.split(" "));
    List<String> content = words(name);
    return letters.length() > 1
        && (first(every).startsWith(letters) || first(content).startsWith(letters));
  }

  private static String first(List<String> words) {
    StringBuilder letters = new StringBuilder();
    new ArrayList<>(words).forEach(w -> letters.append(w.charAt(0)));
    return words.size() < 2 ? "" : letters.toString();
  }
}
