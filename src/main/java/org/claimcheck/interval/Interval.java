package org.claimcheck.interval;

import org.jspecify.annotations.Nullable;

/**
 * An interval of ordered values, both ends included; a null end is open. A statement is the
 * interval of the values it may mean: two statements agree when their intervals overlap, and
 * contradict each other when they are disjoint.
 *
 * @param <T> what it is made of
 * @param <S> the interval itself
 */
interface Interval<T extends Comparable<? super T>, S extends Interval<T, S>> {
  /** The first value, or null for no lower bound. */
  @Nullable T lower();

  /** The last value, or null for no upper bound. */
  @Nullable T upper();

  /** An interval of the same kind with other ends. */
  S with(@Nullable T lower, @Nullable T upper);

  /** Whether at least one value is in both. */
  default boolean overlaps(S other) {
    return !before(upper(), other.lower()) && !before(other.upper(), lower());
  }

  /** Whether the last value of this lies before the first of {@code other}. */
  default boolean endsBefore(S other) {
    return before(upper(), other.lower());
  }

  /** Whether every value of {@code other} is in this. */
  default boolean contains(S other) {
    @Nullable T from = lower();
    @Nullable T to = upper();
    return (from == null || (other.lower() != null && !before(other.lower(), from)))
        && (to == null || (other.upper() != null && !before(to, other.upper())));
  }

  /** The smallest interval that holds both. */
  default S hull(S other) {
    return with(
        before(other.lower(), lower()) || other.lower() == null ? other.lower() : lower(),
        before(upper(), other.upper()) || other.upper() == null ? other.upper() : upper());
  }

  /** Whether both are known and one is less than the other. */
  private static <T extends Comparable<? super T>> boolean before(
      @Nullable T one, @Nullable T other) {
    return one != null && other != null && one.compareTo(other) < 0;
  }
}
