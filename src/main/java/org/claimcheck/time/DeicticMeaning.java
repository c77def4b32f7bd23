package org.claimcheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A period counted from now or from a date told before: "last week", "this year", "the previous
 * month", "that year", "the same day".
 *
 * @param fromNow whether it counts from publication, else from the date told
 * @param shift how many periods later
 * @param grain the unit
 */
record DeicticMeaning(boolean fromNow, int shift, Grain grain) implements Meaning {

  @Override
  public boolean hangsOnText() {
    return !fromNow;
  }

  @Override
  public Reading in(Scene scene) {
    @Nullable Period base =
        fromNow
            ? scene.now(grain)
            : grain == Grain.DAY && shift == 0 ? scene.day() : scene.context();
    if (base == null) {
      return Reading.unresolved(Unresolved.of(grain));
    }
    if (!fromNow && base.grain().compareTo(grain) > 0 && shift == 0) {
      return base.reading();
    }
    if (grain == Grain.WEEKEND && fromNow) {
      return weekend(base, scene).reading();
    }
    return Period.containing(grain, base.start()).plus(shift).reading();
  }

  /** Early in the week "the weekend" of something past is the one before. */
  private Period weekend(Period ofThisWeek, Scene scene) {
    LocalDate published = scene.published();
    boolean ahead = published != null && ofThisWeek.start().isAfter(published);
    long days = published == null ? 0 : ChronoUnit.DAYS.between(published, ofThisWeek.start());
    boolean before = shift == 0 && ahead && scene.tense() == Tense.PAST && days > 0;
    return ofThisWeek.plus(before ? -1 : shift);
  }

  /**
   * A named period counted from now or from a date told: "last March", "the following Friday".
   *
   * @param near whether it may be the day beside: "this past Friday", not "last Friday"
   */
  record Named(boolean fromNow, int shift, boolean near, CalendarMeaning named) implements Meaning {
    @Override
    public boolean hangsOnText() {
      return !fromNow;
    }

    @Override
    public Reading in(Scene scene) {
      @Nullable Period base = fromNow ? scene.now(Grain.DAY) : scene.context();
      if (base == null) {
        return named.in(new Scene(null, Tense.UNKNOWN, null, null, null, null));
      }
      LocalDate day = shift > 0 ? base.end() : base.start();
      if (named.isWeekday()) {
        return Period.containing(Grain.DAY, weekday(day, scene.tense(), scene.told() != null))
            .reading();
      }
      int year = day.getYear();
      @Nullable Period here = named.in(year);
      if (here == null) {
        return Reading.unresolved("XXXX");
      }
      if (shift < 0) {
        return (here.end().isBefore(day) ? here : next(here, -1)).reading();
      }
      if (shift > 0) {
        return (here.start().isAfter(day) ? here : next(here, 1)).reading();
      }
      return here.reading();
    }

    private boolean skips(boolean told) {
      return !near && (fromNow || !told);
    }

    private LocalDate weekday(LocalDate day, Tense tense, boolean told) {
      DayOfWeek weekday = Objects.requireNonNull(named.weekday());
      if (shift < 0) {
        LocalDate before = Weekdays.before(day, weekday);
        // the day before is "yesterday" or "on Tuesday", never "last Tuesday"
        return skips(told) && before.equals(day.minusDays(1)) ? before.minusWeeks(1) : before;
      }
      if (shift > 0) {
        // on a Monday "next Friday" is of the week to come; what is near is "on Friday"
        return skips(told)
            ? Weekdays.inWeekOf(day.plusWeeks(1), weekday)
            : Weekdays.after(day, weekday);
      }
      return tense == Tense.PAST
          ? Weekdays.near(day, weekday, tense)
          : Weekdays.inWeekOf(day, weekday).isBefore(day)
              ? Weekdays.near(day, weekday, Tense.FUTURE)
              : Weekdays.inWeekOf(day, weekday);
    }

    private Period next(Period here, int years) {
      @Nullable Period other = named.in(here.start().getYear() + years);
      return other == null ? here : other;
    }
  }

  /** "now", "recently", "soon": a time without days. */
  record Vague(String value) implements Meaning {
    @Override
    public Reading in(Scene scene) {
      return new Reading(TimeExpression.Type.DATE, value, null, null);
    }
  }
}
