package org.claimcheck.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.reference.NameKey;
import org.claimcheck.text.Mention;
import org.claimcheck.word.Edits;

/**
 * Names of one article that differ by a slip of the pen: "Angela Merkel" and "Angela Merkle", or
 * "Merkle" where nobody of that name was introduced.
 */
final class NameSpellings {
  /** Shorter words are like too many others: "Bush" and "Rush". */
  private static final int SHORTEST = 5;

  /** From here on two letters may differ. */
  private static final int LONG = 8;

  /** Endings that make a male name a female one, or a name of a people. */
  private static final String ENDINGS = "aeiosn";

  private final Map<List<String>, List<Mention>> byWords = new LinkedHashMap<>();

  /**
   * A name and another that is nearly spelled like it.
   *
   * @param rare the first mention of the one that is met less often, and its count
   * @param usual the first mention of the other, and its count
   * @param bare whether the rare one is a single word, which belongs to no whole name
   */
  record Like(Mention rare, int occursRarely, Mention usual, int occursUsually, boolean bare) {}

  NameSpellings(List<Mention> names) {
    for (Mention name : names) {
      List<String> words = words(name);
      if (!words.isEmpty()) {
        byWords.computeIfAbsent(words, k -> new ArrayList<>()).add(name);
      }
    }
  }

  /** The words of a name without initials, case and diacritics. */
  static List<String> words(Mention name) {
    return Arrays.stream(NameKey.of(name.text()).split(" ", -1))
        .filter(w -> w.length() > 1)
        .toList();
  }

  /** All pairs, in text order of the rare one; every rare name once. */
  List<Like> alike() {
    Map<Integer, Like> found = new TreeMap<>();
    whole().forEach(like -> found.putIfAbsent(like.rare().id(), like));
    bare().forEach(like -> found.putIfAbsent(like.rare().id(), like));
    return List.copyOf(found.values());
  }

  /** Whole names that have all words but one in common. */
  private List<Like> whole() {
    Map<String, List<List<String>>> byShared = new LinkedHashMap<>();
    for (List<String> words : byWords.keySet()) {
      for (int i = 0; words.size() > 1 && i < words.size(); i++) {
        List<String> others = new ArrayList<>(words);
        others.set(i, String.valueOf(words.get(i).charAt(0)));
        byShared.computeIfAbsent(String.join(" ", others), k -> new ArrayList<>()).add(words);
      }
    }
    List<Like> found = new ArrayList<>();
    for (List<List<String>> group : byShared.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          if (areSlips(group.get(i), group.get(j))) {
            found.add(like(group.get(i), group.get(j), false));
          }
        }
      }
    }
    return found;
  }

  /** Single words that nobody is called by, beside the surnames of those who were introduced. */
  private List<Like> bare() {
    Set<String> introduced = new HashSet<>();
    Map<Character, Map<String, List<String>>> surnames = new HashMap<>();
    for (List<String> words : byWords.keySet()) {
      if (words.size() > 1) {
        introduced.addAll(words);
        if (isPerson(words)) {
          String last = words.get(words.size() - 1);
          surnames
              .computeIfAbsent(last.charAt(0), k -> new LinkedHashMap<>())
              .putIfAbsent(last, words);
        }
      }
    }
    List<Like> found = new ArrayList<>();
    for (List<String> words : byWords.keySet()) {
      String word = words.get(0);
      if (words.size() == 1 && !introduced.contains(word)) {
        surnames
            .getOrDefault(word.charAt(0), Map.of())
            .forEach(
                (surname, name) -> {
                  if (isSlip(word, surname)) {
                    found.add(
                        new Like(
                            named(words).get(0),
                            named(words).size(),
                            named(name).get(0),
                            named(name).size() + named(List.of(surname)).size(),
                            true));
                  }
                });
      }
    }
    return found;
  }

  private List<Mention> named(List<String> words) {
    return byWords.getOrDefault(words, List.of());
  }

  private boolean isPerson(List<String> words) {
    return named(words).stream().anyMatch(m -> m.type() == Mention.Type.PERSON);
  }

  private Like like(List<String> one, List<String> other, boolean bare) {
    List<List<String>> ordered =
        List.of(one, other).stream()
            .sorted(
                Comparator.comparingInt((List<String> w) -> named(w).size())
                    .thenComparing(w -> -named(w).get(0).id()))
            .toList();
    List<Mention> rare = named(ordered.get(0));
    List<Mention> usual = named(ordered.get(1));
    return new Like(rare.get(0), rare.size(), usual.get(0), usual.size(), bare);
  }

  private static boolean areSlips(List<String> some, List<String> others) {
    if (some.size() != others.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).equals(others.get(i))) {
        if (!isSlip(some.get(i), others.get(i))) {
          return false;
        }
        slips++;
      }
    }
    return slips == 1;
  }

  private static boolean isSlip(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (one.equals(other) || one.charAt(0) != other.charAt(0) || shorter < SHORTEST) {
      return false;
    }
    return Edits.slips(one, other) <= (shorter < LONG ? 1 : 2) && !isInflected(one, other);
  }

  /** "Maria" and "Mario", "Robert" and "Roberts", but not "Hoffman" and "Hoffmann". */
  private static boolean isInflected(String one, String other) {
    String a = one.length() <= other.length() ? one : other;
    String b = one.length() <= other.length() ? other : one;
    String stem = a.substring(0, a.length() - 1);
    boolean longer = b.startsWith(a) && b.charAt(a.length()) != a.charAt(a.length() - 1);
    boolean ending =
        a.length() == b.length()
            && b.startsWith(stem)
            && ENDINGS.indexOf(a.charAt(a.length() - 1)) >= 0
            && ENDINGS.indexOf(b.charAt(b.length() - 1)) >= 0;
    return longer || ending;
  }
}
