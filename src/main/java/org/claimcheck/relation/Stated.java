package org.claimcheck.relation;

import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;

/** A phrase that may be the value of a property. */
sealed interface Stated {
  /** The token that governs it. */
  Token head();

  /** Its place in the article's text. */
  Span span();

  /** A thing that the reference names. */
  record Thing(Link link) implements Stated {
    @Override
    public Token head() {
      return link.head();
    }

    @Override
    public Span span() {
      return link.span();
    }
  }

  /**
   * A name that the reference does not know.
   *
   * @param code whether it is a code rather than a name
   */
  record Unknown(Token head, Span span, String text, Mention.Type type, boolean code)
      implements Stated {}

  /** Words that the reference has for a value of some property. */
  record Words(Token head, Span span, String text) implements Stated {}

  /** A time. */
  record Time(Token head, TimeExpression expression) implements Stated {
    @Override
    public Span span() {
      return expression.span();
    }
  }

  /** A number. */
  record Amount(Token head, Quantity quantity) implements Stated {
    @Override
    public Span span() {
      return quantity.span();
    }
  }
}
