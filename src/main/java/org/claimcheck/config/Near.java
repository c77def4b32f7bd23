package org.claimcheck.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.claimcheck.word.Edits;

/** What somebody who mistyped a word meant. */
final class Near {
  private Near() {}

  /** The nearest of some words, unless all are too far off. */
  static Optional<String> to(String word, Collection<String> known) {
    int most = Math.max(2, word.length() / 3);
    return known.stream()
        .filter(k -> Math.abs(k.length() - word.length()) <= most)
        .filter(k -> Edits.slips(word, k) <= most)
        .min(Comparator.<String>comparingInt(k -> Edits.slips(word, k)).thenComparing(k -> k));
  }

  /** The end of a sentence that says what is known. */
  static String hint(String word, Collection<String> known) {
    return to(word, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("known are " + String.join(", ", known));
  }
}
