package org.claimcheck.relation;

import java.util.List;
import java.util.Locale;

/**
 * What the words of one family have in common: "manager", "manage" and "managed" share a stem.
 * Crude on purpose: both sides of every comparison are cut the same way.
 */
final class Stems {
  private static final int SHORTEST = 3;
  private static final List<String> ENDINGS =
      List.of("ment", "ity", "ing", "ion", "ure", "ed", "er", "or", "al", "e", "y");

  private Stems() {}

  /** The stem of a word. */
  static String of(String word) {
    String stem = singular(word.toLowerCase(Locale.ROOT));
    for (boolean cut = true; cut; ) {
      cut = false;
      for (String ending : ENDINGS) {
        if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
          stem = stem.substring(0, stem.length() - ending.length());
          cut = true;
          break;
        }
      }
    }
    int last = stem.length() - 1;
    boolean doubled =
        last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1) && stem.charAt(last) != 's';
    return doubled ? stem.substring(0, last) : stem;
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural =
        word.endsWith("s")
            && word.length() > SHORTEST
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
