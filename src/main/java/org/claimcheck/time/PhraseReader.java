package org.claimcheck.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads whole time phrases: what the other readers read, and what is put together from it. */
final class PhraseReader {
  private final Words words;
  private final NumeralReader numbers;
  private final CalendarWords calendar;
  private final NamedDays named;
  private final DateReader dates;
  private final DeicticReader deictics;
  private final DurationReader durations;
  private final ClockReader clocks;
  private final SetReader sets;
  private final PartReader parts;

  PhraseReader(Words words, NamedDays named, DateOrder order) {
    this.words = words;
    this.named = named;
    this.numbers = new NumeralReader(words);
    this.calendar = new CalendarWords(words);
    this.dates = new DateReader(words, numbers, calendar, order);
    this.deictics = new DeicticReader(words, numbers, calendar);
    this.durations = new DurationReader(words, numbers);
    this.clocks = new ClockReader(words, numbers);
    this.sets = new SetReader(words, numbers, calendar, clocks);
    this.parts = new PartReader(words, numbers, calendar, deictics, this::simple);
  }

  DateReader dates() {
    return dates;
  }

  DurationReader durations() {
    return durations;
  }

  NumeralReader numbers() {
    return numbers;
  }

  /** The longest phrase at a position, or null. */
  @Nullable Read read(int i) {
    @Nullable Read best = clock(i);
    best = longer(best, dated(i));
    best = longer(best, offset(i));
    return longer(best, sets.read(i));
  }

  /** A date, possibly a part of it or counted within it. */
  @Nullable Read dated(int i) {
    return longer(parts.read(i), simple(i));
  }

  /** A date without parts. */
  private @Nullable Read simple(int i) {
    NamedDays.@Nullable Found name = named.find(words, i);
    if (name != null && name.rule() != null) {
      return namedDay(i, name.end(), name.rule(), 0);
    }
    int at = words.is(i, "last", "next", "this") ? i + 1 : i;
    name = at > i ? named.find(words, at) : null;
    if (name != null && name.rule() != null) {
      int shift = words.is(i, "last") ? -1 : words.is(i, "next") ? 1 : 0;
      return namedDay(i, name.end(), name.rule(), shift);
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
            && words.is(i - 1, "on", "by", "until", "since", "before", "after")
            && !words.at(ordinal.end()).tag().matches("NN.*|JJ.*|CD|HYPH")
            && !words.is(ordinal.end(), "of", "-");
    return ordinal == null || !free ? null : new Read(i, ordinal.end(), new DayOfMonthMeaning(day));
  }

  /** "October last year", "Monday of the following week", "next week on Tuesday". */
  private Read within(Read read) {
    int at = words.is(read.end(), "of", "in", "on", ",") ? read.end() + 1 : read.end();
    if (read.meaning() instanceof CalendarMeaning date && !words.is(read.end(), "on")) {
      @Nullable Read whole = date.year() == null ? deictics.read(at) : null;
      return whole != null
              && whole.meaning() instanceof DeicticMeaning period
              && WithinMeaning.fits(date, period.grain())
          ? new Read(read.start(), whole.end(), new WithinMeaning(date, period))
          : read;
    }
    if (read.meaning() instanceof DeicticMeaning week && week.grain() == Grain.WEEK) {
      @Nullable DayOfWeek weekday = calendar.weekday(at);
      return weekday == null || words.is(read.end(), "in", "of")
          ? read
          : new Read(
              read.start(),
              calendar.afterWeekday(at),
              new WithinMeaning(CalendarMeaning.of(weekday), week));
    }
    return read;
  }

  private Read namedDay(int i, int end, NamedDayRule rule, int shift) {
    int year = words.is(end, ",", "of", "in") ? end + 1 : end;
    int whole = words.at(year).isDigits(4) ? words.at(year).whole() : 0;
    return whole >= 1000 && whole <= 2200
        ? new Read(i, year + 1, new NamedDayMeaning(rule, whole, 0))
        : new Read(i, end, new NamedDayMeaning(rule, null, shift));
  }

  private static @Nullable Read longer(@Nullable Read one, @Nullable Read other) {
    return one == null || (other != null && other.end() > one.end()) ? other : one;
  }

  /** "two days ago", "a week later", "three weeks before Christmas"; else a length of time. */
  private @Nullable Read offset(int i) {
    @Nullable Read around = aroundUnit(i);
    if (around != null) {
      return around;
    }
    @Nullable Read until = untilNow(i);
    if (until != null) {
      return until;
    }
    int from = hedge(i);
    DurationReader.@Nullable Length length = durations.length(from);
    if (length == null) {
      return bareUnits(i);
    }
    int end = length.end();
    if (words.is(end, "ago")) {
      return new Read(i, end + 1, shifted(null, true, length, -1));
    }
    if (words.is(end, "earlier", "previously", "beforehand")
        || (words.is(end, "before") && endsPhrase(end + 1))) {
      return new Read(i, end + 1, shifted(null, false, length, -1));
    }
    if ((words.is(end, "later", "afterwards", "afterward", "on") && !words.is(end, "on"))
        || (words.is(end, "after") && endsPhrase(end + 1))) {
      return new Read(i, end + 1, shifted(null, false, length, 1));
    }
    if (words.is(end, "hence") || words.follow(end, "from", "now")) {
      return new Read(
          i, words.is(end, "hence") ? end + 1 : end + 2, shifted(null, true, length, 1));
    }
    if (words.is(end, "before", "after", "from") || words.follow(end, "prior", "to")) {
      int at = words.is(end, "prior") ? end + 2 : end + 1;
      @Nullable Read anchor = simple(at);
      boolean known = anchor != null && !(anchor.meaning() instanceof DeicticMeaning.Vague);
      if (anchor != null
          && known
          && !(words.is(end, "from")
              && anchor.meaning() instanceof CalendarMeaning c
              && c.grain() != Grain.DAY)) {
        int sign = words.is(end, "after", "from") ? 1 : -1;
        return new Read(i, anchor.end(), shifted(anchor.meaning(), false, length, sign));
      }
    }
    return duration(i, from, length);
  }

  private @Nullable Read duration(int i, int from, DurationReader.Length length) {
    boolean article = words.is(from, "a", "an");
    if (article && isRate(from, length.end())) {
      return new Read(from, length.end(), new SetMeaning(length.grain().duration("1"))).from(i);
    }
    boolean in = words.is(i - 1, "in", "within") || words.follow(i - 2, "in", "just");
    Meaning meaning =
        new DurationMeaning(
            length.value(), length.amount(), length.grain(), 0, in && words.is(i - 1, "in"));
    return new Read(i, length.end(), meaning);
  }

  /** "15 a year": a noun or number stands before it, not a preposition or verb. */
  private boolean isRate(int article, int end) {
    String tag = words.at(article - 1).tag();
    return words.at(article - 1).isNumber()
        || words.is(article - 1, "million", "billion", "thousand", "hundred", "%")
        || (tag.startsWith("NN") && !words.is(end, "after", "before", "of", "when", "that"));
  }

  private static Meaning shifted(
      @Nullable Meaning from, boolean now, DurationReader.Length length, int sign) {
    BigDecimal amount = length.amount();
    return new OffsetMeaning(
        from,
        now,
        amount == null ? null : amount.multiply(BigDecimal.valueOf(sign)),
        length.grain());
  }

  /** Whether a clause ends before a position, so that "two days before" stands alone. */
  private boolean endsPhrase(int i) {
    return words.is(i, "", ",", ".", ";", ")", ":", "?", "!", "\"", "”");
  }

  private int hedge(int i) {
    if (words.follow(i, "just", "over")
        || words.follow(i, "just", "under")
        || words.follow(i, "at", "least")) {
      return i + 2;
    }
    return words.is(i, "about", "around", "nearly", "almost", "over", "approximately", "roughly")
        ? i + 1
        : i;
  }

  /** "the past decade", "the next four years", "the last few months". */
  private @Nullable Read untilNow(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    if (!words.is(
        at, "past", "last", "next", "coming", "previous", "following", "first", "final")) {
      return null;
    }
    if (words.is(at, "first", "final", "previous", "following")
        && (at == i || durations.length(at + 1) == null)) {
      return null;
    }
    int side =
        words.is(at, "past", "last", "previous")
            ? -1
            : words.is(at, "next", "coming", "following") ? 1 : 0;
    side = words.is(at, "previous", "following", "first", "final") ? 0 : side;
    @Nullable Grain one = Grain.named(words.lower(at + 1));
    boolean plural = words.lower(at + 1).endsWith("s");
    if (one != null && !plural) {
      boolean over = at > i && words.is(i - 1, "over", "within") && !words.is(at, "last");
      boolean lasting = (words.is(at, "past") && one != Grain.QUARTER) || one.isClock();
      lasting |= over || (one == Grain.DECADE && at > i);
      return lasting && !words.isHyphen(at + 2)
          ? new Read(
              i, at + 2, new DurationMeaning(one.duration("1"), BigDecimal.ONE, one, side, false))
          : null;
    }
    DurationReader.@Nullable Length length =
        words.is(at + 1, "a", "an") ? null : durations.length(at + 1);
    if (length == null && one != null) {
      return new Read(i, at + 2, new DurationMeaning(one.duration("X"), null, one, side, false));
    }
    return length == null
        ? null
        : new Read(
            i,
            length.end(),
            new DurationMeaning(length.value(), length.amount(), length.grain(), side, false));
  }

  /** "the day after", "the year before", "the week before Christmas", "the night before". */
  private @Nullable Read aroundUnit(int i) {
    if (!words.is(i, "the")) {
      return null;
    }
    @Nullable Grain grain = Grain.named(words.lower(i + 1));
    boolean after = words.is(i + 2, "after", "following");
    boolean side = after || words.is(i + 2, "before", "previous", "prior", "earlier");
    if (grain == null || !side || words.lower(i + 1).endsWith("s")) {
      return null;
    }
    BigDecimal amount = after ? BigDecimal.ONE : BigDecimal.ONE.negate();
    @Nullable Read anchor = words.is(i + 2, "previous", "earlier") ? null : simple(i + 3);
    if (anchor != null) {
      return new Read(i, anchor.end(), new OffsetMeaning(anchor.meaning(), false, amount, grain));
    }
    if (endsPhrase(i + 3) || words.is(i + 2, "previous", "earlier")) {
      return new Read(i, i + 3, new DeicticMeaning(false, after ? 1 : -1, grain));
    }
    return new Read(i, i + 3, scene -> Reading.unresolved(Unresolved.of(grain)));
  }

  /** "for years", "decades of war", "in minutes". */
  private @Nullable Read bareUnits(int i) {
    if (words.is(i, "all") && words.is(i + 1, "day", "week", "month", "year")) {
      @Nullable Grain whole = Grain.named(words.lower(i + 1));
      return whole == null
          ? null
          : new Read(i, i + 2, new DurationMeaning(whole.duration("1"), null, whole, 0, false));
    }
    @Nullable Grain grain = Grain.named(words.lower(i));
    boolean plural = words.lower(i).endsWith("s");
    boolean free =
        words.is(
                i - 1, "for", "in", "over", "within", "after", "of", "by", "just", "", "only",
                "and", "last")
            || (words.isHyphen(i + 1) && words.is(i + 2, "long"));
    if (grain == null
        || !plural
        || !free
        || grain == Grain.SECOND
        || durations.isAge(i)
        || (words.at(i).isCapitalized() && i > 0)
        || words.is(i, "quarters", "mins", "secs")) {
      return null;
    }
    int end = words.isHyphen(i + 1) && words.is(i + 2, "long") ? i + 3 : i + 1;
    if (words.is(end, "ago")) {
      return new Read(i, end + 1, new DeicticMeaning.Vague("PAST_REF"));
    }
    if (words.is(end, "later", "earlier")) {
      return new Read(i, end + 1, scene -> Reading.unresolved(Unresolved.of(grain)));
    }
    return new Read(i, end, new DurationMeaning(grain.duration("X"), null, grain, 0, false));
  }

  /** Times of day, with the day beside them. */
  private @Nullable Read clock(int i) {
    ClockReader.@Nullable Time time = clocks.clock(i);
    if (time != null) {
      int at = words.is(time.end(), "on") ? time.end() + 1 : time.end();

      @Nullable Read day = simple(at);
      return day != null && isDay(day.meaning())
          ? new Read(i, day.end(), new ClockMeaning(time.value(), day.meaning(), 0, false))
          : new Read(
              i, time.end(), new ClockMeaning(time.value(), dayAfterComma(time.end()), 0, false));
    }
    if (words.is(i, "tonight")) {
      return new Read(i, i + 1, new ClockMeaning("NI", null, 0, true));
    }
    if (words.is(i, "overnight") && !words.at(i).tag().startsWith("JJ")) {
      return new Read(i, i + 1, new ClockMeaning("NI", null, 0, false));
    }
    @Nullable DayOfWeek weekday = calendar.weekday(i);
    @Nullable Read day =
        weekday == null && !words.is(i, "today", "yesterday", "tomorrow") ? null : simple(i);
    if (day != null) {
      @Nullable String part = clocks.part(day.end());
      if (part != null) {
        return new Read(i, day.end() + 1, new ClockMeaning(part, day.meaning(), 0, false));
      }
      int at = words.is(day.end(), "at") ? day.end() + 1 : day.end();
      ClockReader.@Nullable Time of = clocks.clock(at);
      if (of != null && at == day.end() && isDay(day.meaning())) {
        return new Read(i, of.end(), new ClockMeaning(of.value(), day.meaning(), 0, false));
      }
      return null;
    }
    boolean now = words.is(i, "this", "last");
    int at =
        words.is(i, "the") && words.is(i + 1, "previous", "same", "next", "following")
            ? i + 2
            : i + 1;
    @Nullable String part = now || words.is(i, "the", "that") ? clocks.part(at) : null;
    if (part != null) {
      int shift =
          words.is(i, "last") || words.is(i + 1, "previous")
              ? -1
              : words.is(i + 1, "next", "following") ? 1 : 0;
      if (words.is(at + 1, "of")) {
        @Nullable Read of = simple(at + 2);
        if (of != null && isDay(of.meaning())) {
          return new Read(i, of.end(), new ClockMeaning(part, of.meaning(), 0, false));
        }
      }
      return new Read(i, at + 1, new ClockMeaning(part, null, shift, now));
    }
    part = clocks.part(i);
    boolean alone =
        words.is(i - 1, "in", "at", "early", "late", "by", "mid", ",", "")
            && !words.at(i).isCapitalized();
    return part == null || !alone
        ? null
        : new Read(i, i + 1, new ClockMeaning(part, null, 0, false));
  }

  /** "16:15 UTC, June 1st": two expressions, but the day of the one is told by the other. */
  private @Nullable Meaning dayAfterComma(int end) {
    @Nullable Read day = words.is(end, ",") ? dates.read(end + 1) : null;
    return day != null && isDay(day.meaning()) ? day.meaning() : null;
  }

  private static boolean isDay(Meaning meaning) {
    return (meaning instanceof CalendarMeaning date && date.grain() == Grain.DAY)
        || (meaning instanceof DeicticMeaning deictic && deictic.grain() == Grain.DAY)
        || (meaning instanceof DeicticMeaning.Named name && name.named().grain() == Grain.DAY)
        || meaning instanceof NamedDayMeaning
        || meaning instanceof NumericDateReader.NumericMeaning;
  }

  /** Position after a name at a position that only looks like a time, or the position itself. */
  int afterName(int i) {
    NamedDays.@Nullable Found name = named.find(words, i);
    return name != null && name.rule() == null ? name.end() : i;
  }
}
