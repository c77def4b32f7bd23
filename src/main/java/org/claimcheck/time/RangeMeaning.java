package org.claimcheck.time;

import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range. It keeps its own value; its days are those of the whole range.
 *
 * @param first the end the range begins with
 * @param last the end it ends with
 * @param isFirst which of the two this is
 */
record RangeMeaning(Meaning first, Meaning last, boolean isFirst) implements Meaning {

  @Override
  public Reading in(Scene scene) {
    Reading from = first.in(scene);
    Reading to = last.in(scene);
    if (last instanceof CalendarMeaning end && first instanceof CalendarMeaning start) {
      if (start.year() == null && end.year() != null && !start.isWeekday()) {
        from = start.withYear(end.year()).in(scene);
        if (backwards(from, to)) {
          from = start.withYear(end.year() - 1).in(scene);
        }
      } else if (end.year() == null && from.period() != null && !end.isWeekday()) {
        int year = from.period().start().getYear();
        to = end.withYear(year).in(scene);
        if (backwards(from, to)) {
          to = end.withYear(year + 1).in(scene);
        }
      }
    }
    Reading own = isFirst ? from : to;
    @Nullable DayInterval a = from.days();
    @Nullable DayInterval b = to.days();
    return a == null || b == null || backwards(from, to) ? own : own.withDays(a.hull(b));
  }

  private static boolean backwards(Reading from, Reading to) {
    return from.days() != null && to.days() != null && to.days().endsBefore(from.days());
  }
}
