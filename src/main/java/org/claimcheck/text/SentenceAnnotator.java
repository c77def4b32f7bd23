package org.claimcheck.text;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Block;
import org.claimcheck.article.Span;

/**
 * Adds sentences with tokens and dependency trees.
 *
 * <p>No sentence crosses the border of a block. A sentence of more than {@value #MAX_TOKENS} tokens
 * (a table, a list of names) is cut into pieces of at most that many, where possible after a
 * semicolon or a comma, so that no input makes parsing expensive.
 */
public final class SentenceAnnotator implements Annotator {
  /** The most tokens that are parsed together. */
  public static final int MAX_TOKENS = 150;

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final Parser parser;
  private final NameLexicon names;

  /**
   * @param splitter finds sentences
   * @param tokenizer finds their tokens
   * @param parser tags and parses them
   * @param names what the parser has to take for names
   */
  public SentenceAnnotator(
      SentenceSplitter splitter, Tokenizer tokenizer, Parser parser, NameLexicon names) {
    this.splitter = splitter;
    this.tokenizer = tokenizer;
    this.parser = parser;
    this.names = names;
  }

  @Override
  public Document annotate(Document document) {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.article().blocks()) {
      for (Span span : splitter.split(text, block.span())) {
        List<Span> rest = tokenizer.tokenize(text, span);
        while (!rest.isEmpty()) {
          int length = pieceLength(text, rest);
          List<Span> piece = rest.subList(0, length);
          rest = rest.subList(length, rest.size());
          sentences.add(sentence(text, sentences.size(), block, piece));
        }
      }
    }
    return document.withSentences(sentences);
  }

  private Sentence sentence(String text, int index, Block block, List<Span> tokens) {
    Span span = tokens.get(0).union(tokens.get(tokens.size() - 1));
    return new Sentence(index, span, block, parser.parse(text, tokens, names));
  }

  private static int pieceLength(String text, List<Span> tokens) {
    if (tokens.size() <= MAX_TOKENS) {
      return tokens.size();
    }
    int comma = 0;
    for (int i = MAX_TOKENS; i > MAX_TOKENS / 2; i--) {
      String token = tokens.get(i - 1).in(text);
      if (token.equals(";")) {
        return i;
      }
      if (token.equals(",") && comma == 0) {
        comma = i;
      }
    }
    return comma > 0 ? comma : MAX_TOKENS;
  }
}
