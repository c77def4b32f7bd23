package org.claimcheck.text.opennlp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.claimcheck.article.Span;
import org.claimcheck.text.Tokenizer;

/**
 * Finds tokens in Penn Treebank fashion: white space first, then punctuation and amounts by {@link
 * Chunk}, contractions by OpenNLP's model.
 */
public final class OpenNlpTokens implements Tokenizer {
  /** Longer ones are no words: the model would take time in proportion to their square. */
  private static final int LONGEST_WORD = 60;

  private static final int CACHED_WORDS = 5_000;

  private final TokenizerME model;
  private final Map<String, int[]> cuts = new LinkedHashMap<>();

  private OpenNlpTokens(TokenizerME model) {
    this.model = model;
  }

  /**
   * Opens the English model.
   *
   * @throws org.claimcheck.text.ModelException if it is missing or damaged
   */
  public static OpenNlpTokens open() {
    TokenizerModel model =
        ModelResource.load(
            "en-token.bin",
            "edu.washington.cs.knowitall:opennlp-tokenize-models:1.5",
            TokenizerModel::new);
    return new OpenNlpTokens(new TokenizerME(model));
  }

  @Override
  public List<Span> tokenize(String text, Span sentence) {
    String plain = PlainText.of(text, sentence.start(), sentence.end());
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      if (PlainText.isBlank(plain.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < plain.length() && !PlainText.isBlank(plain.charAt(end))) {
        end++;
      }
      for (Span piece : Chunk.split(plain, at, end, isLast(plain, end))) {
        addWords(tokens, plain, piece, sentence.start());
      }
      at = end;
    }
    return tokens;
  }

  private void addWords(List<Span> tokens, String plain, Span piece, int offset) {
    int start = piece.start();
    if (Chunk.isContractible(plain, piece) && piece.length() <= LONGEST_WORD) {
      for (int cut : cuts(piece.in(plain))) {
        tokens.add(new Span(offset + start, offset + piece.start() + cut));
        start = piece.start() + cut;
      }
    }
    tokens.add(new Span(offset + start, offset + piece.end()));
  }

  /** Where the model cuts a word in two or more. */
  private int[] cuts(String word) {
    int[] known = cuts.get(word);
    if (known != null) {
      return known;
    }
    opennlp.tools.util.Span[] found = model.tokenizePos(word);
    int[] made = new int[found.length - 1];
    for (int i = 0; i < made.length; i++) {
      made[i] = found[i].getEnd();
    }
    if (cuts.size() >= CACHED_WORDS) {
      cuts.clear();
    }
    cuts.put(word, made);
    return made;
  }

  private static boolean isLast(String plain, int end) {
    for (int i = end; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
