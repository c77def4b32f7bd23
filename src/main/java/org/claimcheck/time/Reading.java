package org.claimcheck.time;

import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * What a time phrase turns out to mean in its place.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param days the days meant, or null
 * @param period the period of the calendar it names, for what refers to it, or null
 */
record Reading(
    TimeExpression.Type type, String value, @Nullable DayInterval days, @Nullable Period period) {

  /** A date that cannot be told. */
  static Reading unresolved(String value) {
    return new Reading(TimeExpression.Type.DATE, value, null, null);
  }

  /** The same value, other days. */
  Reading withDays(@Nullable DayInterval other) {
    return new Reading(type, value, other, period);
  }
}
