package org.claimcheck.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes calendar literals: the lexical forms of {@code xsd:date}, {@code
 * xsd:gYearMonth}, {@code xsd:gYear} and {@code xsd:dateTime}, and the Extended Date/Time Format
 * (EDTF, ISO 8601-2) of levels 0 and 1 with the quarters, half-years, open ends and qualifiers of
 * level 2.
 *
 * <ul>
 *   <li>A time of day and a zone are dropped: the day is the one that was written.
 *   <li>{@code ~} and {@code %} (approximate) widen the interval by one unit of the precision used:
 *       {@code 1984~} is 1983 to 1985. {@code ?} (uncertain) does not.
 *   <li>{@code X} stands for any digit: {@code 199X} is the 1990s, {@code 2004-XX} the year 2004.
 *   <li>Seasons are those of the northern hemisphere by the meteorological calendar, with the days
 *       up to equinox or solstice added, since prose means either; winter begins in the year named.
 *   <li>An unknown end of an interval is open, as {@code ..} is.
 * </ul>
 *
 * Years are those of the proleptic Gregorian calendar from 1 to 9999; year 0, years BC and longer
 * years are refused.
 */
public final class Edtf {
  private Edtf() {}

  /**
   * The days a literal means.
   *
   * @throws DateTimeParseException if it is none of these forms, or no such day exists
   */
  public static DayInterval parse(String literal) {
    String text = literal.strip();
    try {
      int slash = text.indexOf('/');
      if (slash >= 0) {
        return range(text.substring(0, slash), text.substring(slash + 1));
      }
      int dots = text.indexOf("..");
      if (dots >= 0) {
        return range(text.substring(0, dots), text.substring(dots + 2));
      }
      return new EdtfReader(text).read();
    } catch (EdtfReader.Malformed e) {
      throw new DateTimeParseException(e.getMessage() + ": \"" + literal + "\"", literal, 0, e);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new DateTimeParseException(
          "No such date: \"" + literal + "\" (" + e.getMessage() + ")", literal, 0, e);
    }
  }

  /** Whether a literal begins with a year before the year 1: year 0 and years BC are not read. */
  public static boolean isBeforeYearOne(String literal) {
    String text = literal.strip();
    return text.startsWith("-") || text.startsWith("0000");
  }

  private static DayInterval range(String from, String to) {
    @Nullable DayInterval first = end(from);
    @Nullable DayInterval last = end(to);
    if (first == null && last == null) {
      throw new EdtfReader.Malformed("An interval needs at least one end");
    }
    return new DayInterval(
        first == null ? null : first.earliest(), last == null ? null : last.latest());
  }

  private static @Nullable DayInterval end(String text) {
    return switch (text) {
      case "", "..", "open", "unknown" -> null;
      default -> new EdtfReader(text).read();
    };
  }

  /**
   * The shortest EDTF that means exactly these days.
   *
   * @throws IllegalArgumentException if both ends are open
   */
  public static String write(DayInterval days) {
    @Nullable LocalDate from = days.earliest();
    @Nullable LocalDate to = days.latest();
    if (from == null && to == null) {
      throw new IllegalArgumentException("no EDTF for all of time");
    }
    if (from == null) {
      return "../" + to;
    }
    if (to == null) {
      return from + "/..";
    }
    if (from.equals(to)) {
      return from.toString();
    }
    if (days.equals(DayInterval.ofYear(from.getYear()))) {
      return year(from.getYear());
    }
    boolean years = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
    if (years && from.getYear() % 10 == 0 && to.getYear() == from.getYear() + 9) {
      return year(from.getYear()).substring(0, 3) + "X";
    }
    if (years && from.getYear() % 100 == 0 && to.getYear() == from.getYear() + 99) {
      return year(from.getYear()).substring(0, 2) + "XX";
    }
    if (years) {
      return year(from.getYear()) + "/" + year(to.getYear());
    }
    if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
      YearMonth first = YearMonth.from(from);
      YearMonth last = YearMonth.from(to);
      return first.equals(last) ? first.toString() : first + "/" + last;
    }
    return from + "/" + to;
  }

  private static String year(int year) {
    return String.format("%04d", year);
  }
}
