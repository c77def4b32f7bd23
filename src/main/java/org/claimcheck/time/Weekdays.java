package org.claimcheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Which day a bare weekday means. */
final class Weekdays {
  private Weekdays() {}

  /** The nearest such day in the direction of the tense, the day itself included. */
  static LocalDate near(LocalDate day, DayOfWeek weekday, Tense tense) {
    return tense == Tense.FUTURE
        ? day.with(TemporalAdjusters.nextOrSame(weekday))
        : day.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** The last one before a day. */
  static LocalDate before(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.previous(weekday));
  }

  /** The first one after a day. */
  static LocalDate after(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.next(weekday));
  }

  /** The one in the same week, Monday to Sunday. */
  static LocalDate inWeekOf(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(weekday));
  }
}
