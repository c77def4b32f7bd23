package org.claimcheck.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day of a month that is not named: "on the 18th". */
record DayOfMonthMeaning(int day) implements Meaning {

  @Override
  public Reading in(Scene scene) {
    LocalDate published = scene.published();
    if (published == null) {
      return Reading.unresolved(String.format("XXXX-XX-%02d", day));
    }
    List<Period> possible = new ArrayList<>();
    for (int offset = -2; offset <= 2; offset++) {
      LocalDate month = published.withDayOfMonth(1).plusMonths(offset);
      if (day <= month.lengthOfMonth()) {
        possible.add(new Period(Grain.DAY, month.withDayOfMonth(day)));
      }
    }
    @Nullable Period chosen = Nearest.of(possible, published, scene.tense());
    return chosen == null ? Reading.unresolved("XXXX-XX-XX") : chosen.reading();
  }
}
