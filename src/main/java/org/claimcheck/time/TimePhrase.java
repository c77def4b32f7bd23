package org.claimcheck.time;

import org.claimcheck.article.Span;
import org.claimcheck.time.TimeExpression.Relation;
import org.jspecify.annotations.Nullable;

/** A time phrase found in the text, not yet resolved. */
public final class TimePhrase {
  private final Span span;
  private final Relation relation;
  private final Meaning meaning;
  private final @Nullable WrittenDay written;

  TimePhrase(Span span, Relation relation, Meaning meaning, @Nullable WrittenDay written) {
    this.span = span;
    this.relation = relation;
    this.meaning = meaning;
    this.written = written;
  }

  /** Place in the article's text. */
  public Span span() {
    return span;
  }

  /** How the days relate to what they are said of. */
  public Relation relation() {
    return relation;
  }

  Meaning meaning() {
    return meaning;
  }

  @Nullable WrittenDay written() {
    return written;
  }
}
