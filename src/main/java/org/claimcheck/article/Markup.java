package org.claimcheck.article;

/** Parts of an article that may be left out of its text. */
public enum Markup {
  /** Code within sentences, and in pages code of any kind; code blocks of Markdown never count. */
  CODE,
  /** Tags of site generators in Markdown: <code>{{&lt; figure &gt;}}</code>. */
  SHORTCODES,
  /** Block quotes. */
  QUOTES
}
