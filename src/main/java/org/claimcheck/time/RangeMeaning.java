package org.claimcheck.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range. It keeps its own value; its days are those of the whole range. An end that
 * lacks its year has it from the other end; where both lack it, the range as a whole is placed.
 *
 * @param first the end the range begins with
 * @param last the end it ends with
 * @param isFirst which of the two this is
 */
record RangeMeaning(Meaning first, Meaning last, boolean isFirst) implements Meaning {

  /** The two ends in their place. */
  private record Ends(Reading from, Reading to) {
    boolean isBackwards() {
      return from.days() != null && to.days() != null && to.days().endsBefore(from.days());
    }

    /** A range within a month cannot go over the end of a year: it is the wrong way round. */
    boolean isWithinMonth() {
      return from.period() != null
          && to.period() != null
          && from.period().grain() == Grain.DAY
          && to.period().grain() == Grain.DAY
          && from.period().start().getMonth() == to.period().start().getMonth();
    }

    boolean goesOverYearsEnd() {
      return isBackwards() && !isWithinMonth();
    }

    @Nullable DayInterval days() {
      return from.days() == null || to.days() == null || isBackwards()
          ? null
          : from.days().hull(to.days());
    }
  }

  @Override
  public boolean lacksYear() {
    return first.lacksYear() && last.lacksYear();
  }

  @Override
  public Meaning inYear(int year) {
    return lacksYear() ? new RangeMeaning(first.inYear(year), last.inYear(year), isFirst) : this;
  }

  @Override
  public boolean hangsOnText() {
    return first.hangsOnText() || last.hangsOnText();
  }

  @Override
  public Reading in(Scene scene) {
    Ends ends = ends(scene);
    Reading own = isFirst ? ends.from() : ends.to();
    @Nullable DayInterval days = ends.days();
    return days == null ? own : own.withDays(days);
  }

  private Ends ends(Scene scene) {
    Reading from = first.in(scene);
    Reading to = last.in(scene);
    if (first.lacksYear() && last.lacksYear() && scene.published() != null) {
      return placed(scene, scene.published());
    }
    if (first.lacksYear() && to.days() != null && to.days().latest() != null) {
      int year = to.days().latest().getYear();
      Ends same = new Ends(first.inYear(year).in(scene), to);
      return same.goesOverYearsEnd() ? new Ends(first.inYear(year - 1).in(scene), to) : same;
    }
    if (last.lacksYear() && from.days() != null && from.days().earliest() != null) {
      int year = from.days().earliest().getYear();
      Ends same = new Ends(from, last.inYear(year).in(scene));
      return same.goesOverYearsEnd() ? new Ends(from, last.inYear(year + 1).in(scene)) : same;
    }
    if (last instanceof CalendarMeaning end && end.isWeekday() && end.weekday() != null) {
      @Nullable Period begun = from.period();
      if (begun != null && begun.grain() == Grain.DAY) {
        LocalDate day = Weekdays.near(begun.start(), end.weekday(), Tense.FUTURE);
        return new Ends(from, Period.containing(Grain.DAY, day).reading());
      }
    }
    return new Ends(from, to);
  }

  /** The range of the year in which the tense wants it, counted by where it begins. */
  private Ends placed(Scene scene, LocalDate published) {
    int year = published.getYear();
    @Nullable Period told = scene.narrated();
    boolean longAgo = told != null && told.end().isBefore(published.minusDays(240));
    if (told != null
        && longAgo
        && scene.tense() != Tense.FUTURE
        && scene.tense() != Tense.PRESENT) {
      return inYear(scene, told.start().getYear());
    }
    List<Ends> possible = new ArrayList<>();
    for (int offset = -2; offset <= 1; offset++) {
      Ends ends = inYear(scene, year + offset);
      if (ends.days() != null) {
        possible.add(ends);
      }
    }
    @Nullable Ends chosen = null;
    for (Ends ends : possible) {
      if (chosen == null || isBetter(ends, chosen, published, scene.tense())) {
        chosen = ends;
      }
    }
    return chosen == null ? new Ends(first.in(scene), last.in(scene)) : chosen;
  }

  private Ends inYear(Scene scene, int year) {
    Reading from = first.inYear(year).in(scene);
    Ends same = new Ends(from, last.inYear(year).in(scene));
    return same.goesOverYearsEnd() ? new Ends(from, last.inYear(year + 1).in(scene)) : same;
  }

  /** Past ranges have begun, future ones have not ended; then the nearer one. */
  private static boolean isBetter(Ends one, Ends other, LocalDate day, Tense tense) {
    boolean fits = fits(one, day, tense);
    return fits == fits(other, day, tense) ? distance(one, day) < distance(other, day) : fits;
  }

  private static boolean fits(Ends ends, LocalDate day, Tense tense) {
    DayInterval days = ends.days();
    if (days == null || days.earliest() == null || days.latest() == null) {
      return false;
    }
    return switch (tense) {
      case PAST -> !days.earliest().isAfter(day);
      case FUTURE -> !days.latest().isBefore(day);
      default -> true;
    };
  }

  private static long distance(Ends ends, LocalDate day) {
    DayInterval days = ends.days();
    if (days == null || days.earliest() == null || days.latest() == null) {
      return Long.MAX_VALUE;
    }
    long before = days.earliest().toEpochDay() - day.toEpochDay();
    long after = day.toEpochDay() - days.latest().toEpochDay();
    return Math.max(0, Math.max(before, after));
  }
}
