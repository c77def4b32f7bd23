package org.claimcheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month that is not named: "on the 18th", "Friday the 13th".
 *
 * @param day day of the month
 * @param weekday day of the week it is, or null if not told
 */
record DayOfMonthMeaning(int day, @Nullable DayOfWeek weekday) implements Meaning {

  @Override
  public Reading in(Scene scene) {
    LocalDate published = scene.published();
    if (published == null) {
      return Reading.unresolved(String.format("XXXX-XX-%02d", day));
    }
    // every day of the month is on every weekday within 14 months
    int months = weekday == null ? 2 : 14;
    List<Period> possible = new ArrayList<>();
    for (int offset = -months; offset <= months; offset++) {
      LocalDate month = published.withDayOfMonth(1).plusMonths(offset);
      LocalDate date = day > month.lengthOfMonth() ? null : month.withDayOfMonth(day);
      if (date != null && (weekday == null || date.getDayOfWeek() == weekday)) {
        possible.add(new Period(Grain.DAY, date));
      }
    }
    @Nullable Period chosen = Nearest.of(possible, published, scene.tense());
    return chosen == null ? Reading.unresolved("XXXX-XX-XX") : chosen.reading();
  }
}
