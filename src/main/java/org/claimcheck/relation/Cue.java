package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words that speak of a property when they stand together between subject and value.
 *
 * @param stems stems of the words; markers of syntax begin with {@code @}
 * @param weight how much they tell: 1 for words that name the property, less for hints
 */
record Cue(List<String> stems, double weight) {
  /** What each further word of a phrase adds: "land area" tells more than "area". */
  private static final double MORE = 0.25;

  Cue {
    stems = List.copyOf(stems);
  }

  /** A phrase; {@code in ~} stands for a value right after the preposition. */
  static Cue of(String phrase, double weight) {
    List<String> stems = new ArrayList<>();
    for (String word : List.of(phrase.toLowerCase(Locale.ROOT).split("[ -]+"))) {
      stems.add(word.startsWith("@") ? word : Stems.of(word));
    }
    return new Cue(stems, weight);
  }

  /** How strongly the words of a path speak of the property, 0 if they do not. */
  double strength(Path path) {
    double weakest = Double.MAX_VALUE;
    for (String stem : stems) {
      double found = path.weight(stem);
      if (found == 0) {
        return 0;
      }
      weakest = Math.min(weakest, found);
    }
    return stems.isEmpty() ? 0 : weight * weakest * (1 + MORE * (stems.size() - 1));
  }
}
