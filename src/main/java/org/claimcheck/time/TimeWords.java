package org.claimcheck.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/** Says in words how two times lie to each other, for messages to people. */
public final class TimeWords {
  private TimeWords() {}

  /**
   * How far apart two intervals are, seen from the first: "ends 11 months before", "begins 3 days
   * after", "overlaps". The caller names the times around it.
   */
  public static String relation(DayInterval one, DayInterval other) {
    if (one.endsBefore(other) && one.latest() != null && other.earliest() != null) {
      String verb = isDay(one) ? "is " : "ends ";
      return verb + distance(one.latest(), other.earliest()) + " before";
    }
    if (other.endsBefore(one) && other.latest() != null && one.earliest() != null) {
      String verb = isDay(one) ? "is " : "begins ";
      return verb + distance(other.latest(), one.earliest()) + " after";
    }
    return one.equals(other) ? "is the same as" : "overlaps";
  }

  private static boolean isDay(DayInterval days) {
    return days.earliest() != null && days.earliest().equals(days.latest());
  }

  /** The time between two days as people say it: "a day", "3 weeks", "11 months", "2 years". */
  public static String distance(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return distance(to, from);
    }
    long days = ChronoUnit.DAYS.between(from, to);
    if (days < 21) {
      return days % 7 == 0 && days > 0 ? count(days / 7, "week") : count(days, "day");
    }
    long months = ChronoUnit.MONTHS.between(from, to);
    long rest = ChronoUnit.DAYS.between(from.plusMonths(months), to);
    if (months == 0 || (months < 2 && rest > 3)) {
      return count(Math.round(days / 7.0), "week");
    }
    if (rest >= 27) {
      // one day short of a month: the months that people count
      months++;
    }
    return months < 24 && months % 12 != 0
        ? count(months, "month")
        : count(Math.round(months / 12.0), "year");
  }

  private static String count(long number, String unit) {
    return number == 1 ? "a " + unit : number + " " + unit + "s";
  }

  /**
   * An interval as people write it: "7 October 2023", "October 2022", "2019", "from 3 May to 5 June
   * 2020", "since 2019".
   */
  public static String days(DayInterval days) {
    @Nullable LocalDate from = days.earliest();
    @Nullable LocalDate to = days.latest();
    if (from == null) {
      return to == null ? "any time" : "until " + day(to);
    }
    if (to == null) {
      return "since " + day(from);
    }
    if (from.equals(to)) {
      return day(from);
    }
    boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    boolean sameYear = from.getYear() == to.getYear();
    if (sameYear && from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      return Integer.toString(from.getYear());
    }
    if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      return from.getYear() + " to " + to.getYear();
    }
    if (months && sameYear && from.getMonth() == to.getMonth()) {
      return month(from);
    }
    return months ? month(from) + " to " + month(to) : day(from) + " to " + day(to);
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  private static String month(LocalDate day) {
    String name = day.getMonth().name();
    return name.charAt(0)
        + name.substring(1).toLowerCase(java.util.Locale.ROOT)
        + " "
        + day.getYear();
  }
}
