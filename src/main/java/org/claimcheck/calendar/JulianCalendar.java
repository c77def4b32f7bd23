package org.claimcheck.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.JulianFields;

/** The Julian calendar, that of many countries up to the twentieth century. */
public final class JulianCalendar {
  /** Greece was the last country to change its civil calendar, in 1923. */
  public static final int LAST_YEAR = 1923;

  private JulianCalendar() {}

  /**
   * The Gregorian day of a date told by the Julian calendar: 25 October 1917 was 7 November.
   *
   * @throws DateTimeException if the calendar has no such day
   */
  public static LocalDate toGregorian(int year, int month, int day) {
    boolean leapDay = month == 2 && day == 29 && year % 4 == 0;
    if (!leapDay) {
      LocalDate.of(year, month, day); // months are as long in both but for leap days
    }
    long before = (14L - month) / 12;
    long years = year + 4800 - before;
    long months = month + 12L * before - 3;
    long number = day + (153 * months + 2) / 5 + 365 * years + years / 4 - 32083;
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, number);
  }

  /** The same of a date of that calendar that the Gregorian has, too. */
  public static LocalDate toGregorian(LocalDate told) {
    return toGregorian(told.getYear(), told.getMonthValue(), told.getDayOfMonth());
  }
}
