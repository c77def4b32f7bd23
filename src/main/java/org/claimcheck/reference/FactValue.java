package org.claimcheck.reference;

import java.math.BigDecimal;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.jspecify.annotations.Nullable;

/** What a fact says of its subject. */
public sealed interface FactValue {
  /**
   * A time.
   *
   * @param days the days it may mean
   * @param text the literal as written
   */
  record Time(DayInterval days, String text) implements FactValue {}

  /**
   * An amount.
   *
   * @param interval the numbers it may mean
   * @param unit UCUM code, ISO 4217 code for money, {@code %} for percentages, {@code 1} for counts
   * @param stated the bare number to quote, or null where the fact has only bounds
   */
  record Amount(NumberInterval interval, String unit, @Nullable BigDecimal stated)
      implements FactValue {}

  /** A thing, by its IRI. */
  record Entity(String iri) implements FactValue {}

  /**
   * Words that stand for themselves.
   *
   * @param text the words
   * @param language BCP 47 tag, or "" without one
   */
  record Text(String text, String language) implements FactValue {}
}
