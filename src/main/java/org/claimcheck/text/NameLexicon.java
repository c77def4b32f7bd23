package org.claimcheck.text;

import java.util.List;

/** Names that somebody knows, so that the parser takes them for names. */
@FunctionalInterface
public interface NameLexicon {
  /** Knows no names. */
  NameLexicon EMPTY = (tokens, from) -> 0;

  /**
   * The number of tokens of the longest known name that begins at a token, 0 for none.
   *
   * @param tokens the tokens of a sentence
   * @param from index of the first token
   */
  int longestName(List<String> tokens, int from);
}
