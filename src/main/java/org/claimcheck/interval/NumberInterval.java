package org.claimcheck.interval;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An interval of numbers, both ends included; a null end is open.
 *
 * @param min lower bound, or null for none
 * @param max upper bound, or null for none
 */
public record NumberInterval(@Nullable BigDecimal min, @Nullable BigDecimal max)
    implements Interval<BigDecimal, NumberInterval> {

  /** Rejects intervals that end before they begin. */
  public NumberInterval {
    if (min != null && max != null && max.compareTo(min) < 0) {
      throw new IllegalArgumentException(min + " is more than " + max);
    }
  }

  /** Exactly one number. */
  public static NumberInterval of(BigDecimal number) {
    return new NumberInterval(number, number);
  }

  /** Exactly one number. */
  public static NumberInterval of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  @Override
  public @Nullable BigDecimal lower() {
    return min;
  }

  @Override
  public @Nullable BigDecimal upper() {
    return max;
  }

  @Override
  public NumberInterval with(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    return new NumberInterval(lower, upper);
  }

  /** Whether it is one number. */
  public boolean isNumber() {
    return min != null && max != null && min.compareTo(max) == 0;
  }

  /** The interval of the sums of one number of each: parts and their total. */
  public NumberInterval plus(NumberInterval other) {
    return new NumberInterval(
        min == null || other.min == null ? null : min.add(other.min),
        max == null || other.max == null ? null : max.add(other.max));
  }

  /** The interval of the numbers times a positive factor. */
  public NumberInterval times(BigDecimal factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("not a positive factor: " + factor);
    }
    return new NumberInterval(
        min == null ? null : min.multiply(factor), max == null ? null : max.multiply(factor));
  }

  /** The interval of the numbers with the other sign. */
  public NumberInterval negated() {
    return new NumberInterval(max == null ? null : max.negate(), min == null ? null : min.negate());
  }
}
