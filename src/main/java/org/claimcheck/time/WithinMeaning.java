package org.claimcheck.time;

import org.jspecify.annotations.Nullable;

/**
 * A date without year or week that is told within a period: "October last year", "Monday of the
 * following week", "12 May this year", "Christmas last year", "Monday two weeks ago".
 */
record WithinMeaning(Meaning date, Meaning whole) implements Meaning {

  /** Whether a period of the unit tells what the date lacks. */
  static boolean fits(CalendarMeaning date, Grain whole) {
    if (date.isWeekday()) {
      return whole == Grain.WEEK;
    }
    return whole == Grain.YEAR && date.year() == null && date.grain() != Grain.YEAR;
  }

  @Override
  public boolean hangsOnText() {
    return whole.hangsOnText();
  }

  @Override
  public Reading in(Scene scene) {
    @Nullable Period period = whole.in(scene).period();
    if (period == null) {
      return date.in(new Scene(null, scene.tense(), null, null, null, null));
    }
    if (date instanceof CalendarMeaning day && day.isWeekday() && day.weekday() != null) {
      return Period.containing(Grain.DAY, Weekdays.inWeekOf(period.start(), day.weekday()))
          .reading();
    }
    return date.inYear(period.start().getYear()).in(scene);
  }
}
