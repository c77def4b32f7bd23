package org.claimcheck.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/** Reads one EDTF or XSD date without interval marks, left to right. */
final class EdtfReader {
  private final String text;
  private int at;
  private boolean approximate;

  /** The text is not in the format. */
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  EdtfReader(String text) {
    this.text = text;
  }

  DayInterval read() {
    qualifiers();
    if (peek() == '-') {
      throw new Malformed("Years before 1 are not supported");
    }
    String year = digits(4);
    if (Character.isDigit(peek()) || peek() == 'Y') {
      throw new Malformed("Years after 9999 are not supported");
    }
    qualifiers();
    if (peek() != '-' || zoneFollows()) {
      finish();
      return years(year);
    }
    at++;
    qualifiers();
    String month = digits(2);
    qualifiers();
    if (peek() != '-' || zoneFollows()) {
      finish();
      return months(year, month);
    }
    at++;
    qualifiers();
    String day = digits(2);
    qualifiers();
    finish();
    return days(year, month, day);
  }

  private DayInterval years(String year) {
    int first = number(year, '0');
    int last = number(year, '9');
    if (last == 0) {
      throw new Malformed("There is no year 0");
    }
    first = Math.max(1, first);
    int slack = approximate ? 1 : 0;
    return new DayInterval(
        LocalDate.of(Math.max(1, first - slack), 1, 1), LocalDate.of(last + slack, 12, 31));
  }

  private DayInterval months(String year, String month) {
    if (month.equals("XX")) {
      return years(year);
    }
    int y = wholeYear(year);
    if (month.indexOf('X') >= 0) {
      int first = Math.max(1, number(month, '0'));
      int last = Math.min(12, number(month, '9'));
      return new DayInterval(LocalDate.of(y, first, 1), YearMonth.of(y, last).atEndOfMonth());
    }
    int m = number(month, '0');
    if (m > 12) {
      return part(y, m);
    }
    int slack = approximate ? 1 : 0;
    YearMonth named = YearMonth.of(y, m);
    return new DayInterval(
        named.minusMonths(slack).atDay(1), named.plusMonths(slack).atEndOfMonth());
  }

  private static DayInterval part(int year, int code) {
    return switch (code) {
      case 21, 25 -> Seasons.SPRING.in(year);
      case 22, 26 -> Seasons.SUMMER.in(year);
      case 23, 27 -> Seasons.AUTUMN.in(year);
      case 24, 28 -> Seasons.WINTER.in(year);
      case 29 -> Seasons.AUTUMN.in(year);
      case 30 -> Seasons.WINTER.in(year);
      case 31 -> Seasons.SPRING.in(year);
      case 32 -> Seasons.SUMMER.in(year);
      case 33, 34, 35, 36 -> monthsOf(year, (code - 33) * 3 + 1, 3);
      case 37, 38, 39 -> monthsOf(year, (code - 37) * 4 + 1, 4);
      case 40, 41 -> monthsOf(year, (code - 40) * 6 + 1, 6);
      default -> throw new Malformed("There is no month or part of a year " + code);
    };
  }

  private static DayInterval monthsOf(int year, int first, int count) {
    YearMonth start = YearMonth.of(year, first);
    return new DayInterval(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
  }

  private DayInterval days(String year, String month, String day) {
    if (day.equals("XX") || month.indexOf('X') >= 0) {
      return months(year, month);
    }
    YearMonth of = YearMonth.of(wholeYear(year), number(month, '0'));
    if (day.indexOf('X') >= 0) {
      int first = Math.max(1, number(day, '0'));
      int last = Math.min(of.lengthOfMonth(), number(day, '9'));
      return new DayInterval(of.atDay(first), of.atDay(last));
    }
    LocalDate named = of.atDay(number(day, '0'));
    int slack = approximate ? 1 : 0;
    return new DayInterval(named.minusDays(slack), named.plusDays(slack));
  }

  private static int wholeYear(String year) {
    if (year.indexOf('X') >= 0) {
      throw new Malformed("The year of a month or day must be whole");
    }
    int y = number(year, '0');
    if (y == 0) {
      throw new Malformed("There is no year 0");
    }
    return y;
  }

  /** The number with a digit in place of the unspecified ones. */
  private static int number(String digits, char unspecified) {
    return Integer.parseInt(digits.replace('X', unspecified));
  }

  private String digits(int count) {
    StringBuilder read = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      char c = peek();
      if (c >= '0' && c <= '9') {
        read.append(c);
      } else if (c == 'X' || c == 'x' || c == 'u') {
        read.append('X');
      } else {
        throw new Malformed("Not a date");
      }
      at++;
    }
    int unspecified = read.indexOf("X");
    if (unspecified >= 0 && !read.substring(unspecified).matches("X+")) {
      throw new Malformed("Unspecified digits must come last");
    }
    return read.toString();
  }

  private void qualifiers() {
    while (peek() == '?' || peek() == '~' || peek() == '%') {
      approximate |= peek() != '?';
      at++;
    }
  }

  /** Whether a zone such as {@code -05:00} follows, and no month or day. */
  private boolean zoneFollows() {
    return at + 3 < text.length() && text.charAt(at + 3) == ':';
  }

  /** Whatever follows must be a time of day, a zone, or nothing. */
  private void finish() {
    @Nullable String rest = at < text.length() ? text.substring(at) : null;
    if (rest != null
        && !rest.matches(
            "([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?)?([Zz]|[+-][0-9]{2}:[0-9]{2})?")) {
      throw new Malformed("Not a date");
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
