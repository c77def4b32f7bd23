package org.claimcheck.resolve;

import java.time.LocalDate;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.reference.FactValue;
import org.jspecify.annotations.Nullable;

/** Compares a stated time with a known one. */
final class TimeComparison {
  /** Longer than any precision that says something. */
  private static final long OPEN = 100_000;

  private TimeComparison() {}

  static Outcome compare(Attribute.When when, FactValue.Time fact) {
    DayInterval claimed = when.days();
    DayInterval known = fact.days();
    String words = "time " + when.words();
    if (claimed.overlaps(known) || claimed.overlapsInOldCalendar(known)) {
      long precision = Math.max(length(claimed), length(known));
      return Outcome.agrees(
          Weights.time(precision), Weights.timeIdentifies(precision), when.property(), words);
    }
    long gap = claimed.gap(known);
    double likeness = likeness(claimed, known, gap);
    if (when.yearInferred() && isOfAnotherYear(claimed, known)) {
      // the article gives no year, so none is wrong; it tells the event no better than a slip does
      return Outcome.agrees(likeness, Weights.slipIdentifies(likeness), when.property(), words);
    }
    return Outcome.slips(
        Weights.apart(gap) + likeness,
        Weights.slipIdentifies(likeness),
        when.property(),
        words + ": " + fact.text());
  }

  /** A wrong year leaves day and month, a slip leaves the neighbourhood. */
  private static double likeness(DayInterval claimed, DayInterval known, long gap) {
    LocalDate a = claimed.earliest();
    LocalDate b = known.earliest();
    if (a == null || b == null || length(claimed) > 31) {
      return 0;
    }
    boolean days = length(claimed) == 1 && length(known) == 1;
    if (gap <= 3) {
      return Weights.WITHIN_DAYS;
    }
    if (a.getMonth() != b.getMonth()) {
      boolean sameDay = days && a.getDayOfMonth() == b.getDayOfMonth();
      return sameDay && a.getYear() == b.getYear() ? Weights.SAME_DAY_OF_ANOTHER_MONTH : 0;
    }
    return days && a.getDayOfMonth() == b.getDayOfMonth()
        ? Weights.SAME_DAY_OF_ANOTHER_YEAR
        : Weights.SAME_MONTH_OF_ANOTHER_YEAR;
  }

  /** Whether a stated day or month is that of a known day, but for the year. */
  private static boolean isOfAnotherYear(DayInterval claimed, DayInterval known) {
    LocalDate a = claimed.earliest();
    LocalDate b = known.earliest();
    return a != null
        && b != null
        && length(claimed) <= 31
        && length(known) <= 31
        && a.getYear() != b.getYear()
        && a.getMonth() == b.getMonth()
        && (!claimed.isDay() || !known.isDay() || a.getDayOfMonth() == b.getDayOfMonth());
  }

  private static long length(DayInterval days) {
    @Nullable Long length = days.length();
    return length == null ? OPEN : length;
  }
}
