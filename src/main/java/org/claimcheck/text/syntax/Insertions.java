package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what commas set apart: relative clauses first, then other insertions. */
final class Insertions {
  private static final Set<String> PRONOUNS = Set.of("which", "who", "whose", "where", "whom");

  /** Attempts cost a parse each. */
  private static final int MOST = 6;

  private Insertions() {}

  /**
   * One insertion, both commas included.
   *
   * @param from index of the first comma
   * @param to index behind the second comma
   * @param relation how its head hangs on the word before
   */
  record Insertion(int from, int to, String relation) {}

  static List<Insertion> in(List<String> words) {
    List<Insertion> clauses = new ArrayList<>();
    List<Insertion> others = new ArrayList<>();
    for (int i = 1; i < words.size() - 3; i++) {
      if (!words.get(i).equals(",")) {
        continue;
      }
      boolean clause = PRONOUNS.contains(words.get(i + 1).toLowerCase(Locale.ROOT));
      for (int j = i + 3; j < words.size() - 1; j++) {
        if (words.get(j).equals(",")) {
          (clause ? clauses : others).add(new Insertion(i, j + 1, clause ? "relcl" : "appos"));
        }
      }
    }
    clauses.addAll(others);
    return clauses.subList(0, Math.min(MOST, clauses.size()));
  }
}
