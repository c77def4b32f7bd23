package org.claimcheck.time;

import java.time.LocalDate;
import org.claimcheck.interval.DayInterval;

/**
 * Seasons of the northern hemisphere. They begin with the month and end with the equinox or
 * solstice, so that they hold the days of the meteorological and of the astronomical season.
 */
enum Seasons {
  SPRING("SP", 3, 1, 6, 21),
  SUMMER("SU", 6, 1, 9, 23),
  AUTUMN("FA", 9, 1, 12, 21),
  WINTER("WI", 12, 1, 3, 20);

  private final String code;
  private final int firstMonth;
  private final int firstDay;
  private final int lastMonth;
  private final int lastDay;

  Seasons(String code, int firstMonth, int firstDay, int lastMonth, int lastDay) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.firstDay = firstDay;
    this.lastMonth = lastMonth;
    this.lastDay = lastDay;
  }

  /** 1 for spring to 4 for winter. */
  static Seasons number(int number) {
    return values()[number - 1];
  }

  /** The code of TIMEX3 values. */
  String code() {
    return code;
  }

  /** The month the season begins with. */
  int firstMonth() {
    return firstMonth;
  }

  /** The season that begins in the year. */
  DayInterval in(int year) {
    return new DayInterval(
        LocalDate.of(year, firstMonth, firstDay),
        LocalDate.of(this == WINTER ? year + 1 : year, lastMonth, lastDay));
  }
}
