package org.claimcheck.time;

import org.claimcheck.word.Numeral;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads two dates as the ends of a range: "from 3 to 5 May", "2019-21", "June to August". */
final class RangeReader {
  private final Words words;
  private final PhraseReader reader;

  /** The two ends. */
  record Range(Read first, Read last) {}

  RangeReader(Words words, PhraseReader reader) {
    this.words = words;
    this.reader = reader;
  }

  @Nullable Range read(int i) {
    boolean from = words.is(i - 1, "from");
    boolean between = words.is(i - 1, "between");
    @Nullable Range days = days(i, from, between);
    if (days != null) {
      return days;
    }
    boolean possible = from || between || words.at(i).isNumber() || words.at(i).isCapitalized();
    @Nullable Read first = possible ? reader.dated(i) : null;
    if (first == null || first.meaning() instanceof DeicticMeaning.Vague) {
      return null;
    }
    int end = first.end();
    int next = joint(end, from, between);
    if (next == 0) {
      return null;
    }
    @Nullable Read last = shortYear(first, next);
    if (last == null) {
      last = sameMonth(first, next);
    }
    if (last == null) {
      last = yearAfterYear(first, next);
    }
    if (last == null) {
      last = reader.dated(next);
    }
    if (last == null && words.is(next, "the")) {
      last = reader.dated(next + 1);
    }
    if ((from || between) && words.is(next, "now", "date")) {
      last = new Read(next, next + 1, new DeicticMeaning(true, 0, Grain.DAY));
    }
    if (last == null || (!from && !between && !alike(first.meaning(), last.meaning()))) {
      return null;
    }
    return new Range(first, last);
  }

  /** Position after what joins two ends, or 0. */
  private int joint(int i, boolean from, boolean between) {
    if (between) {
      return words.is(i, "and") ? i + 1 : 0;
    }
    if (words.is(i, "to", "through", "thru")) {
      return i + 1;
    }
    if (from && words.is(i, "until", "till")) {
      return i + 1;
    }
    return words.isDash(i) || (words.is(i, "/") && words.glued(i)) ? i + 1 : 0;
  }

  /** "3 to 5 May": the first end is a bare day of the month. */
  private @Nullable Range days(int i, boolean from, boolean between) {
    int day = words.at(i).isNumber() || from || between ? reader.dates().dayAlone(i) : 0;
    if (day == 0) {
      return null;
    }
    int end = reader.dates().afterDayAlone(i);
    int next = joint(end, from, between);
    if (next == 0) {
      return null;
    }
    next = words.is(next, "the") ? next + 1 : next;
    @Nullable Read last = reader.dates().dayAlone(next) > day ? reader.dates().read(next) : null;
    if (last == null
        || !(last.meaning() instanceof CalendarMeaning date)
        || date.grain() != Grain.DAY
        || date.number() == 0) {
      return null;
    }
    return new Range(
        new Read(i, end, CalendarMeaning.ofDay(date.year(), date.number(), day)), last);
  }

  /** "2019-21". */
  private @Nullable Read shortYear(Read first, int next) {
    if (!(first.meaning() instanceof CalendarMeaning date)
        || date.grain() != Grain.YEAR
        || date.year() == null) {
      return null;
    }
    int two =
        words.at(next).isDigits(2) && words.glued(next) && words.glued(next - 1)
            ? words.at(next).whole()
            : -1;
    int year = date.year() / 100 * 100 + two;
    return two >= 0 && year > date.year() && year <= date.year() + 30 && !words.is(next + 1, "-")
        ? new Read(next, next + 1, CalendarMeaning.ofYear(year))
        : null;
  }

  private @Nullable Read yearAfterYear(Read first, int next) {
    boolean year = first.meaning() instanceof CalendarMeaning date && date.year() != null;
    int whole = words.at(next).isDigits(4) && !words.glued(next + 1) ? words.at(next).whole() : 0;
    boolean more = words.is(next + 1, "q", "h");
    return year && whole > 1000 && whole <= 2200 && !more
        ? new Read(next, next + 1, CalendarMeaning.ofYear(whole))
        : null;
  }

  /** "May 3-5, 2020". */
  private @Nullable Read sameMonth(Read first, int next) {
    if (!(first.meaning() instanceof CalendarMeaning date)
        || date.grain() != Grain.DAY
        || date.number() == 0
        || date.year() != null) {
      return null;
    }
    int day = reader.dates().dayAlone(next);
    int end = reader.dates().afterDayAlone(next);
    if (day <= date.day() || reader.dates().read(next) != null || words.is(end, ":", "%")) {
      return null;
    }
    int at = words.is(end, ",") ? end + 1 : end;
    int year = words.at(at).isDigits(4) ? words.at(at).whole() : 0;
    return year > 1000 && year <= 2200
        ? new Read(next, at + 1, CalendarMeaning.ofDay(year, date.number(), day))
        : new Read(next, end, CalendarMeaning.ofDay(null, date.number(), day));
  }

  /** Two dates without "from" are a range only if they are of one kind. */
  private static boolean alike(Meaning first, Meaning last) {
    if (isNumericDay(first) && isNumericDay(last)) {
      return true;
    }
    return first instanceof CalendarMeaning a
        && last instanceof CalendarMeaning b
        && ((a.grain() == b.grain() && a.isWeekday() == b.isWeekday())
            || (a.grain() != Grain.YEAR
                && b.grain() != Grain.YEAR
                && !a.isWeekday()
                && !b.isWeekday()));
  }

  private static boolean isNumericDay(Meaning meaning) {
    return meaning instanceof NumericDateReader.NumericMeaning
        || (meaning instanceof CalendarMeaning date
            && date.grain() == Grain.DAY
            && date.year() != null);
  }

  /**
   * "60 to 90 days": the first number of a range of lengths, which has its unit from the second.
   */
  @Nullable Read firstLength(int i) {
    @Nullable Numeral number = reader.numbers().read(i);
    if (number == null) {
      return null;
    }
    boolean between = words.is(i - 1, "between");
    int next = words.is(number.end(), "or") ? number.end() + 1 : joint(number.end(), true, between);
    DurationReader.@Nullable Length length =
        next == 0 || words.is(next, "a", "an") ? null : reader.durations().length(next);
    if (length == null
        || length.amount() == null
        || number.value().compareTo(length.amount()) >= 0) {
      return null;
    }
    String value = length.grain().duration(DurationReader.plain(number.value()));
    return new Read(
        i, number.end(), new DurationMeaning(value, number.value(), length.grain(), 0, false));
  }
}
