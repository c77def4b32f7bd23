package org.claimcheck.claim;

import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.time.TimeExpression;

/** What a claim says of its subject. */
public sealed interface Value {
  /** Place of the phrase in the article's text. */
  Span span();

  /** The phrase. */
  String text();

  /** A time. */
  record Time(TimeExpression expression) implements Value {
    @Override
    public Span span() {
      return expression.span();
    }

    @Override
    public String text() {
      return expression.text();
    }
  }

  /** An amount. */
  record Amount(Quantity quantity) implements Value {
    @Override
    public Span span() {
      return quantity.span();
    }

    @Override
    public String text() {
      return quantity.text();
    }
  }

  /** A thing. */
  record Entity(Referent referent) implements Value {
    @Override
    public Span span() {
      return referent.span();
    }

    @Override
    public String text() {
      return referent.text();
    }
  }

  /** Words that stand for themselves. */
  record Text(Span span, String text) implements Value {}
}
