package org.claimcheck.time;

import java.time.DayOfWeek;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads dates that name days, months and years: "Saturday, 7 October 2023", "Oct. 7", "1999". */
final class DateReader {
  private final Words words;
  private final NumeralReader numbers;
  private final CalendarWords calendar;
  private final NumericDateReader numeric;
  private final YearReader years;

  DateReader(
      Words words,
      NumeralReader numbers,
      CalendarWords calendar,
      YearReader years,
      DateOrder order) {
    this.words = words;
    this.numbers = numbers;
    this.calendar = calendar;
    this.numeric = new NumericDateReader(words, order);
    this.years = years;
  }

  @Nullable Read read(int i) {
    @Nullable DayOfWeek weekday = calendar.weekday(i);
    return weekday == null ? plain(i, false) : weekday(i, weekday);
  }

  /** A date in digits that a range leads to expect: "10/1-11/7". */
  @Nullable Read joined(int i) {
    return numeric.joined(i, true);
  }

  /**
   * A date in digits without its year, as the first end of a range that has it.
   *
   * @param marked whether "from" or "between" stands before it
   */
  @Nullable Read partial(int i, boolean marked) {
    if (marked) {
      return numeric.read(i, true);
    }
    @Nullable Read first = numeric.read(i, false) == null ? numeric.read(i, true) : null;
    @Nullable Read last =
        first != null && words.isDash(first.end()) ? numeric.joined(first.end() + 1, true) : null;
    boolean ambiguous = first != null && first.meaning() instanceof NumericMeaning;
    // "1/2-3/4" may be fractions
    boolean dates = last != null && (!ambiguous || !last.meaning().lacksYear());
    return dates ? first : null;
  }

  private Read weekday(int i, DayOfWeek weekday) {
    int after = calendar.afterWeekday(i);
    @Nullable Read date = afterWeekday(after);
    if (date != null && date.meaning() instanceof CalendarMeaning day) {
      return new Read(i, date.end(), day.withWeekday(weekday));
    }
    if (words.is(after, "week") && isFree(after + 1) && !words.glued(after)) {
      return new Read(i, after + 1, OffsetMeaning.weekAfter(weekday));
    }
    int at = words.is(after, "the") ? after + 1 : after;
    @Nullable Numeral ordinal = numbers.ordinal(at);
    boolean ofMonth =
        ordinal != null
            && ordinal.whole() >= 1
            && ordinal.whole() <= 31
            && isFree(ordinal.end())
            && !words.is(ordinal.end(), "of");
    if (ordinal != null && ofMonth) {
      return new Read(i, ordinal.end(), new DayOfMonthMeaning(ordinal.whole(), weekday));
    }
    int day = words.at(after).text().length() <= 2 ? words.at(after).whole() : 0;
    return day >= 1 && day <= 31 && words.is(after + 1, "", ".", ",", "!", "?", ";", ")")
        ? new Read(i, after + 1, new DayOfMonthMeaning(day, weekday))
        : new Read(
            i, after, isAny(i, after) ? new AnyDayMeaning(weekday) : CalendarMeaning.of(weekday));
  }

  /** "It began on a Wednesday", but "in a Wednesday statement". */
  private boolean isAny(int i, int after) {
    return words.is(i - 1, "a")
        && words.is(
            after, "", ".", ",", ";", ":", ")", "and", "but", "or", "in", "at", "when", "because",
            "with", "after", "before", "by");
  }

  /** The day that follows a weekday: "Friday, 5 May", "Friday (May 5)", "Friday 5/12"; or null. */
  @Nullable Read afterWeekday(int after) {
    boolean open = words.is(after, "(");
    int next = open || words.is(after, ",") || words.isDash(after) ? after + 1 : after;
    next = words.is(next, "the") ? next + 1 : next;
    @Nullable Read date = plain(next, true);
    if (date == null || !(date.meaning() instanceof CalendarMeaning d) || d.grain() != Grain.DAY) {
      return null;
    }
    return open && words.is(date.end(), ")")
        ? new Read(date.start(), date.end() + 1, date.meaning())
        : date;
  }

  private @Nullable Read plain(int i, boolean afterWeekday) {
    boolean expected =
        afterWeekday
            || (words.is(i - 1, ",", "or", "and") && words.is(i - 3, "/"))
            || words.is(
                i - 1, "on", "until", "till", "since", "dated", "from", "between", "by", "this",
                "next", "before", "after");
    @Nullable Read found = numeric.read(i, expected);
    if (found == null) {
      found = yearFirst(i);
    }
    if (found == null) {
      found = monthFirst(i);
    }
    if (found == null) {
      found = dayFirst(i);
    }
    return found != null || afterWeekday ? found : years.read(i);
  }

  /** "2017 April". */
  private @Nullable Read yearFirst(int i) {
    YearReader.@Nullable Year year = words.at(i).isDigits(4) ? years.after(i) : null;
    int month =
        year == null || words.glued(i + 1) ? 0 : CalendarWords.monthNamed(words.lower(i + 1));
    boolean name =
        month > 0
            && words.lower(i + 1).length() > 3
            && !words.is(i + 1, "march")
            && words.at(i + 2).whole() < 0;
    return year == null || !name || !words.is(i - 1, "in", "since", "until", "by", "")
        ? null
        : new Read(i, i + 2, CalendarMeaning.ofMonth(year.year(), month));
  }

  /** "October 7, 2023", "October 2023", "October". */
  private @Nullable Read monthFirst(int i) {
    int month = calendar.month(i);
    if (month == 0) {
      return null;
    }
    int after = calendar.afterMonth(i);
    int next = after;
    if (words.isHyphen(next) && words.at(next + 1).isWhole()) {
      next++;
    }
    boolean ordinal = numbers.ordinal(next + 1) != null && !words.at(next + 1).isDigits(4);
    boolean comma = words.is(next, ",") && isDayWithYear(next + 1);
    next = comma || (words.is(next, "the", ",") && ordinal) ? next + 1 : next;
    int day = words.at(next).isDigits(4) ? 0 : day(next);
    int end = afterDay(next);
    if (day == 0 && !words.at(next).isNumber()) {
      @Nullable Numeral spelled = spelledDay(next);
      boolean free = spelled != null && (isFree(spelled.end()) || yearAfter(spelled.end()) != null);
      day = spelled == null || !free ? 0 : spelled.whole();
      end = spelled == null ? end : spelled.end();
    }
    if (day > 0) {
      YearReader.@Nullable Year year = yearAfter(end);
      return year == null
          ? new Read(i, end, CalendarMeaning.ofDay(null, month, day))
          : new Read(i, year.end(), CalendarMeaning.ofDay(year.year(), month, day));
    }
    YearReader.@Nullable Year year =
        words.is(after, "/") ? years.after(after + 1) : yearAfter(after);
    return year == null
        ? new Read(i, after, CalendarMeaning.ofMonth(null, month))
        : new Read(i, year.end(), CalendarMeaning.ofMonth(year.year(), month));
  }

  /** "10, 2016", "10 – 12, 2016": after "January," days rather than a count. */
  private boolean isDayWithYear(int i) {
    int last = words.isDash(i + 1) && words.at(i + 2).isWhole() ? i + 2 : i;
    return words.at(i).isWhole() && words.at(i).text().length() <= 2 && yearAfter(last + 1) != null;
  }

  /** The year after a month or a day of it: "7, 2023", "of 2023", "of 87". */
  private YearReader.@Nullable Year yearAfter(int end) {
    boolean comma = words.is(end, ",");
    boolean of = words.is(end, "of", "in");
    int at = comma || of || words.isHyphen(end) ? end + 1 : end;
    YearReader.@Nullable Year year = years.after(at);
    if (year == null && words.is(end, "of") && words.at(at).isDigits(2) && isFree(at + 1)) {
      return new YearReader.Year(YearReader.ofTwoDigits(words.at(at).whole()), at + 1);
    }
    // "October 7, 2000 people fled" has no year
    boolean counted = year != null && words.at(year.end()).tag().equals("NNS");
    return counted && (comma || !words.at(at).isNumber()) ? null : year;
  }

  /** "7 October 2023", "the 7th of October". */
  private @Nullable Read dayFirst(int i) {
    int day = day(i);
    int next = afterDay(i);
    boolean spelledOut = day == 0 && !words.at(i).isNumber();
    @Nullable Numeral spelled = spelledOut ? spelledDay(i) : null;
    if (spelled != null) {
      day = spelled.whole();
      next = spelled.end();
    }
    if (day == 0) {
      return null;
    }
    boolean of =
        words.is(next, "of")
            || words.isHyphen(next)
            || (words.is(next, "/") && words.glued(next) && words.glued(next + 1))
            || words.follow(next, "day", "of");
    next = words.is(next, "day") ? next + 2 : of ? next + 1 : next;
    int month = calendar.month(next);
    if (month == 0) {
      return null;
    }
    int end = calendar.afterMonth(next);
    int at = words.is(end, "/") && words.glued(end) ? end + 1 : end;
    YearReader.@Nullable Year year = at > end ? years.after(at) : yearAfter(end);
    if (spelled != null && (of || (year == null && !words.is(i - 1, "on", "since", "until")))) {
      return null;
    }
    return year == null
        ? new Read(i, end, CalendarMeaning.ofDay(null, month, day))
        : new Read(i, year.end(), CalendarMeaning.ofDay(year.year(), month, day));
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

  /** "twenty-nine". */
  private @Nullable Numeral spelledDay(int i) {
    @Nullable Numeral number = words.is(i, "a", "an") ? null : numbers.read(i);
    int day = number == null ? 0 : number.whole();
    return day >= 1 && day <= 31 && number != null && !number.digits() ? number : null;
  }

  /** Whether no noun stands here that a number before it could count. */
  private boolean isFree(int i) {
    return !words.at(i).tag().matches("NN.*|JJ.*|CD|HYPH") && !words.is(i, "-", "%");
  }

  private boolean isPartOfNumber(int i) {
    boolean afterNumber = words.is(i - 1, ".", ":") && words.at(i - 2).isNumber();
    return (words.is(i + 1, "%", ":") && words.glued(i + 1))
        || words.is(i - 1, "$", "£", "€")
        || (words.glued(i) && afterNumber);
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
