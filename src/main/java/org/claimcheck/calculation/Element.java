package org.claimcheck.calculation;

import java.util.Locale;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence as calculations see it: an amount, a time, a score, or a single word.
 *
 * @param span its place in the article's text
 * @param text its words
 * @param token its first token
 * @param quantity the amount, or null
 * @param time the time, or null
 * @param score the result of a match, or null
 */
record Element(
    Span span,
    String text,
    Token token,
    @Nullable Quantity quantity,
    @Nullable TimeExpression time,
    Calculation.@Nullable Score score) {

  /** A single word or mark. */
  static Element word(Token token) {
    return new Element(token.span(), token.text(), token, null, null, null);
  }

  /** Whether it is a word or mark, and no value. */
  boolean isWord() {
    return quantity == null && time == null && score == null;
  }

  /** Whether it is this word or mark, or a form of it. */
  boolean is(String word) {
    return isWord() && (token.lemma().equals(word) || lower().equals(word));
  }

  /** The words in lower case. */
  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }
}
