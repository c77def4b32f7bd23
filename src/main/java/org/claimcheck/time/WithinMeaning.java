package org.claimcheck.time;

import org.jspecify.annotations.Nullable;

/**
 * A date without year or week that is told within a period: "October last year", "Monday of the
 * following week", "12 May this year".
 */
record WithinMeaning(CalendarMeaning date, Meaning whole) implements Meaning {

  /** Whether a period of the unit tells what the date lacks. */
  static boolean fits(CalendarMeaning date, Grain whole) {
    if (date.isWeekday()) {
      return whole == Grain.WEEK;
    }
    return whole == Grain.YEAR && date.year() == null && date.grain() != Grain.YEAR;
  }

  @Override
  public Reading in(Scene scene) {
    @Nullable Period period = whole.in(scene).period();
    if (period == null) {
      return date.in(new Scene(null, scene.tense(), null, null, null, null));
    }
    if (date.weekday() != null && date.isWeekday()) {
      return Period.containing(Grain.DAY, Weekdays.inWeekOf(period.start(), date.weekday()))
          .reading();
    }
    return date.withYear(period.start().getYear()).in(scene);
  }
}
