package org.claimcheck.text;

import java.util.List;
import org.claimcheck.article.Span;

/** Finds tokens. One thread at a time. */
@FunctionalInterface
public interface Tokenizer {
  /**
   * The tokens of a sentence.
   *
   * @param text the text
   * @param sentence the sentence
   * @return spans in order, not overlapping, not empty; together they hold everything in the
   *     sentence but white space
   */
  List<Span> tokenize(String text, Span sentence);
}
