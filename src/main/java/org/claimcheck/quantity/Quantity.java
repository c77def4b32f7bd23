package org.claimcheck.quantity;

import java.math.BigDecimal;
import org.claimcheck.article.Span;
import org.claimcheck.interval.NumberInterval;
import org.jspecify.annotations.Nullable;

/**
 * An amount that the article states.
 *
 * @param span its place in the article's text, hedge and unit included ("more than 300 km")
 * @param number the place of the bare number within the span ("300")
 * @param text the phrase
 * @param stated the number as stated, before hedges and rounding
 * @param interval the numbers it may mean
 * @param unit UCUM code, ISO 4217 code for money, {@code %} for percentages, {@code 1} for counts,
 *     {@code {fraction}} for shares ("two thirds"), {@code {ordinal}} for places in an order
 * @param of lemma of what is counted ("people", "follower"), or null
 */
public record Quantity(
    Span span,
    Span number,
    String text,
    BigDecimal stated,
    NumberInterval interval,
    String unit,
    @Nullable String of) {
  /** Unit of places in an order: "third", "21st". */
  public static final String ORDINAL = "{ordinal}";

  /** Whether it says how much, and not which one in an order. */
  public boolean isAmount() {
    return !unit.equals(ORDINAL);
  }
}
