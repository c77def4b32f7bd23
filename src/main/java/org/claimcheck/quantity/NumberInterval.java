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
}
