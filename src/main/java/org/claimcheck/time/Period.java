package org.claimcheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.claimcheck.interval.DayInterval;

/**
 * One day, week, month, ... of the calendar.
 *
 * @param grain its unit, a day or coarser
 * @param start its first day
 */
record Period(Grain grain, LocalDate start) {

  /** The period of a unit that holds a day. A weekend is that of the day's week. */
  static Period containing(Grain grain, LocalDate day) {
    LocalDate start =
        switch (grain) {
          case SECOND, MINUTE, HOUR, DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER ->
              LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter().getValue(), 1);
          case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
          case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> LocalDate.of(Math.max(1, day.getYear() / 10 * 10), 1, 1);
          case CENTURY -> LocalDate.of(Math.max(1, day.getYear() / 100 * 100), 1, 1);
        };
    return new Period(grain.isClock() ? Grain.DAY : grain, start);
  }

  /** The period so many later, or earlier if negative. */
  Period plus(long count) {
    LocalDate moved =
        switch (grain) {
          case SECOND, MINUTE, HOUR, DAY -> start.plusDays(count);
          case WEEK, WEEKEND -> start.plusWeeks(count);
          case MONTH -> start.plusMonths(count);
          case QUARTER, SEASON -> start.plusMonths(3 * count);
          case HALF -> start.plusMonths(6 * count);
          case YEAR -> start.plusYears(count);
          case DECADE -> start.plusYears(10 * count);
          case CENTURY -> start.plusYears(100 * count);
        };
    return new Period(grain, moved);
  }

  /** Its last day. */
  LocalDate end() {
    return switch (grain) {
      case WEEKEND -> start.plusDays(1);
      default -> plus(1).start.minusDays(1);
    };
  }

  /** Its days; those of a season reach to the equinox or solstice. */
  DayInterval days() {
    return grain == Grain.SEASON ? season().in(start.getYear()) : new DayInterval(start, end());
  }

  private Seasons season() {
    return Seasons.number(start.getMonthValue() / 3);
  }

  /** Its TIMEX3 value. */
  String value() {
    int year = start.getYear();
    return switch (grain) {
      case SECOND, MINUTE, HOUR, DAY -> start.toString();
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> String.format("%04d-%02d", year, start.getMonthValue());
      case QUARTER -> String.format("%04d-Q%d", year, (start.getMonthValue() + 2) / 3);
      case SEASON -> String.format("%04d-%s", year, season().code());
      case HALF -> String.format("%04d-H%d", year, start.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> String.format("%04d", year);
      case DECADE -> String.format("%04d", year).substring(0, 3);
      case CENTURY -> String.format("%04d", year).substring(0, 2);
    };
  }

  private String week() {
    return String.format(
        "%04d-W%02d",
        start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** What it is as a date. */
  Reading reading() {
    return new Reading(TimeExpression.Type.DATE, value(), days(), this);
  }
}
