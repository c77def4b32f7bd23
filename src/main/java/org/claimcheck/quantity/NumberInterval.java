package org.claimcheck.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An interval of numbers, both ends included; a null end is open.
 *
 * @param min lower bound, or null for none
 * @param max upper bound, or null for none
 */
public record NumberInterval(@Nullable BigDecimal min, @Nullable BigDecimal max) {

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

  /** Whether at least one number is in both. */
  public boolean overlaps(NumberInterval other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  /** Whether all numbers of this are less than all of {@code other}. */
  public boolean endsBefore(NumberInterval other) {
    return max != null && other.min != null && max.compareTo(other.min) < 0;
  }

  /** Whether every number of {@code other} is in this. */
  public boolean contains(NumberInterval other) {
    boolean from = min == null || (other.min != null && min.compareTo(other.min) <= 0);
    boolean to = max == null || (other.max != null && max.compareTo(other.max) >= 0);
    return from && to;
  }

  /** The smallest interval that holds both. */
  public NumberInterval hull(NumberInterval other) {
    return new NumberInterval(
        min == null || other.min == null ? null : min.min(other.min),
        max == null || other.max == null ? null : max.max(other.max));
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
