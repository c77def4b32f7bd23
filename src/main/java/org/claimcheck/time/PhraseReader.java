package org.claimcheck.time;

import java.time.DayOfWeek;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads whole time phrases: what the other readers read, and what is put together from it. */
final class PhraseReader {
  /** How often dates may count from dates, so that hostile texts take bounded time. */
  private static final int DEPTH = 3;

  private final Words words;
  private final NumeralReader numbers;
  private final CalendarWords calendar;
  private final NamedDays named;
  private final YearReader years;
  private final DateReader dates;
  private final DeicticReader deictics;
  private final NamedDayReader namedDays;
  private final DurationReader durations;
  private final OffsetReader offsets;
  private final DayTimeReader dayTimes;
  private final SetReader sets;
  private final PartReader parts;
  private int depth;

  PhraseReader(Words words, NamedDays named, DateOrder order) {
    this.words = words;
    this.named = named;
    this.numbers = new NumeralReader(words);
    this.calendar = new CalendarWords(words, numbers);
    this.years = new YearReader(words, numbers);
    this.dates = new DateReader(words, numbers, calendar, years, order);
    this.deictics = new DeicticReader(words, numbers, calendar);
    this.namedDays = new NamedDayReader(words, named, years, deictics::read);
    this.durations = new DurationReader(words, numbers);
    this.offsets = new OffsetReader(words, calendar, durations, this::simple);
    ClockReader clocks = new ClockReader(words, numbers);
    this.dayTimes = new DayTimeReader(words, calendar, clocks, this::simple);
    this.sets = new SetReader(words, numbers, calendar, clocks);
    this.parts = new PartReader(words, numbers, calendar, years, deictics, this::simple);
  }

  DateReader dates() {
    return dates;
  }

  CalendarWords calendar() {
    return calendar;
  }

  YearReader years() {
    return years;
  }

  DeicticReader deictics() {
    return deictics;
  }

  DurationReader durations() {
    return durations;
  }

  NumeralReader numbers() {
    return numbers;
  }

  /** The longest phrase at a position, or null. */
  @Nullable Read read(int i) {
    @Nullable Read best = dayTimes.read(i);
    best = longer(best, dated(i));
    @Nullable Read offset = offsets.read(i);
    best = longer(best, offset == null ? null : within(offset));
    best = longer(best, sets.read(i));
    best = longer(best, yearly(i));
    return best == null ? null : everyYear(beforeChrist(best));
  }

  /** "15 March 44 BC": no day that can be told. */
  private Read beforeChrist(Read date) {
    int end = years.beforeChrist(date.end());
    return end > 0 && date.meaning() instanceof CalendarMeaning day && day.lacksYear()
        ? new Read(date.start(), end, new YearReader.BeforeChrist(words.at(date.end()).whole()))
        : date;
  }

  /** "every Easter Monday". */
  private @Nullable Read yearly(int i) {
    @Nullable Read day = words.is(i, "every", "each") ? namedDays.read(i + 1) : null;
    return day == null ? null : new Read(i, day.end(), new SetMeaning("P1Y"));
  }

  /** "19 June every year". */
  private Read everyYear(Read date) {
    boolean yearly =
        words.is(date.end(), "every", "each")
            && words.is(date.end() + 1, "year")
            && !words.is(date.end() + 2, "since", "from", "until");
    return yearly && date.meaning() instanceof CalendarMeaning day && day.lacksYear()
        ? new Read(date.start(), date.end() + 2, new SetMeaning(day.pattern()))
        : date;
  }

  /** A date, possibly a part of it or counted within it. */
  @Nullable Read dated(int i) {
    @Nullable Read part = parts.read(i);
    // "late on Saturday night" is of the night
    part = part != null && dayTimes.isPartOfDay(part.end()) ? null : part;
    return longer(part == null ? null : within(part), simple(i));
  }

  /** A date without parts; it may count from another, but not for ever. */
  private @Nullable Read simple(int i) {
    if (depth >= DEPTH) {
      return null;
    }
    depth++;
    try {
      return simpleAt(i);
    } finally {
      depth--;
    }
  }

  private @Nullable Read simpleAt(int i) {
    @Nullable Read name = namedDays.read(i);
    if (name != null) {
      return name;
    }
    @Nullable Read found = longer(dates.read(i), deictics.read(i));
    return found == null ? dayOfMonth(i) : within(found);
  }

  /** "on the 18th", with no noun after it. */
  private @Nullable Read dayOfMonth(int i) {
    int day = words.is(i, "the") && words.at(i + 1).isNumber() ? words.at(i + 1).whole() : 0;
    @Nullable Numeral ordinal = day < 1 || day > 31 ? null : numbers.ordinal(i + 1);
    boolean free =
        ordinal != null
            && (words.is(i - 1, "on", "by", "until", "since", "before", "after")
                || (words.is(i - 1, "of") && words.is(i - 2, "week", "weekend", "night")))
            && !words.at(ordinal.end()).tag().matches("NN.*|JJ.*|CD|HYPH")
            && !words.is(ordinal.end(), "of", "-");
    return ordinal == null || !free
        ? null
        : new Read(i, ordinal.end(), new DayOfMonthMeaning(day, null));
  }

  /** "October last year", "Monday of the following week", "next week on Tuesday". */
  private Read within(Read read) {
    int at = words.is(read.end(), "of", "in", "on", ",") ? read.end() + 1 : read.end();
    if (read.meaning() instanceof CalendarMeaning date && !words.is(read.end(), "on")) {
      return inWhole(read, at, date);
    }
    boolean week =
        (read.meaning() instanceof DeicticMeaning deictic && deictic.grain() == Grain.WEEK)
            || (read.meaning() instanceof NthMeaning nth && nth.isOneWeek());
    if (week) {
      int day = words.isDash(read.end()) ? read.end() + 1 : at;
      @Nullable DayOfWeek weekday = calendar.weekday(day);
      return weekday == null || words.is(read.end(), "in", "of")
          ? read
          : new Read(
              read.start(),
              calendar.afterWeekday(day),
              new WithinMeaning(CalendarMeaning.of(weekday), read.meaning()));
    }
    if (read.meaning() instanceof OffsetMeaning offset
        && offset.length().grain() == Grain.WEEK
        && words.is(read.end(), "on")) {
      @Nullable DayOfWeek weekday = calendar.weekday(at);
      return weekday == null
          ? read
          : new Read(
              read.start(),
              calendar.afterWeekday(at),
              new WithinMeaning(CalendarMeaning.of(weekday), read.meaning()));
    }
    if (read.meaning() instanceof DeicticMeaning.Named name && name.named().isWeekday()) {
      // "this Friday (June 15)": the date is the better told
      @Nullable Read date = dates.afterWeekday(read.end());
      return date != null
              && date.meaning() instanceof CalendarMeaning day
              && name.named().weekday() != null
          ? new Read(read.start(), date.end(), day.withWeekday(name.named().weekday()))
          : read;
    }
    return read;
  }

  private Read inWhole(Read read, int at, CalendarMeaning date) {
    if (date.isWeekday()) {
      int from = words.is(at, "of", "in") ? read.end() : at;
      @Nullable Read offset = offsets.read(from);
      boolean weeks =
          offset != null
              && offset.meaning() instanceof OffsetMeaning o
              && o.fromNow()
              && o.length().grain() == Grain.WEEK;
      if (offset != null && weeks) {
        return new Read(read.start(), offset.end(), new WithinMeaning(date, offset.meaning()));
      }
    }
    @Nullable Read whole = date.year() == null ? deictics.read(at) : null;
    return whole != null
            && whole.meaning() instanceof DeicticMeaning period
            && WithinMeaning.fits(date, period.grain())
        ? new Read(read.start(), whole.end(), new WithinMeaning(date, period))
        : read;
  }

  private static @Nullable Read longer(@Nullable Read one, @Nullable Read other) {
    return one == null || (other != null && other.end() > one.end()) ? other : one;
  }

  /** Position after a name at a position that only looks like a time, or the position itself. */
  int afterName(int i) {
    NamedDays.@Nullable Found name = named.find(words, i);
    return name != null && name.rule() == null ? name.end() : i;
  }
}
