package org.claimcheck.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An interval of calendar days, both ends included; a null end is open.
 *
 * <p>A time that somebody states is the set of days it may mean: "October 2022" is the 31 days of
 * that month. Two statements contradict each other when their intervals are disjoint.
 *
 * @param earliest first day, or null for no lower bound
 * @param latest last day, or null for no upper bound
 */
public record DayInterval(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

  /** Rejects intervals that end before they begin. */
  public DayInterval {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(earliest + " is after " + latest);
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

  /** Whether at least one day is in both. */
  public boolean overlaps(DayInterval other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  /** Whether the last day of this lies before the first day of {@code other}. */
  public boolean endsBefore(DayInterval other) {
    return latest != null && other.earliest != null && latest.isBefore(other.earliest);
  }

  /** Whether every day of {@code other} is in this. */
  public boolean contains(DayInterval other) {
    boolean from =
        earliest == null || (other.earliest != null && !other.earliest.isBefore(earliest));
    boolean to = latest == null || (other.latest != null && !other.latest.isAfter(latest));
    return from && to;
  }

  /** The smallest interval that holds both. */
  public DayInterval hull(DayInterval other) {
    LocalDate from = earliest;
    if (from != null && (other.earliest == null || other.earliest.isBefore(from))) {
      from = other.earliest;
    }
    LocalDate to = latest;
    if (to != null && (other.latest == null || other.latest.isAfter(to))) {
      to = other.latest;
    }
    return new DayInterval(from, to);
  }

  /**
   * The interval with so many days more at both ends. With one day, a local date and the same
   * moment's date in any other time zone overlap.
   */
  public DayInterval widened(int days) {
    return new DayInterval(
        earliest == null ? null : earliest.minusDays(days),
        latest == null ? null : latest.plusDays(days));
  }

  /** Whether both may be dates of one moment, told in different time zones. */
  public boolean overlapsAcrossZones(DayInterval other) {
    return widened(1).overlaps(other);
  }
}
