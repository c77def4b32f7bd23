package org.claimcheck.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads the text of single cells as dates and numbers. */
final class Cells {
  /** Longer than any date or number. */
  private static final int LONGEST = 60;

  private static final Pattern PARTS =
      Pattern.compile("(-?\\d{1,6})(?:-(\\d{0,2}))?(?:-(\\d{0,2}))?(?:[T ][0-9:.+Z-]*)?");

  /** "2013 (1888)", "1784/1919", "2020 (1915, from a merger)". */
  private static final Pattern YEARS =
      Pattern.compile("\\d{4}(?:\\s*[/;,]\\s*\\d{4}\\b.*|\\s*\\(.*)");

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:c\\.|ca\\.?|circa|about|~)\\s*(\\d{4})");

  private static final Pattern NUMBER =
      Pattern.compile(
          "([^\\d+.,\\s−-]{0,5})\\s*([+−-]?[\\d.][\\d.,'’\\u00a0\\u202f ]*)([^\\d]{0,30})");

  private Cells() {}

  /** A cell that is not what its column is said to hold. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  /**
   * A number with what stands around it.
   *
   * @param before a sign of money, or ""
   * @param after a unit or a scale, or ""
   */
  record Amount(BigDecimal number, String before, String after) {}

  /** Whether a cell is a number or a date rather than words. */
  static boolean isMeasured(String text) {
    return text.length() <= LONGEST && (amount(text, '.') != null || !isoOrEmpty(text).isEmpty());
  }

  private static List<String> isoOrEmpty(String text) {
    try {
      return iso(text);
    } catch (Unreadable e) {
      return List.of();
    }
  }

  /** The number of a cell, or null if it is none. */
  static @Nullable Amount amount(String text, char decimal) {
    Matcher match = NUMBER.matcher(text);
    if (text.length() > LONGEST || !match.matches()) {
      return null;
    }
    String digits = match.group(2).strip().replace('−', '-');
    char group = decimal == '.' ? ',' : '.';
    String plain = digits.replaceAll("[ '’\\u00a0\\u202f]", String.valueOf(group));
    String point = Pattern.quote(String.valueOf(decimal));
    String comma = Pattern.quote(String.valueOf(group));
    boolean written =
        plain.matches("[+-]?\\d{1,3}(?:" + comma + "\\d{3})+(?:" + point + "\\d+)?")
            || plain.matches("[+-]?\\d*(?:" + point + "\\d+)?");
    String bare = plain.replace(String.valueOf(group), "").replace(decimal, '.');
    if (!written || bare.isEmpty() || bare.equals("-") || bare.equals("+")) {
      return null;
    }
    return new Amount(new BigDecimal(bare), match.group(1), match.group(3).strip());
  }

  /**
   * The times of a cell as EDTF: several where it gives several years.
   *
   * @param format a pattern of Java's, or null for ISO dates with parts that may be missing
   */
  static List<String> dates(String text, @Nullable String format) {
    if (text.length() > LONGEST) {
      throw new Unreadable("no date");
    }
    return format == null ? iso(text) : List.of(formatted(text, formatter(format)));
  }

  static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static String formatted(String text, DateTimeFormatter format) {
    try {
      TemporalAccessor parsed =
          format.parseBest(text, LocalDate::from, YearMonth::from, java.time.Year::from);
      return checked(
          parsed instanceof java.time.Year year ? four(year.getValue()) : parsed.toString());
    } catch (DateTimeParseException e) {
      throw new Unreadable("no such date");
    }
  }

  private static List<String> iso(String text) {
    if (YEARS.matcher(text).matches()) {
      return YEAR.matcher(text).results().map(r -> checked(r.group())).distinct().toList();
    }
    Matcher about = ABOUT.matcher(text);
    if (about.matches()) {
      return List.of(checked(about.group(1) + "~"));
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      try {
        Edtf.parse(text);
      } catch (DateTimeException e) {
        throw new Unreadable("no date");
      }
      return List.of(text);
    }
    StringBuilder date = new StringBuilder(four(Integer.parseInt(parts.group(1))));
    for (int i = 2; i <= 3 && isGiven(parts.group(i)); i++) {
      date.append('-').append(String.format(Locale.ROOT, "%02d", Integer.parseInt(parts.group(i))));
    }
    return new ArrayList<>(List.of(checked(date.toString())));
  }

  /** A month or day 0 is one that is not known. */
  private static boolean isGiven(@Nullable String part) {
    return part != null && !part.isEmpty() && Integer.parseInt(part) != 0;
  }

  private static String four(int year) {
    return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
  }

  private static String checked(String date) {
    if (date.startsWith("-") || date.startsWith("0000")) {
      throw new Unreadable("a year before 1, which claimcheck does not compare");
    }
    try {
      Edtf.parse(date);
      return date;
    } catch (DateTimeException e) {
      throw new Unreadable("no such date");
    }
  }
}
