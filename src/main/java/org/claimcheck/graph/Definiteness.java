package org.claimcheck.graph;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether the words around an amount say that it was told before. */
final class Definiteness {
  /** Words before an amount that was told before. */
  private static final Set<String> TOLD = Set.of("the", "that", "this", "these", "those");

  /** Words after an amount that tell which one is meant. */
  private static final Set<String> NARROWING = Set.of("of", "in", "from", "for", "that", "which");

  private static final Set<String> SPOKEN_OF = Set.of("the", "these", "those", "all", "both");

  /** As many sentences before one may tell of those that are counted in it. */
  private static final int REACH = 20;

  private static final Set<String> MORE =
      Set.of("another", "other", "further", "additional", "second", "third");
  private static final Pattern ORDINAL = Pattern.compile("[a-z-]+th|\\d+(?:st|nd|rd|th)");

  /** Tags of participles, relative pronouns and nouns that say which ones are meant. */
  private static final Set<String> NARROWING_TAGS =
      Set.of("VBG", "VBN", "WDT", "WP", "WP$", "NN", "NNS", "NNP");

  private final Document document;

  Definiteness(Document document) {
    this.document = document;
  }

  /** "<b>the</b> 3 million euros": one told of before, unlike "the 3 million euro fund". */
  static boolean isTold(Quantity quantity, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= quantity.span().start()) {
      first++;
    }
    int next = first;
    while (next < tokens.size() && tokens.get(next).start() < quantity.span().end()) {
      next++;
    }
    boolean alone =
        next == tokens.size()
            || !(tokens.get(next).tag().matches("NN.*|JJ.*|VBN|VBG|HYPH|CD")
                || NARROWING.contains(tokens.get(next).lemma()));
    return alone && first > 0 && TOLD.contains(tokens.get(first - 1).lemma());
  }

  /**
   * "<b>the</b> two men": they were spoken of before. "The two men killed in March" and "the two
   * who fled" need not have been.
   */
  boolean isCountedAgain(Quantity quantity, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean the = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().end() <= quantity.number().start()) {
        the = SPOKEN_OF.contains(token.lemma());
      } else if (token.lemma().equals(quantity.of())) {
        boolean more = i + 1 < tokens.size() && NARROWING_TAGS.contains(tokens.get(i + 1).tag());
        return the && !more && !isJoined(quantity.of(), sentence);
      }
    }
    return false;
  }

  /** "<b>Another</b> man", "a <b>fourth</b> man": those spoken of before are more now. */
  private boolean isJoined(@Nullable String noun, Sentence sentence) {
    List<Sentence> sentences = document.sentences();
    for (int i = Math.max(0, sentence.index() - REACH); i <= sentence.index(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      for (int j = 1; j < tokens.size(); j++) {
        Token before = tokens.get(j - 1);
        if (tokens.get(j).lemma().equals(noun)
            && (MORE.contains(before.lemma()) || ORDINAL.matcher(before.lemma()).matches())) {
          return true;
        }
      }
    }
    return false;
  }
}
