package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the hedges before numbers: "up to 10,000", "at least 14", "and over 200,000". */
final class Hedges {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[$€£¥]?\\d[\\d,.]*|[$€£¥]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million");
  private static final Set<String> PREPOSITIONS =
      Set.of("to", "than", "of", "at", "as", "in", "over", "about", "around", "under");

  private final SyntaxLexicon lexicon;

  Hedges(SyntaxLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Indices of the words that belong to hedges. */
  List<Integer> in(List<String> words) {
    List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lower.size(); ) {
      int length = lengthAt(lower, i);
      for (int j = i; j < i + length; j++) {
        found.add(j);
      }
      i += Math.max(1, length);
    }
    return found;
  }

  private int lengthAt(List<String> words, int from) {
    for (SyntaxLexicon.Hedge hedge : lexicon.hedges()) {
      int to = from + hedge.words().size();
      if (to < words.size()
          && words.subList(from, to).equals(hedge.words())
          && NUMBER.matcher(words.get(to)).matches()
          && (hedge.after().isEmpty()
              || (from > 0 && hedge.after().contains(words.get(from - 1))))) {
        return hedge.words().size();
      }
    }
    return 0;
  }

  static boolean isCurrency(String word) {
    return word.length() == 1 && "$€£¥".contains(word);
  }

  /** A part of speech for a word of a hedge. */
  static String tag(String word) {
    return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT)) ? "IN" : "RB";
  }
}
