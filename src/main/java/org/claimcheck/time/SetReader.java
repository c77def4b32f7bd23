package org.claimcheck.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happens again and again: "every Friday", "annual", "twice a week", "Mondays at 18:30",
 * "the 19th of every month".
 */
final class SetReader {
  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("annual", "P1Y"),
          Map.entry("annually", "P1Y"),
          Map.entry("yearly", "P1Y"),
          Map.entry("biannual", "P6M"),
          Map.entry("biannually", "P6M"),
          Map.entry("biennial", "P2Y"),
          Map.entry("biennially", "P2Y"),
          Map.entry("triennial", "P3Y"),
          Map.entry("semiannual", "P6M"),
          Map.entry("semiannually", "P6M"),
          Map.entry("quarterly", "P3M"),
          Map.entry("monthly", "P1M"),
          Map.entry("bimonthly", "P2M"),
          Map.entry("fortnightly", "P2W"),
          Map.entry("biweekly", "P2W"),
          Map.entry("weekly", "P1W"),
          Map.entry("daily", "P1D"),
          Map.entry("everyday", "P1D"),
          Map.entry("nightly", "P1D"),
          Map.entry("hourly", "PT1H"));

  private final Words words;
  private final NumeralReader numbers;
  private final CalendarWords calendar;
  private final ClockReader clock;

  SetReader(Words words, NumeralReader numbers, CalendarWords calendar, ClockReader clock) {
    this.words = words;
    this.numbers = numbers;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Nullable Read read(int i) {
    @Nullable Read set = plain(i);
    if (set != null) {
      return withClock(set);
    }
    set = dayOfEvery(i);
    if (set != null) {
      return set;
    }
    // "9 pm every night"
    ClockReader.@Nullable Time time = words.at(i).isNumber() ? clock.clock(i) : null;
    set =
        time != null && words.is(time.end(), "every", "each", "everyday")
            ? plain(time.end())
            : null;
    return set == null || time == null || !(set.meaning() instanceof SetMeaning of)
        ? null
        : found(i, set.end(), of.at(asTold(i, time)));
  }

  private Read withClock(Read set) {
    boolean preposition = words.is(set.end(), "at");
    int at = preposition ? set.end() + 1 : set.end();
    ClockReader.@Nullable Time time = words.at(at).isNumber() ? clock.clock(at) : null;
    if (time == null && preposition && words.at(at).isNumber()) {
      time = clock.pointed(at);
    }
    boolean timed = time != null && set.meaning() instanceof SetMeaning of && of.isOfDays();
    return time != null && timed && set.meaning() instanceof SetMeaning of
        ? found(set.start(), time.end(), of.at(asTold(at, time)))
        : set;
  }

  /** What comes again "at 3 pm" comes at some time of that hour; "at 3:00 pm" is a minute. */
  private String asTold(int i, ClockReader.Time time) {
    boolean minutes = words.is(i + 1, ":") || !words.at(i).isWhole();
    String value = time.value();
    return minutes || !value.startsWith(":00", 2)
        ? value
        : value.substring(0, 2) + value.substring(5);
  }

  private @Nullable Read plain(int i) {
    @Nullable String adverb = ADVERBS.get(words.lower(i));
    if (adverb != null) {
      return isName(i) ? null : found(i, i + 1, adverb);
    }
    @Nullable Read prefixed = prefixed(i);
    if (prefixed != null) {
      return prefixed;
    }
    if (words.is(i, "every", "each")) {
      return every(i, i + 1);
    }
    if (words.is(i, "any")) {
      int at = words.is(i + 1, "given") ? i + 2 : i + 1;
      boolean unit =
          calendar.weekday(at) != null
              || words.is(at, "year", "month", "weekend")
              || (at > i + 1 && words.is(at, "day", "week"));
      return unit ? every(i, at) : null;
    }
    if (words.is(i, "once", "twice", "thrice") || words.is(i + 1, "times")) {
      return often(i);
    }
    if (words.is(i, "per")) {
      @Nullable Grain grain = Grain.named(words.lower(i + 1));
      boolean rate = grain != null && !words.lower(i + 1).endsWith("s") && grain != Grain.SECOND;
      return grain != null && rate && !words.is(i + 1, "quarter")
          ? found(i, i + 2, grain.duration("1"))
          : null;
    }
    return plural(i);
  }

  /** "semi-annual", "bi-weekly", "twice-yearly". */
  private @Nullable Read prefixed(int i) {
    if (!words.isHyphen(i + 1)) {
      return null;
    }
    @Nullable String value =
        words.is(i, "semi", "bi") ? ADVERBS.get(words.lower(i) + words.lower(i + 2)) : null;
    if (words.is(i, "once", "twice", "thrice")) {
      value = ADVERBS.get(words.lower(i + 2));
    }
    return value == null ? null : found(i, i + 3, value);
  }

  /** "Mondays", "Friday mornings", "mornings", "weekends". */
  private @Nullable Read plural(int i) {
    @Nullable DayOfWeek days = calendar.weekdays(i);
    if (days != null) {
      return found(i, i + 1, "XXXX-WXX-" + days.getValue());
    }
    @Nullable DayOfWeek day = calendar.weekday(i);
    if (day != null) {
      @Nullable String parts = clock.parts(i + 1);
      return parts == null ? null : found(i, i + 2, "XXXX-WXX-" + day.getValue() + "T" + parts);
    }
    String before = words.at(i - 1).tag();
    boolean free =
        !words.at(i - 1).isNumber()
            && !words.at(i).isCapitalized()
            && !before.matches("JJ.*|NN.*|CD|PRP.|VBG")
            && (!before.equals("DT") || words.is(i - 2, "in", "on", "at"))
            && !words.is(i - 1, "of", "two", "three", "few", "several", "-");
    if (!free) {
      return null;
    }
    @Nullable String parts = words.is(i, "nights") ? null : clock.parts(i);
    if (parts != null) {
      return found(i, i + 1, "T" + parts);
    }
    return words.is(i, "weekends") ? found(i, i + 1, Grain.WEEKEND.duration("1")) : null;
  }

  /** "19th of every month", "the first of each month". */
  private @Nullable Read dayOfEvery(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    @Nullable Numeral day = numbers.ordinal(at);
    int weekday = words.is(at, "last") ? at + 1 : day == null ? at : day.end();
    int every = weekday + 2;
    boolean counted =
        weekday > at
            && calendar.weekday(weekday) != null
            && words.is(every - 1, "of", "in")
            && words.is(every, "every", "each")
            && words.is(every + 1, "month", "year");
    if (counted) {
      // "the first Monday of every month"
      return found(i, every + 2, words.is(every + 1, "month") ? "P1M" : "P1Y");
    }
    boolean monthly =
        day != null
            && day.whole() <= 31
            && words.is(day.end(), "of")
            && words.is(day.end() + 1, "every", "each")
            && words.is(day.end() + 2, "month");
    return day == null || !monthly
        ? null
        : found(i, day.end() + 3, String.format("XXXX-XX-%02d", day.whole()));
  }

  /** "Daily Mail", "Weekly Standard". */
  private boolean isName(int i) {
    return words.at(i).isCapitalized()
        && i > 0
        && (words.at(i + 1).isCapitalized()
            || words.at(i - 1).isCapitalized()
            || words.at(i).tag().startsWith("NNP"));
  }

  private @Nullable Read every(int i, int from) {
    int at = from;
    String amount = "1";
    if (words.is(at, "other", "second") && numbers.ordinal(at + 1) == null) {
      amount = "2";
      at++;
    } else if (words.is(at, "single")) {
      at++;
    } else {
      @Nullable Numeral number =
          numbers.ordinal(at) != null ? numbers.ordinal(at) : numbers.read(at);
      if (number != null) {
        amount = Length.plain(number.value());
        at = number.end();
      } else if (words.is(at, "few")) {
        amount = "X";
        at++;
      }
    }
    @Nullable DayOfWeek weekday = calendar.weekday(at);
    if (weekday != null) {
      @Nullable String part = clock.part(at + 1);
      String of = "XXXX-WXX-" + weekday.getValue();
      return part == null ? found(i, at + 1, of) : found(i, at + 2, of + "T" + part);
    }
    int month = calendar.month(at);
    if (month > 0) {
      return found(i, at + 1, String.format("XXXX-%02d", month));
    }
    @Nullable String part = clock.part(at);
    if (part != null) {
      return found(i, at + 1, "T" + part);
    }
    int season = calendar.seasonNamed(at);
    if (season > 0) {
      return found(i, at + 1, "XXXX-" + Seasons.number(season).code());
    }
    if (words.is(at, "weekday", "weekdays")) {
      return found(i, at + 1, "P" + amount + "WD");
    }
    if (words.is(at, "fortnight")) {
      return found(i, at + 1, "P2W");
    }
    @Nullable Grain grain = Grain.named(words.lower(at));
    if (grain == Grain.QUARTER && amount.equals("1")) {
      return found(i, at + 1, "P3M");
    }
    return grain == null ? null : found(i, at + 1, grain.duration(amount));
  }

  /** "once a week", "three times a year". */
  private @Nullable Read often(int i) {
    int at = words.is(i, "once", "twice", "thrice") ? i + 1 : i + 2;
    if (!words.is(at, "a", "an", "every", "each", "per")) {
      return null;
    }
    if (words.is(i + 1, "times") && numbers.read(i) == null) {
      return null;
    }
    @Nullable Grain grain = Grain.named(words.lower(at + 1));
    return grain == null ? null : found(i, at + 2, grain.duration("1"));
  }

  private static Read found(int from, int to, String value) {
    return new Read(from, to, new SetMeaning(value));
  }
}
