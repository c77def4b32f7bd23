package org.claimcheck.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.calendar.CalendarNames;
import org.jspecify.annotations.Nullable;

/** Reads the day of publication as sites and editors write it. */
final class PublicationDate {
  private static final CalendarNames NAMES = CalendarNames.english();
  private static final String MONTH = "([A-Za-z]{3,9})\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String WEEKDAY = "(?:(?:" + NAMES.weekdayPattern() + "),?\\s+)?";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d).*");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+(\\d{4})\\b.*", flags());
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s+)?" + DAY + "\\s+" + MONTH + ",?\\s+(\\d{4})\\b.*", flags());

  /**
   * A line that is nothing but a date: "Friday, January 4, 2019", "Published 9 Feb 2024 10:30 GMT".
   */
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:(?:published|posted)(?: on)?:? )?"
              + "("
              + WEEKDAY
              + "(?:"
              + MONTH
              + " \\d{1,2},? \\d{4}|\\d{1,2} "
              + MONTH
              + ",? \\d{4})"
              + "|\\d{4}-\\d{2}-\\d{2})"
              + "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?",
          flags());

  /** A day of any form, a time and what it lies off from UTC. */
  private static final Pattern WITH_OFFSET =
      Pattern.compile(
          ".{8,40}?[T ](\\d{1,2}):?(\\d{2})(?::?\\d{2}(?:[.,]\\d{1,9})?)? ?(Z|[+-]\\d{2}(?::?\\d{2})?)",
          Pattern.DOTALL);

  private PublicationDate() {}

  /** The date of a line that holds nothing else. */
  static Optional<String> dateLine(String line) {
    Matcher m = DATE_LINE.matcher(line.strip());
    boolean found =
        m.matches()
            && ((m.group(2) == null && m.group(3) == null)
                || (m.group(2) != null && month(m.group(2)) > 0)
                || (m.group(3) != null && month(m.group(3)) > 0));
    return found ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** Whether a line holds nothing but a date. */
  static boolean isDateLine(String line) {
    return dateLine(line).isPresent();
  }

  /**
   * The day that a text begins with, or empty where it does not begin with a whole date.
   *
   * @throws DateTimeException for a day that does not exist
   */
  static Optional<LocalDate> parse(String written) {
    String text = written.strip();
    Matcher m = ISO.matcher(text);
    if (m.matches()) {
      return Optional.of(day(m.group(1), number(m.group(2)), m.group(3)));
    }
    m = COMPACT.matcher(text);
    if (m.matches()) {
      return Optional.of(day(m.group(1), number(m.group(2)), m.group(3)));
    }
    m = MONTH_FIRST.matcher(text);
    if (m.matches() && month(m.group(1)) > 0) {
      return Optional.of(day(m.group(3), month(m.group(1)), m.group(2)));
    }
    m = DAY_FIRST.matcher(text);
    if (m.matches() && month(m.group(2)) > 0) {
      return Optional.of(day(m.group(3), month(m.group(2)), m.group(1)));
    }
    return Optional.empty();
  }

  /** The same, but a time with an offset is dated in a time zone, if there is one. */
  static Optional<LocalDate> parse(String written, @Nullable ZoneId zone) {
    Optional<LocalDate> day = parse(written);
    if (zone == null || day.isEmpty()) {
      return day;
    }
    Matcher m = WITH_OFFSET.matcher(written.strip());
    if (!m.matches()) {
      return day;
    }
    int hours = number(m.group(1));
    int minutes = number(m.group(2));
    ZoneOffset offset = ZoneOffset.of(m.group(3).replace(":", ""));
    return Optional.of(
        day.get().atTime(hours, minutes).atOffset(offset).atZoneSameInstant(zone).toLocalDate());
  }

  /** 1 to 12 for the name of a month or its abbreviation, 0 for any other word. */
  static int month(String name) {
    return NAMES.month(name.toLowerCase(Locale.ROOT));
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(number(year), month, number(day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }
}
