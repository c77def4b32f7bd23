package org.claimcheck.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimcheck.interval.DayInterval;

/** Intervals of days as people say them: "7 October 2023", "October 2023", "2021 to 2023". */
final class DayWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private DayWords() {}

  static String of(DayInterval days) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null) {
      return last == null ? "any time" : "until " + DAY.format(last);
    }
    if (last == null) {
      return "since " + DAY.format(first);
    }
    if (first.equals(last)) {
      return DAY.format(first);
    }
    if (isYears(first, last)) {
      return first.getYear() == last.getYear()
          ? String.valueOf(first.getYear())
          : first.getYear() + " to " + last.getYear();
    }
    if (isMonths(first, last)) {
      return YearMonth.from(first).equals(YearMonth.from(last))
          ? MONTH.format(first)
          : MONTH.format(first) + " to " + MONTH.format(last);
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return first.getDayOfMonth() + " to " + DAY.format(last);
    }
    return DAY.format(first) + " to " + DAY.format(last);
  }

  /** The same in the Extended Date/Time Format. */
  static String edtf(DayInterval days) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null || last == null) {
      return (first == null ? ".." : first.toString()) + "/" + (last == null ? ".." : last);
    }
    if (first.equals(last)) {
      return first.toString();
    }
    if (isYears(first, last)) {
      String year = String.format(Locale.ROOT, "%04d", first.getYear());
      return first.getYear() == last.getYear()
          ? year
          : year + "/" + String.format(Locale.ROOT, "%04d", last.getYear());
    }
    if (isMonths(first, last) && YearMonth.from(first).equals(YearMonth.from(last))) {
      return YearMonth.from(first).toString();
    }
    return first + "/" + last;
  }

  private static boolean isYears(LocalDate first, LocalDate last) {
    return first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
  }

  private static boolean isMonths(LocalDate first, LocalDate last) {
    return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
  }
}
