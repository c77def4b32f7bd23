package org.claimcheck.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.calendar.JulianCalendar;
import org.claimcheck.time.Edtf;

/** Wikidata's times as EDTF, only as precise as they are. */
final class TimeValue {
  private static final Pattern TIME = Pattern.compile("([+-])(\\d{1,16})-(\\d\\d)-(\\d\\d)T.*");
  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;
  private static final int DECADE = 8;
  private static final int CENTURY = 7;

  private TimeValue() {}

  /** Whether a time lies before the year 1. */
  static boolean isBeforeChrist(JsonNode value) {
    String time = value.path("time").asText();
    return Edtf.isBeforeYearOne(time.startsWith("+") ? time.substring(1) : time);
  }

  /**
   * The days that a value means, or empty where it is before the year 1, after 9999, or no more
   * precise than a millennium.
   */
  static Optional<String> edtf(JsonNode value) {
    Matcher time = TIME.matcher(value.path("time").asText());
    if (!time.matches() || time.group(1).equals("-")) {
      return Optional.empty();
    }
    long year = Long.parseLong(time.group(2));
    int month = Integer.parseInt(time.group(3));
    int day = Integer.parseInt(time.group(4));
    if (year < 1 || year > 9999) {
      return Optional.empty();
    }
    int precision = value.path("precision").asInt(DAY);
    // "1952-00-00" is a year whatever the precision says.
    if (month < 1 || month > 12) {
      precision = Math.min(precision, YEAR);
    } else if (day < 1) {
      precision = Math.min(precision, MONTH);
    }
    boolean julian = value.path("calendarmodel").asText().endsWith("Q1985786");
    String digits = String.format(Locale.ROOT, "%04d", year);
    return switch (Math.min(precision, DAY)) {
      case DAY -> day(year, month, day, julian);
      case MONTH -> Optional.of(digits + "-" + String.format(Locale.ROOT, "%02d", month));
      case YEAR -> Optional.of(digits);
      case DECADE -> Optional.of(digits.substring(0, 3) + "X");
      case CENTURY -> century(year);
      default -> Optional.empty();
    };
  }

  /** Wikidata writes centuries by a year in them, often the last: 2000 is the 20th. */
  private static Optional<String> century(long year) {
    long first = (year - 1) / 100 * 100;
    return Optional.of(
        String.format(Locale.ROOT, "%04d/%04d", Math.max(1, first), Math.min(9999, first + 100)));
  }

  private static Optional<String> day(long year, int month, int day, boolean julian) {
    try {
      if (!julian) {
        return Optional.of(LocalDate.of((int) year, month, day).toString());
      }
      return Optional.of(JulianCalendar.toGregorian((int) year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day
    }
  }
}
