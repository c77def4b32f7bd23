package org.claimcheck.text;

import java.util.List;
import org.claimcheck.article.Span;

/** Part-of-speech tagger, lemmatiser and dependency parser. One thread at a time. */
public interface Parser {
  /**
   * Parses one sentence.
   *
   * @param text the text the spans point into
   * @param tokens the sentence's tokens in Penn Treebank fashion
   * @param names names to be tagged as proper nouns before parsing
   * @return one entry a token, in order
   */
  List<Token.Parsed> parse(String text, List<Span> tokens, NameLexicon names);
}
