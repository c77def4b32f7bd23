package org.claimcheck.time;

import java.time.DayOfWeek;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Word;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads dates that name days, months and years: "Saturday, 7 October 2023", "Oct. 7", "1999". */
final class DateReader {
  private final Words words;
  private final NumeralReader numbers;
  private final CalendarWords calendar;
  private final NumericDateReader numeric;
  private final YearReader years;

  DateReader(Words words, NumeralReader numbers, CalendarWords calendar, DateOrder order) {
    this.words = words;
    this.numbers = numbers;
    this.calendar = calendar;
    this.numeric = new NumericDateReader(words, order);
    this.years = new YearReader(words, numbers);
  }

  @Nullable Read read(int i) {
    @Nullable DayOfWeek weekday = calendar.weekday(i);
    if (weekday != null) {
      return weekday(i, weekday);
    }
    return plain(i, false);
  }

  private Read weekday(int i, DayOfWeek weekday) {
    int after = calendar.afterWeekday(i);
    int next =
        words.is(after, ",")
            ? after + 1
            : words.isDash(after) || words.is(after, "(") ? after + 1 : after;
    next = words.is(next, "the") ? next + 1 : next;
    @Nullable Read date = plain(next, true);
    if (date != null && date.meaning() instanceof CalendarMeaning day && day.grain() == Grain.DAY) {
      return new Read(i, date.end(), day.withWeekday(weekday));
    }
    return new Read(i, after, CalendarMeaning.of(weekday));
  }

  private @Nullable Read plain(int i, boolean afterWeekday) {
    @Nullable Read found = monthFirst(i);
    if (found == null) {
      found = dayFirst(i);
    }
    if (found == null) {
      found = numeric.read(i, afterWeekday);
    }
    return found != null || afterWeekday ? found : years.read(i);
  }

  /** "October 7, 2023", "October 2023", "October". */
  private @Nullable Read monthFirst(int i) {
    int month = calendar.month(i);
    if (month == 0) {
      return null;
    }
    int next = calendar.afterMonth(i);
    if (words.isHyphen(next) && words.at(next + 1).isWhole()) {
      next++;
    }
    next = words.is(next, "the") && numbers.ordinal(next + 1) != null ? next + 1 : next;
    int day = day(next);
    if (day > 0 && !isRangeOfYears(next)) {
      int end = afterDay(next);
      int at =
          words.is(end, ",") || words.isHyphen(end)
              ? end + 1
              : words.is(end, "of", "in") ? end + 1 : end;
      int year = years.after(at);
      if (year > 0 && !(words.is(end, ",") && countsAfter(at))) {
        return new Read(i, at + 1, CalendarMeaning.ofDay(year, month, day));
      }
      return new Read(i, end, CalendarMeaning.ofDay(null, month, day));
    }
    int at = words.is(next, ",", "of", "in", "/") || words.isHyphen(next) ? next + 1 : next;
    int year = years.after(at);
    if (year > 0 && !(words.is(next, ",") && countsAfter(at))) {
      return new Read(i, at + 1, CalendarMeaning.ofMonth(year, month));
    }
    if (words.is(at, "'") && words.glued(at + 1) && words.at(at + 1).isDigits(2)) {
      return new Read(i, at + 2, CalendarMeaning.ofMonth(years.ofTwoDigits(at + 1), month));
    }
    return new Read(i, next, CalendarMeaning.ofMonth(null, month));
  }

  private boolean isSlash(int i) {
    return words.is(i, "/") && words.glued(i) && words.glued(i + 1);
  }

  private boolean isRangeOfYears(int i) {
    return words.at(i).isDigits(4);
  }

  /** "October 7, 2000 people fled" has no year. */
  private boolean countsAfter(int year) {
    Word next = words.at(year + 1);
    return next.tag().equals("NNS");
  }

  /** "7 October 2023", "the 7th of October". */
  private @Nullable Read dayFirst(int i) {
    int day = day(i);
    if (day == 0) {
      return null;
    }
    int next = afterDay(i);
    boolean of =
        words.is(next, "of")
            || words.isHyphen(next)
            || isSlash(next)
            || words.follow(next, "day", "of");
    next = words.is(next, "day") ? next + 2 : of ? next + 1 : next;
    int month = calendar.month(next);
    if (month == 0) {
      return null;
    }
    int end = calendar.afterMonth(next);
    int at = words.is(end, ",", "of", "in") || words.isHyphen(end) || isSlash(end) ? end + 1 : end;
    int year = years.after(at);
    return year > 0 && !(words.is(end, ",") && countsAfter(at))
        ? new Read(i, at + 1, CalendarMeaning.ofDay(year, month, day))
        : new Read(i, end, CalendarMeaning.ofDay(null, month, day));
  }

  /** A day of the month in digits or as an ordinal, or 0. */
  private int day(int i) {
    int whole = words.at(i).whole();
    if (whole >= 1 && whole <= 31 && words.at(i).text().length() <= 2) {
      return isPartOfNumber(i) ? 0 : whole;
    }
    @Nullable Numeral ordinal = words.at(i).isNumber() ? null : numbers.ordinal(i);
    return ordinal != null && ordinal.whole() <= 31 ? ordinal.whole() : 0;
  }

  private boolean isPartOfNumber(int i) {
    return (words.is(i + 1, "%", ":") && words.glued(i + 1))
        || (words.glued(i) && words.is(i - 1, "$", "£", "€", ".", ":"));
  }

  private int afterDay(int i) {
    @Nullable Numeral ordinal = numbers.ordinal(i);
    return ordinal == null ? i + 1 : ordinal.end();
  }

  /** A lone day of the month, as the first of a range: "from 3 to 5 May". */
  int dayAlone(int i) {
    return day(i);
  }

  int afterDayAlone(int i) {
    return afterDay(i);
  }
}
