package org.claimcheck.interval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.ChronoUnit;
import org.claimcheck.calendar.JulianCalendar;
import org.jspecify.annotations.Nullable;

/**
 * An interval of calendar days, both ends included; a null end is open.
 *
 * <p>A time that somebody states is the set of days it may mean: "October 2022" is the 31 days of
 * that month. Two statements contradict each other when their intervals are disjoint.
 *
 * <p>Days are those of the proleptic Gregorian calendar of the years 1 to 9999.
 *
 * @param earliest first day, or null for no lower bound
 * @param latest last day, or null for no upper bound
 */
public record DayInterval(@Nullable LocalDate earliest, @Nullable LocalDate latest)
    implements Interval<ChronoLocalDate, DayInterval> {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /**
   * Rejects intervals that end before they begin, or that leave the calendar.
   *
   * @throws IllegalArgumentException if it ends before it begins
   * @throws DateTimeException if an end lies before the year 1 or after 9999
   */
  public DayInterval {
    inCalendar(earliest);
    inCalendar(latest);
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(earliest + " is after " + latest);
    }
  }

  private static void inCalendar(@Nullable LocalDate day) {
    if (day != null && day.isBefore(FIRST)) {
      throw new DateTimeException(
          day + " lies before the year 1; there is no year 0, and years BC are not compared");
    }
    if (day != null && day.isAfter(LAST)) {
      throw new DateTimeException(day + " lies after the year 9999, the last one compared");
    }
  }

  /** One day. */
  public static DayInterval of(LocalDate day) {
    return new DayInterval(day, day);
  }

  /** All days of a month. */
  public static DayInterval of(YearMonth month) {
    return new DayInterval(month.atDay(1), month.atEndOfMonth());
  }

  /** All days of a calendar year. */
  public static DayInterval ofYear(int year) {
    return new DayInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  @Override
  public @Nullable LocalDate lower() {
    return earliest;
  }

  @Override
  public @Nullable LocalDate upper() {
    return latest;
  }

  @Override
  public DayInterval with(@Nullable ChronoLocalDate lower, @Nullable ChronoLocalDate upper) {
    return new DayInterval(
        lower == null ? null : LocalDate.from(lower), upper == null ? null : LocalDate.from(upper));
  }

  /** Whether it is a single day. */
  public boolean isDay() {
    return earliest != null && earliest.equals(latest);
  }

  /** Number of its days, or null where an end is open. */
  public @Nullable Long length() {
    return earliest == null || latest == null
        ? null
        : ChronoUnit.DAYS.between(earliest, latest) + 1;
  }

  /**
   * The interval with so many days more at both ends, as far as the calendar goes. With one day, a
   * local date and the same moment's date in any other time zone overlap.
   */
  public DayInterval widened(int days) {
    return new DayInterval(
        earliest == null || earliest.toEpochDay() - days < FIRST.toEpochDay()
            ? earliest == null ? null : FIRST
            : earliest.minusDays(days),
        latest == null || latest.toEpochDay() + days > LAST.toEpochDay()
            ? latest == null ? null : LAST
            : latest.plusDays(days));
  }

  /** Whether both may be dates of one moment, told in different time zones. */
  public boolean overlapsAcrossZones(DayInterval other) {
    return widened(1).overlaps(other);
  }

  /**
   * The days meant if these were told by the Julian calendar, or null where no country had it any
   * more: 25 October 1917 was 7 November. The first days of the year 1 are left where they are.
   */
  public @Nullable DayInterval toldInJulian() {
    @Nullable LocalDate last = latest != null ? latest : earliest;
    return last == null || last.getYear() > JulianCalendar.LAST_YEAR
        ? null
        : new DayInterval(gregorian(earliest), gregorian(latest));
  }

  private static @Nullable LocalDate gregorian(@Nullable LocalDate told) {
    @Nullable LocalDate day = told == null ? null : JulianCalendar.toGregorian(told);
    return day != null && day.isBefore(FIRST) ? FIRST : day;
  }

  /**
   * Whether they overlap where one of them is told by the Julian calendar, which some countries had
   * up to 1923.
   */
  public boolean overlapsInOldCalendar(DayInterval other) {
    @Nullable DayInterval one = toldInJulian();
    @Nullable DayInterval two = other.toldInJulian();
    return (one != null && one.overlaps(other)) || (two != null && two.overlaps(this));
  }

  /** Days from the end of the earlier to the beginning of the later; 0 where they overlap. */
  public long gap(DayInterval other) {
    if (latest != null && other.earliest != null && endsBefore(other)) {
      return ChronoUnit.DAYS.between(latest, other.earliest);
    }
    return earliest != null && other.latest != null && other.endsBefore(this)
        ? ChronoUnit.DAYS.between(other.latest, earliest)
        : 0;
  }
}
