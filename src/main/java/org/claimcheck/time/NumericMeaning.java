package org.claimcheck.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/** A date in digits that may be either of two days: "7/8/2007", "7/8". */
record NumericMeaning(@Nullable Integer year, int first, int second) implements Meaning {

  /**
   * The date of two numbers.
   *
   * @param order which of them is the month
   * @return null if no order makes a date of them
   */
  static @Nullable Meaning of(@Nullable Integer year, int first, int second, DateOrder order) {
    boolean monthFirst = exists(year, first, second);
    boolean dayFirst = exists(year, second, first);
    if (!monthFirst && !dayFirst) {
      return null;
    }
    if (monthFirst && dayFirst && first != second && order == DateOrder.UNKNOWN) {
      return new NumericMeaning(year, first, second);
    }
    boolean month = monthFirst && (!dayFirst || order != DateOrder.DAY_FIRST);
    return month
        ? CalendarMeaning.ofDay(year, first, second)
        : CalendarMeaning.ofDay(year, second, first);
  }

  private static boolean exists(@Nullable Integer year, int month, int day) {
    try {
      return day > 0 && LocalDate.of(year == null ? 2000 : year, month, day) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @Override
  public boolean lacksYear() {
    return year == null;
  }

  @Override
  public Meaning inYear(int known) {
    return year == null ? new NumericMeaning(known, first, second) : this;
  }

  @Override
  public Reading in(Scene scene) {
    @Nullable DayInterval monthFirst = CalendarMeaning.ofDay(year, first, second).in(scene).days();
    @Nullable DayInterval dayFirst = CalendarMeaning.ofDay(year, second, first).in(scene).days();
    return new Reading(
        TimeExpression.Type.DATE,
        (year == null ? "XXXX" : String.format("%04d", year)) + "-XX-XX",
        monthFirst == null || dayFirst == null ? null : monthFirst.hull(dayFirst),
        null);
  }
}
