package org.claimcheck.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * A date of the calendar that may lack its year: "7 October 2023", "March", "Tuesday", "the third
 * quarter".
 *
 * @param year the year, or null
 * @param grain unit of what is named
 * @param number number of the unit within the year: month, quarter, half, week; 1 to 4 for seasons,
 *     from spring; 0 for a whole year or a bare weekday
 * @param day day of the month, or 0
 * @param weekday day of the week, or null
 */
record CalendarMeaning(
    @Nullable Integer year, Grain grain, int number, int day, @Nullable DayOfWeek weekday)
    implements Meaning {

  static CalendarMeaning ofYear(int year) {
    return new CalendarMeaning(year, Grain.YEAR, 0, 0, null);
  }

  static CalendarMeaning ofMonth(@Nullable Integer year, int month) {
    return new CalendarMeaning(year, Grain.MONTH, month, 0, null);
  }

  static CalendarMeaning ofDay(@Nullable Integer year, int month, int day) {
    return new CalendarMeaning(year, Grain.DAY, month, day, null);
  }

  static CalendarMeaning of(DayOfWeek weekday) {
    return new CalendarMeaning(null, Grain.DAY, 0, 0, weekday);
  }

  @Override
  public boolean lacksYear() {
    return year == null && !isWeekday();
  }

  @Override
  public CalendarMeaning inYear(int known) {
    return lacksYear() ? new CalendarMeaning(known, grain, number, day, weekday) : this;
  }

  CalendarMeaning withWeekday(DayOfWeek known) {
    return new CalendarMeaning(year, grain, number, day, known);
  }

  boolean isWeekday() {
    return weekday != null && number == 0;
  }

  @Override
  public Reading in(Scene scene) {
    LocalDate published = scene.published();
    if (isWeekday()) {
      return published == null || weekday == null
          ? Reading.unresolved("XXXX-WXX-" + (weekday == null ? "X" : weekday.getValue()))
          : Period.containing(Grain.DAY, Weekdays.near(published, weekday, scene.tense()))
              .reading();
    }
    if (year != null) {
      @Nullable Period named = in(year);
      return named == null ? Reading.unresolved(pattern()) : reading(named);
    }
    if (published == null) {
      return Reading.unresolved(pattern());
    }
    @Nullable Period narrated = narrated(scene, published);
    if (narrated != null) {
      return reading(narrated);
    }
    @Nullable Period chosen = choose(published, scene.tense());
    return chosen == null ? Reading.unresolved(pattern()) : reading(chosen);
  }

  /**
   * The date near one that the story has just given with its year: "On 6 February 2023 ... By 10
   * February ...", told a year later. Only where the story is long past, as of recent days people
   * leave the year out.
   */
  private @Nullable Period narrated(Scene scene, LocalDate published) {
    @Nullable Period anchor = scene.narrated();
    boolean past =
        anchor != null
            && scene.tense() != Tense.FUTURE
            && scene.tense() != Tense.PRESENT
            && anchor.end().isBefore(published.minusDays(240))
            // Beside a day of years ago, a bare month ("in September") may be one just past.
            && (grain == Grain.DAY || (grain == Grain.MONTH && anchor.grain() == Grain.YEAR));
    if (anchor == null || !past) {
      return null;
    }
    if (anchor.grain() == Grain.YEAR) {
      return in(anchor.start().getYear());
    }
    List<Period> possible = new ArrayList<>();
    for (int offset = -1; offset <= 1; offset++) {
      @Nullable Period one = in(anchor.start().getYear() + offset);
      if (one != null) {
        possible.add(one);
      }
    }
    return Nearest.of(possible, anchor.start(), Tense.UNKNOWN);
  }

  private Reading reading(Period named) {
    Reading reading = named.reading();
    if (grain == Grain.SEASON && number == 4 && year != null) {
      // "winter 2021" may be the one that begins or the one that ends in that year
      DayInterval either =
          new DayInterval(LocalDate.of(year, 1, 1), Seasons.WINTER.in(year).latest());
      return reading.withDays(either);
    }
    return reading;
  }

  /** The period in a year, or null where the year has no such day. */
  @Nullable Period in(int inYear) {
    try {
      return switch (grain) {
        case YEAR -> new Period(grain, LocalDate.of(inYear, 1, 1));
        case MONTH -> new Period(grain, LocalDate.of(inYear, number, 1));
        case QUARTER -> new Period(grain, LocalDate.of(inYear, number * 3 - 2, 1));
        case SEASON -> new Period(grain, LocalDate.of(inYear, number * 3, 1));
        case HALF -> new Period(grain, LocalDate.of(inYear, number * 6 - 5, 1));
        case WEEK -> Period.containing(grain, LocalDate.of(inYear, 1, 4)).plus(number - 1L);
        default -> new Period(Grain.DAY, LocalDate.of(inYear, number, day));
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Period choose(LocalDate published, Tense tense) {
    List<Period> possible = new ArrayList<>();
    for (int offset = -1; offset <= 1; offset++) {
      @Nullable Period one = in(published.getYear() + offset);
      if (one != null && (weekday == null || one.start().getDayOfWeek() == weekday)) {
        possible.add(one);
      }
    }
    if (possible.isEmpty()) {
      return weekday == null
          ? leapDay(published, tense)
          : withoutWeekday().choose(published, tense);
    }
    @Nullable Period chosen = Nearest.of(possible, published, tense);
    if (tense == Tense.PAST && grain == Grain.DAY && chosen != null) {
      // "announced an event on October 12" in an article of early October: not of last year
      @Nullable Period nearest = Nearest.of(possible, published, Tense.UNKNOWN);
      boolean longAgo = chosen.start().isBefore(published.minusDays(300));
      boolean soon = nearest != null && nearest.start().isBefore(published.plusDays(60));
      return longAgo && soon ? nearest : chosen;
    }
    return chosen;
  }

  private CalendarMeaning withoutWeekday() {
    return new CalendarMeaning(year, grain, number, day, null);
  }

  private @Nullable Period leapDay(LocalDate published, Tense tense) {
    for (int offset = 2; offset <= 8; offset++) {
      int sign = tense == Tense.FUTURE ? 1 : -1;
      @Nullable Period one = in(published.getYear() + sign * offset);
      if (one != null) {
        return one;
      }
    }
    return null;
  }

  /** The value with XXXX for the year. */
  String pattern() {
    String of = year == null ? "XXXX" : String.format("%04d", year);
    return switch (grain) {
      case YEAR -> of;
      case MONTH -> String.format("%s-%02d", of, number);
      case QUARTER -> of + "-Q" + number;
      case SEASON -> of + "-" + Seasons.number(number).code();
      case HALF -> of + "-H" + number;
      case WEEK -> String.format("%s-W%02d", of, number);
      default -> String.format("%s-%02d-%02d", of, number, day);
    };
  }
}
