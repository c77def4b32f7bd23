package org.claimcheck.text.syntax;

import java.util.List;
import java.util.Set;

/** Finds datelines: "KYIV, Ukraine (AP) — Russian forces ...". */
final class Dateline {
  private static final int LONGEST = 14;
  private static final Set<String> DASHES = Set.of("—", "–", "-", "--");

  private Dateline() {}

  /** The number of words of the dateline with its dash, 0 for none. */
  static int length(List<String> words) {
    if (words.isEmpty() || words.get(0).length() < 3 || !isCapitals(words.get(0))) {
      return 0;
    }
    for (int i = 1; i < Math.min(LONGEST, words.size() - 3); i++) {
      if (DASHES.contains(words.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isCapitals(String word) {
    return word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}
