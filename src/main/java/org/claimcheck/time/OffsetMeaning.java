package org.claimcheck.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * So long before or after another time: "two days ago", "a year later", "three weeks before
 * Christmas", "2 weeks and 3 days ago".
 *
 * <p>The value is as fine as the finest unit: "four years ago" is a year. The days are wider, as
 * people round: half a unit to both sides for months and longer, three days for weeks, unless they
 * count from a date that is named beside them.
 *
 * @param from what it counts from, or null for publication or the date told
 * @param fromNow whether it counts from publication where {@code from} is null
 * @param length how long
 * @param sign -1 before, 1 after
 */
record OffsetMeaning(@Nullable Meaning from, boolean fromNow, Length length, int sign)
    implements Meaning {

  /** "Tuesday week", "a week on Tuesday": that after the next one. */
  static OffsetMeaning weekAfter(DayOfWeek weekday) {
    Meaning next = new DeicticMeaning.Named(true, 1, true, CalendarMeaning.of(weekday));
    return new OffsetMeaning(next, false, Length.of(BigDecimal.ONE, Grain.WEEK), 1);
  }

  /** "the Friday before last". */
  static OffsetMeaning weekBefore(DayOfWeek weekday) {
    Meaning last = new DeicticMeaning.Named(true, -1, true, CalendarMeaning.of(weekday));
    return new OffsetMeaning(last, false, Length.of(BigDecimal.ONE, Grain.WEEK), -1);
  }

  @Override
  public boolean hangsOnText() {
    return from == null ? !fromNow : from.hangsOnText();
  }

  @Override
  public Reading in(Scene scene) {
    Grain grain = length.finest();
    @Nullable Period base = base(scene);
    if (base == null || length.amount() == null) {
      boolean vague = base != null && length.amount() == null && fromNow;
      return Reading.unresolved(vague ? (sign < 0 ? "PAST_REF" : "FUTURE_REF") : unknown());
    }
    if (length.isBeyondReckoning()) {
      return Reading.unresolved(unknown());
    }
    if (grain.isClock() && length.finer().isEmpty()) {
      return clock(base);
    }
    LocalDate first = length.from(base.start(), sign);
    LocalDate last = length.from(base.end(), sign);
    if (first.getYear() < 1) {
      return Reading.unresolved(unknown());
    }
    boolean ofDay = base.grain() == Grain.DAY;
    boolean exact = from != null && ofDay && length.isWhole();
    if (exact || grain.compareTo(Grain.WEEK) <= 0) {
      int slack = exact || grain.compareTo(Grain.DAY) <= 0 ? 0 : 3;
      return Period.containing(base.grain(), first)
          .reading()
          .withDays(new DayInterval(first.minusDays(slack), last.plusDays(slack)));
    }
    Grain named =
        ofDay || (from == null && base.grain().compareTo(grain) < 0) ? grain : base.grain();
    Reading reading = Period.containing(named, first).reading();
    if (!ofDay) {
      return reading;
    }
    int slack = grain == Grain.MONTH ? 15 : grain == Grain.YEAR ? 183 : 45;
    DayInterval rounded = new DayInterval(first.minusDays(slack), last.plusDays(slack));
    return reading.withDays(reading.days() == null ? rounded : reading.days().hull(rounded));
  }

  private String unknown() {
    return Unresolved.of(length.finest());
  }

  private @Nullable Period base(Scene scene) {
    if (from != null) {
      return from.in(scene).period();
    }
    return fromNow ? scene.now(Grain.DAY) : scene.told();
  }

  /** Hours and minutes from a day: that day, or the next to it. */
  private Reading clock(Period base) {
    DayInterval days =
        new DayInterval(
            base.start().plusDays(Math.min(sign, 0)), base.end().plusDays(Math.max(sign, 0)));
    return new Reading(TimeExpression.Type.TIME, base.value() + "TXX:XX", days, null);
  }
}
