package org.claimcheck.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * So many units before or after another time: "two days ago", "a year later", "three weeks before
 * Christmas".
 *
 * <p>The value is as fine as the unit: "four years ago" is a year. The days are wider, as people
 * round: half a unit to both sides for months and longer, three days for weeks, unless they count
 * from a date that is named beside them.
 *
 * @param from what it counts from, or null for publication or the date told
 * @param fromNow whether it counts from publication where {@code from} is null
 * @param amount how many, negative before; null if not told ("several years ago")
 * @param grain the unit
 */
record OffsetMeaning(
    @Nullable Meaning from, boolean fromNow, @Nullable BigDecimal amount, Grain grain)
    implements Meaning {

  @Override
  public Reading in(Scene scene) {
    @Nullable Period base = base(scene);
    if (base == null || amount == null) {
      return vague(base);
    }
    int whole = amount.intValue();
    boolean half = amount.compareTo(BigDecimal.valueOf(whole)) != 0;
    if (Math.abs(whole) > 3000) {
      return Reading.unresolved(Unresolved.of(grain));
    }
    if (grain.isClock()) {
      return clock(base, whole);
    }
    LocalDate first = move(base.start(), whole, half);
    LocalDate last = move(base.end(), whole, half);
    if (first.getYear() < 1) {
      return Reading.unresolved(Unresolved.of(grain));
    }
    boolean exact = from != null && base.grain() == Grain.DAY && !half;
    if (exact || grain == Grain.DAY || grain == Grain.WEEK) {
      Period day = Period.containing(Grain.DAY, first);
      int slack = exact || grain == Grain.DAY ? 0 : 3;
      Reading reading =
          base.grain() == Grain.DAY
              ? day.reading()
              : Period.containing(base.grain(), first).reading();
      return reading.withDays(new DayInterval(first.minusDays(slack), last.plusDays(slack)));
    }
    Grain named = base.grain().compareTo(grain) < 0 && from == null ? grain : base.grain();
    named = base.grain() == Grain.DAY ? grain : named;
    Reading reading = Period.containing(named, first).reading();
    if (base.grain() != Grain.DAY) {
      return reading;
    }
    int slack = grain == Grain.MONTH ? 15 : grain == Grain.YEAR ? 183 : 45;
    DayInterval rounded = new DayInterval(first.minusDays(slack), last.plusDays(slack));
    return reading.withDays(reading.days() == null ? rounded : reading.days().hull(rounded));
  }

  private @Nullable Period base(Scene scene) {
    if (from != null) {
      return from.in(scene).period();
    }
    return fromNow ? scene.now(Grain.DAY) : scene.told();
  }

  private Reading vague(@Nullable Period base) {
    if (base == null || amount != null) {
      return Reading.unresolved(Unresolved.of(grain));
    }
    return Reading.unresolved(fromNow ? "PAST_REF" : Unresolved.of(grain));
  }

  /** Hours and minutes from a day: that day, or the next to it. */
  private static Reading clock(Period base, int whole) {
    int side = Integer.signum(whole);
    DayInterval days =
        new DayInterval(
            base.start().plusDays(Math.min(side, 0)), base.end().plusDays(Math.max(side, 0)));
    return new Reading(TimeExpression.Type.TIME, base.value() + "TXX:XX", days, null);
  }

  private LocalDate move(LocalDate day, int whole, boolean half) {
    int sign = amount == null ? 1 : amount.signum();
    return switch (grain) {
      case WEEK, WEEKEND -> day.plusWeeks(whole).plusDays(half ? sign * 3L : 0);
      case MONTH -> day.plusMonths(whole).plusDays(half ? sign * 15L : 0);
      case QUARTER, SEASON -> day.plusMonths(3L * whole);
      case HALF -> day.plusMonths(6L * whole);
      case YEAR -> day.plusYears(whole).plusMonths(half ? sign * 6L : 0);
      case DECADE -> day.plusYears(10L * whole + (half ? sign * 5L : 0));
      case CENTURY -> day.plusYears(100L * whole + (half ? sign * 50L : 0));
      default -> day.plusDays(whole);
    };
  }
}
