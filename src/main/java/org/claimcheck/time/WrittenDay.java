package org.claimcheck.time;

import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase says of a day or a longer period of the calendar, piece by piece, whether the
 * pieces fit each other or not: "Monday, 31 April 2023".
 *
 * @param weekday the day of the week it names, or null
 * @param date the date in digits, {@code XXXX} for a year that it does not name: {@code
 *     2023-04-31}, {@code XXXX-05}; null if it names none, or leaves open which number is the month
 * @param fromNow days from the day of writing ("yesterday" -1), or null
 * @param opensRange whether the next phrase is the end of a range that begins with this one
 */
public record WrittenDay(
    @Nullable DayOfWeek weekday,
    @Nullable String date,
    @Nullable Integer fromNow,
    boolean opensRange) {

  /** What a meaning says of a day, or null if it says nothing of one. */
  static @Nullable WrittenDay of(Meaning meaning) {
    if (meaning instanceof CalendarMeaning date) {
      return new WrittenDay(date.weekday(), digits(date), null, false);
    }
    if (meaning instanceof DeicticMeaning.Named named && named.named().isWeekday()) {
      return new WrittenDay(named.named().weekday(), null, null, false);
    }
    if (meaning instanceof DeicticMeaning day && day.fromNow() && day.grain() == Grain.DAY) {
      return new WrittenDay(null, null, day.shift(), false);
    }
    return meaning instanceof ClockMeaning clock && clock.day() != null ? of(clock.day()) : null;
  }

  private static @Nullable String digits(CalendarMeaning date) {
    String year = date.year() == null ? "XXXX" : String.format(Locale.ROOT, "%04d", date.year());
    return switch (date.grain()) {
      case YEAR -> year;
      case MONTH -> String.format(Locale.ROOT, "%s-%02d", year, date.number());
      case DAY ->
          date.isWeekday()
              ? null
              : String.format(Locale.ROOT, "%s-%02d-%02d", year, date.number(), date.day());
      default -> null;
    };
  }

  /** The same as the beginning of a range. */
  WrittenDay openingRange() {
    return new WrittenDay(weekday, date, fromNow, true);
  }
}
