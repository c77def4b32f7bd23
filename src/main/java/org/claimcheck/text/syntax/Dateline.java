package org.claimcheck.text.syntax;

import java.util.List;
import java.util.Set;
import org.claimcheck.article.Span;

/** Finds datelines: "KYIV, Ukraine (AP) — Russian forces ...". */
final class Dateline {
  private static final int LONGEST = 14;
  private static final Set<String> DASHES = Set.of("—", "–", "-", "--");

  private Dateline() {}

  /** The number of words of the dateline with its dash, 0 for none. */
  static int length(List<String> words, List<Span> spans) {
    if (words.isEmpty() || words.get(0).length() < 3 || !isCapitals(words.get(0))) {
      return 0;
    }
    for (int i = 1; i < Math.min(LONGEST, words.size() - 3); i++) {
      // The tokenizer takes "long-term" apart: only a dash between blanks ends a dateline.
      if (DASHES.contains(words.get(i)) && spans.get(i - 1).end() < spans.get(i).start()) {
        return i + 1;
      }
      if (!isOfPlace(words.get(i))) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isCapitals(String word) {
    return word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** Names, initials, commas, parentheses and the day. */
  private static boolean isOfPlace(String word) {
    return !Character.isLowerCase(word.charAt(0)) || word.length() <= 3;
  }
}
