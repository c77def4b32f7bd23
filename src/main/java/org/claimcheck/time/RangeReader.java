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
    @Nullable Range found = days(i, from, between);
    if (found == null) {
      found = ofYears(i);
    }
    if (found != null) {
      return found;
    }
    @Nullable Read first = first(i, from, between);
    int next = first == null ? 0 : joint(first.end(), from, between);
    if (first == null || next == 0) {
      return null;
    }
    @Nullable Read last = last(first, next, from || between);
    boolean through = words.is(first.end(), "through", "thru") && hasYears(first, last);
    boolean marked = from || between || through;
    return last == null || (!marked && !alike(first.meaning(), last.meaning()))
        ? null
        : new Range(first, last);
  }

  private static boolean hasYears(Read first, @Nullable Read last) {
    return first.meaning() instanceof CalendarMeaning from
        && from.year() != null
        && last != null
        && last.meaning() instanceof CalendarMeaning to
        && to.year() != null;
  }

  private @Nullable Read first(int i, boolean from, boolean between) {
    boolean marked = from || between;
    boolean possible = marked || words.at(i).isNumber() || words.at(i).isCapitalized();
    possible |= CalendarWords.monthNamed(words.lower(i)) > 0;
    @Nullable Read first = null;
    if (possible && words.at(i).isNumber()) {
      first = reader.dates().partial(i, marked);
    }
    if (possible && first == null) {
      first = reader.dated(i);
    }
    if (first == null && marked && words.is(i, "the")) {
      first = reader.dated(i + 1);
    }
    if (first == null && marked && words.is(i, "now", "today")) {
      first = now(i, i + 1);
    }
    return first != null && first.meaning() instanceof DeicticMeaning.Vague
        ? marked && words.is(i, "now") ? now(i, i + 1) : null
        : first;
  }

  private @Nullable Read last(Read first, int next, boolean marked) {
    @Nullable Read last = shortYear(first, next);
    if (last == null) {
      last = sameMonth(first, next);
    }
    if (last == null) {
      last = yearAfterYear(first, next);
    }
    if (last == null && words.at(next).isNumber()) {
      last = withYear(reader.dates().joined(next));
    }
    if (last == null) {
      last = reader.dated(next);
    }
    int article = words.is(next, "the") ? next + 1 : next;
    if (last == null && article > next) {
      last = reader.dated(article);
    }
    boolean vague = last == null || last.meaning() instanceof DeicticMeaning.Vague;
    if (!vague || !marked) {
      return vague ? null : last;
    }
    if (words.is(next, "now", "date")) {
      return now(next, next + 1);
    }
    boolean present = words.is(article, "present", "current");
    return present
        ? now(next, words.is(article + 1, "day", "date") ? article + 2 : article + 1)
        : null;
  }

  /** "5/7, 2020". */
  private @Nullable Read withYear(@Nullable Read date) {
    YearReader.@Nullable Year year =
        date != null && date.meaning().lacksYear() && words.is(date.end(), ",")
            ? reader.years().after(date.end() + 1)
            : null;
    return date == null || year == null
        ? date
        : new Read(date.start(), year.end(), date.meaning().inYear(year.year()));
  }

  private static Read now(int from, int to) {
    return new Read(from, to, new DeicticMeaning(true, 0, Grain.DAY));
  }

  /** Position after what joins two ends, or 0. */
  private int joint(int i, boolean from, boolean between) {
    if (between) {
      return words.is(i, "and") ? i + 1 : words.isHyphen(i) ? i + 1 : 0;
    }
    if (words.is(i, "to", "through", "thru")) {
      return i + 1;
    }
    if (from && words.is(i, "until", "till", "up")) {
      return words.is(i + 1, "to", "until") ? i + 2 : i + 1;
    }
    return words.isDash(i) || (words.is(i, "/") && words.glued(i)) ? i + 1 : 0;
  }

  /** "3 to 5 May", "the ninth to the seventeenth of April", "4-23 next month". */
  private @Nullable Range days(int i, boolean from, boolean between) {
    boolean marked = from || between;
    int at = marked && words.is(i, "the") ? i + 1 : i;
    int day = words.at(at).isNumber() || marked ? reader.dates().dayAlone(at) : 0;
    if (day == 0) {
      return null;
    }
    int end = reader.dates().afterDayAlone(at);
    int next = joint(end, from, between);
    if (next == 0) {
      return null;
    }
    next = words.is(next, "the") ? next + 1 : next;
    int lastDay = reader.dates().dayAlone(next);
    boolean backwards = lastDay < day;
    if (lastDay == 0 || lastDay == day || (backwards && !isBackwards(at, end, next))) {
      return null;
    }
    @Nullable Read last = reader.dates().read(next);
    if (last != null
        && last.meaning() instanceof CalendarMeaning date
        && date.grain() == Grain.DAY
        && date.number() > 0) {
      CalendarMeaning first = CalendarMeaning.ofDay(null, date.number(), day);
      return new Range(
          new Read(at, end, date.year() == null ? first : first.inYear(date.year())), last);
    }
    int after = reader.dates().afterDayAlone(next);
    int whole = words.is(after, "of", "in") ? after + 1 : after;
    @Nullable Read month =
        marked && last == null && !backwards ? reader.deictics().read(whole) : null;
    return month != null && month.meaning() instanceof DeicticMeaning m && m.grain() == Grain.MONTH
        ? new Range(
            new Read(at, end, new NthMeaning(day, 1, Grain.DAY, null, m)),
            new Read(next, month.end(), new NthMeaning(lastDay, 1, Grain.DAY, null, m)))
        : null;
  }

  /** "between 12 and 5 May", "12-5 May 2021": a range the wrong way round, and no score. */
  private boolean isBackwards(int first, int end, int next) {
    @Nullable Read last = reader.dates().read(next);
    boolean year = last != null && last.meaning() instanceof CalendarMeaning d && d.year() != null;
    boolean bare = words.isDash(end) && !words.is(first - 1, "(", "from", "between");
    return (!bare || year) && WrittenDays.isSurelyRange(words, first, end);
  }

  /** "2014-2018", wherever it stands. */
  private @Nullable Range ofYears(int i) {
    int first = words.at(i).isDigits(4) ? words.at(i).whole() : 0;
    int last = words.at(i + 2).isDigits(4) ? words.at(i + 2).whole() : 0;
    boolean to = words.is(i + 1, "to") && first >= 1900 && last <= 2060;
    boolean range = words.isHyphen(i + 1) || to;
    range &= first >= 1500 && last <= 2100 && first < last;
    boolean chained =
        words.glued(i) && (words.isDash(i - 1) || words.is(i - 1, "/", "$", "£", "€", "#", "."));
    boolean joined =
        words.glued(i + 3) && (words.isHyphen(i + 3) || words.is(i + 3, "/", "%", ":"));
    boolean counted = words.at(i + 3).tag().equals("NNS") || NotYears.isUnit(words.lower(i + 3));
    return range && !chained && !joined && !counted
        ? new Range(
            new Read(i, i + 1, CalendarMeaning.ofYear(first)),
            new Read(i + 2, i + 3, CalendarMeaning.ofYear(last)))
        : null;
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
    boolean more =
        words.is(next + 1, "q", "h") || CalendarWords.monthNamed(words.lower(next + 1)) > 0;
    return year && whole > 1000 && whole <= 2200 && !more
        ? new Read(next, next + 1, CalendarMeaning.ofYear(whole))
        : null;
  }

  /** "May 3-5, 2020", "April the ninth till the seventeenth". */
  private @Nullable Read sameMonth(Read first, int next) {
    if (!(first.meaning() instanceof CalendarMeaning date)
        || date.grain() != Grain.DAY
        || date.number() == 0
        || date.year() != null) {
      return null;
    }
    int at = words.is(next, "the") ? next + 1 : next;
    int day = reader.dates().dayAlone(at);
    int end = reader.dates().afterDayAlone(at);
    if (day == 0 || day == date.day() || reader.dates().read(at) != null) {
      return null;
    }
    YearReader.@Nullable Year year =
        reader.years().after(words.is(end, ",") || words.is(end, "of") ? end + 1 : end);
    boolean backwards =
        day < date.day()
            && year != null
            && WrittenDays.isSurelyRange(words, first.start(), first.end());
    if (words.is(end, ":", "%", "/") || (day < date.day() && !backwards)) {
      return null;
    }
    CalendarMeaning last = CalendarMeaning.ofDay(null, date.number(), day);
    return year == null
        ? new Read(next, end, last)
        : new Read(next, year.end(), last.inYear(year.year()));
  }

  /** Two dates without "from" are a range only if they are of one kind. */
  private static boolean alike(Meaning first, Meaning last) {
    if (isNumericDay(first) && isNumericDay(last)) {
      return true;
    }
    boolean toDay = last instanceof DeicticMeaning d && d.grain() == Grain.DAY && d.fromNow();
    if (toDay && first instanceof CalendarMeaning date && date.year() != null) {
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
    return meaning instanceof NumericMeaning
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
    DurationReader.@Nullable Found found =
        next == 0 || words.is(next, "a", "an") ? null : reader.durations().length(next);
    return found == null
            || found.length().amount() == null
            || number.value().compareTo(found.length().amount()) >= 0
        ? null
        : new Read(
            i, number.end(), DurationMeaning.of(Length.of(number.value(), found.length().grain())));
  }
}
