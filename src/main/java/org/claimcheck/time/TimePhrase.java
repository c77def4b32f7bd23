package org.claimcheck.time;

import org.claimcheck.article.Span;
import org.claimcheck.time.TimeExpression.Relation;

/** A time phrase found in the text, not yet resolved. */
public final class TimePhrase {
  private final Span span;
  private final Relation relation;
  private final Meaning meaning;

  TimePhrase(Span span, Relation relation, Meaning meaning) {
    this.span = span;
    this.relation = relation;
    this.meaning = meaning;
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
}
