package org.claimcheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * A period counted within another: "the last week of March", "the second quarter of last year",
 * "the first three months of 2020", "the third Monday in May".
 *
 * @param nth 1 for the first, -1 for the last
 * @param count how many of them together
 * @param grain the unit that is counted
 * @param weekday the day that is counted, or null
 * @param whole the period in which they are counted
 */
record NthMeaning(int nth, int count, Grain grain, @Nullable DayOfWeek weekday, Meaning whole)
    implements Meaning {

  boolean isOneWeek() {
    return count == 1 && grain == Grain.WEEK;
  }

  @Override
  public boolean lacksYear() {
    return whole.lacksYear();
  }

  @Override
  public Meaning inYear(int year) {
    return new NthMeaning(nth, count, grain, weekday, whole.inYear(year));
  }

  @Override
  public boolean hangsOnText() {
    return whole.hangsOnText();
  }

  @Override
  public Reading in(Scene scene) {
    Reading within = whole.in(scene);
    @Nullable Period period = within.period();
    if (period == null) {
      return Reading.unresolved(Unresolved.of(grain));
    }
    if (weekday != null) {
      return weekday(period, weekday);
    }
    if (grain.compareTo(period.grain()) >= 0) {
      return Reading.unresolved(Unresolved.of(grain));
    }
    Period first =
        nth > 0
            ? first(period).plus((long) (nth - 1) * count)
            : last(period).plus((long) (nth + 1) * count - count + 1);
    Period end = first.plus(count - 1L);
    if (first.start().isAfter(period.end())) {
      return Reading.unresolved(Unresolved.of(grain));
    }
    if (count == 1) {
      return first.reading();
    }
    return new Reading(
        TimeExpression.Type.DURATION,
        grain.duration(Integer.toString(count)),
        new DayInterval(first.start(), end.end()),
        null);
  }

  /** The first week of a period is the one with its first Thursday, as ISO 8601 counts. */
  private Period first(Period period) {
    if (grain == Grain.WEEK) {
      return Period.containing(
          grain, period.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
    }
    return Period.containing(grain, period.start());
  }

  private Period last(Period period) {
    if (grain == Grain.WEEK) {
      return Period.containing(
          grain, period.end().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)));
    }
    return Period.containing(grain, period.end());
  }

  private Reading weekday(Period period, DayOfWeek day) {
    LocalDate found =
        nth > 0
            ? period.start().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L)
            : period.end().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(nth + 1L);
    return found.isBefore(period.start()) || found.isAfter(period.end())
        ? Reading.unresolved("XXXX-XX-XX")
        : Period.containing(Grain.DAY, found).reading();
  }
}
