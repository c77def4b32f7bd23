package org.claimcheck.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.calendar.CalendarNames;
import org.claimcheck.interval.DayInterval;

/**
 * Puts another value into the article's own wording: "October 2022" becomes "October 2023", not
 * "2023-10-07", and "Oct. 6" becomes "Oct. 7". Where the wording has no place for the value, the
 * value is written out.
 */
final class Rewording {
  private static final CalendarNames NAMES = CalendarNames.english();
  private static final Pattern MONTH = Pattern.compile("\\b(" + NAMES.monthPattern() + ")\\b\\.?");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:" + NAMES.weekdayPattern() + ")\\b");
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final Pattern DAY =
      Pattern.compile("(?<![\\d,.])([0-3]?\\d)(st|nd|rd|th)?\\b(?![,.]?\\d)");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)( ?(?:thousand|million|billion|trillion|m|bn)\\b)?");
  private static final Pattern ROUGHLY =
      Pattern.compile("(?i)\\b(about|around|some|roughly|approximately|an estimated)\\b");

  private Rewording() {}

  /** The time in the style of the article's words. */
  static String time(String said, DayInterval days) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null) {
      return DayWords.of(days);
    }
    boolean iso = ISO.matcher(said).find();
    boolean weekday = first.equals(last) && WEEKDAY.matcher(said).find();
    if (weekday && iso) {
      return weekday(ISO.matcher(said).replaceFirst(first.toString()), first);
    }
    boolean year = YEAR.matcher(said).results().count() == 1;
    boolean month = MONTH.matcher(said).results().count() == 1;
    long numbers = DAY.matcher(said).results().count();
    if (iso || (!year && !month) || numbers > 1) {
      boolean numeric = weekday && said.chars().anyMatch(Character::isDigit);
      return (numeric ? weekday("Monday, ", first) : "") + DayWords.of(days);
    }
    boolean oneDay = first.equals(last);
    boolean oneMonth = last != null && YearMonth.from(first).equals(YearMonth.from(last));
    boolean oneYear = last != null && first.getYear() == last.getYear();
    boolean saysDay = month && numbers == 1;
    if (saysDay ? !oneDay : month ? !oneMonth : !oneYear) {
      return DayWords.of(days);
    }
    String made = said;
    if (saysDay) {
      made = DAY.matcher(made).replaceFirst(m -> day(first.getDayOfMonth(), m.group(2) != null));
    }
    if (month) {
      made = MONTH.matcher(made).replaceFirst(m -> month(m.group(), first));
    }
    made = oneDay ? weekday(made, first) : made;
    return YEAR.matcher(made).replaceFirst(String.valueOf(first.getYear()));
  }

  /** The words with the right day of the week, where they name one. */
  private static String weekday(String said, LocalDate day) {
    String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return WEEKDAY
        .matcher(said)
        .replaceFirst(
            m ->
                m.group().endsWith("day")
                    ? name
                    : name.substring(0, Math.min(3, m.group().length())));
  }

  private static String day(int day, boolean ordinal) {
    if (!ordinal) {
      return String.valueOf(day);
    }
    String ending = "th";
    if (day < 11 || day > 13) {
      ending = day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
    }
    return day + ending;
  }

  private static String month(String said, LocalDate day) {
    String name = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    boolean full = NAMES.wholeMonth(said.toLowerCase(Locale.ROOT)) > 0 && !said.equals("May");
    if (full || name.length() < 6) {
      return name;
    }
    String dot = said.endsWith(".") ? "." : "";
    return said.equals("May") ? name : name.substring(0, name.equals("September") ? 4 : 3) + dot;
  }

  /** The number in the style of the article's words, without hedges that may no longer be true. */
  static String quantity(String said, BigDecimal number) {
    Matcher place = NUMBER.matcher(said);
    if (!place.find()) {
      return NumberWords.digits(number);
    }
    String scale = place.group(2) == null ? "" : place.group(2);
    BigDecimal factor = factor(scale.strip());
    boolean fits = number.abs().compareTo(factor) >= 0;
    String digits =
        fits
            ? NumberWords.grouped(number.divide(factor, 2, java.math.RoundingMode.HALF_UP)) + scale
            : NumberWords.digits(number);
    String before = said.substring(0, place.start());
    String sign = before.replaceFirst("(?s)^.*?([$€£¥]?)$", "$1");
    String kept = before.isBlank() || ROUGHLY.matcher(before).find() ? before : sign;
    return kept + digits + said.substring(place.end());
  }

  private static BigDecimal factor(String scale) {
    return switch (scale) {
      case "thousand" -> BigDecimal.valueOf(1_000);
      case "million", "m" -> BigDecimal.valueOf(1_000_000);
      case "billion", "bn" -> BigDecimal.valueOf(1_000_000_000);
      case "trillion" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> BigDecimal.ONE;
    };
  }

  /** The name in place of the article's, with its possessive ending. */
  static String name(String said, String name) {
    return said.matches("(?s).*['’]s$") ? name + said.substring(said.length() - 2) : name;
  }
}
