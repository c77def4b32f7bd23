package org.claimcheck.article;

/**
 * A part of an article that stands by itself, so that no sentence crosses its border.
 *
 * @param kind what the block is
 * @param span its place in {@link Article#text()}
 */
public record Block(Kind kind, Span span) {

  /** Parts of an article that a reader tells apart. */
  public enum Kind {
    TITLE,
    STANDFIRST,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    CAPTION,
    BLOCK_QUOTE
  }
}
