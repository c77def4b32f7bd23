package org.claimcheck.text;

import java.util.List;
import org.claimcheck.article.Span;

/** Finds sentences. One thread at a time. */
@FunctionalInterface
public interface SentenceSplitter {
  /**
   * The sentences of a part of a text.
   *
   * @param text the text
   * @param block the part; no sentence leaves it
   * @return spans without white space around them, in order, not overlapping; together they hold
   *     everything in the block but white space
   */
  List<Span> split(String text, Span block);
}
