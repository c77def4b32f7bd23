package org.claimcheck.time;

import java.time.DayOfWeek;
import java.util.function.IntFunction;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of periods and what is counted in them: "early 2009", "the end of the year", "the
 * last week of March", "the third quarter of 2009", "mid-May", "the rest of the week".
 */
final class PartReader {
  /** How deep parts of parts may go, so that hostile texts take bounded time. */
  private static final int DEPTH = 3;

  private final Words words;
  private final NumeralReader numbers;
  private final CalendarWords calendar;
  private final DeicticReader deictics;
  private final IntFunction<@Nullable Read> simple;
  private final PeriodReader periods;
  private int depth;

  PartReader(
      Words words,
      NumeralReader numbers,
      CalendarWords calendar,
      YearReader years,
      DeicticReader deictics,
      IntFunction<@Nullable Read> simple) {
    this.words = words;
    this.numbers = numbers;
    this.calendar = calendar;
    this.deictics = deictics;
    this.simple = simple;
    this.periods = new PeriodReader(words, calendar, years, deictics, simple);
  }

  @Nullable Read read(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    at = words.is(at, "very") ? at + 1 : at;
    @Nullable Read found = part(i, at);
    if (found == null) {
      found = counted(i, at);
    }
    return found == null ? periods.read(i, at) : found;
  }

  /** What a part is of, itself perhaps a part: "the end of the third quarter of last year". */
  private @Nullable Read whole(int i) {
    if (depth >= DEPTH) {
      return null;
    }
    depth++;
    try {
      return wholeAt(i);
    } finally {
      depth--;
    }
  }

  private @Nullable Read wholeAt(int i) {
    @Nullable Read nested = counted(i, words.is(i, "the") ? i + 1 : i);
    if (nested == null) {
      nested = periods.read(i, words.is(i, "the") ? i + 1 : i);
    }
    @Nullable Read plain = simple.apply(i);
    if (plain == null && nested == null && words.is(i, "the")) {
      plain = simple.apply(i + 1);
    }
    if (plain == null
        && nested == null
        && words.is(i, "the")
        && Grain.named(words.lower(i + 1)) != null) {
      @Nullable Grain grain = Grain.named(words.lower(i + 1));
      return grain == null || grain.isClock() || words.lower(i + 1).endsWith("s")
          ? null
          : new Read(i, i + 2, new DeicticMeaning(grain != Grain.DAY, 0, grain));
    }
    return nested == null || (plain != null && plain.end() > nested.end()) ? plain : nested;
  }

  private @Nullable Read part(int i, int at) {
    PartMeaning.@Nullable Part part =
        switch (words.lower(at)) {
          case "early" -> PartMeaning.Part.EARLY;
          case "mid", "middle" -> PartMeaning.Part.MID;
          case "late" -> PartMeaning.Part.LATE;
          case "earlier" -> PartMeaning.Part.EARLIER;
          case "later" -> PartMeaning.Part.LATER;
          case "beginning", "start", "outset" -> PartMeaning.Part.START;
          case "end", "close" -> PartMeaning.Part.END;
          case "rest", "remainder", "remaining" -> PartMeaning.Part.REST;
          default -> null;
        };
    if (part == null) {
      return yearEnd(i);
    }
    boolean noun =
        words.is(
            at,
            "beginning",
            "start",
            "outset",
            "end",
            "close",
            "middle",
            "rest",
            "remainder",
            "remaining");
    int next = at + 1;
    if (noun) {
      if (!words.is(next, "of")) {
        return null;
      }
      next++;
    } else if (words.isHyphen(next) || words.is(next, "in", "on")) {
      next++;
    }
    @Nullable Read of = whole(next);
    if (of == null || of.meaning() instanceof DeicticMeaning.Vague) {
      return null;
    }
    boolean day = of.meaning() instanceof CalendarMeaning date && date.grain() == Grain.DAY;
    if (day && words.is(next - 1, "on") && !words.is(at, "early", "late")) {
      return null;
    }
    // of "the rest of the week" the time is the week
    int start = part == PartMeaning.Part.REST ? of.start() : i;
    return new Read(start, of.end(), new PartMeaning(part, of.meaning()));
  }

  /** "year-end", "mid-year", "month-end". */
  private @Nullable Read yearEnd(int i) {
    @Nullable Grain grain = Grain.named(words.lower(i));
    boolean end = words.isHyphen(i + 1) && words.is(i + 2, "end");
    return grain == null || !end || grain.isClock()
        ? null
        : new Read(
            i, i + 3, new PartMeaning(PartMeaning.Part.END, new DeicticMeaning(true, 0, grain)));
  }

  /** "first quarter", "last week of", "first six months of", "third Monday in". */
  private @Nullable Read counted(int i, int at) {
    int nth = deictics.nth(at);
    if (nth == 0) {
      return null;
    }
    int next = deictics.afterNth(at);
    next = words.isHyphen(next) ? next + 1 : next;
    int count = 1;
    @Nullable Numeral number = numbers.ordinal(next) == null ? numbers.read(next) : null;
    if (number != null && number.whole() > 0 && number.whole() < 400) {
      count = number.whole();
      next = number.end();
    }
    next = words.is(next, "full", "calendar", "fiscal", "financial") ? next + 1 : next;
    @Nullable DayOfWeek weekday = calendar.weekday(next);
    @Nullable Grain grain = weekday != null ? Grain.DAY : grain(next);
    if (grain == null || grain.isClock() || grain == Grain.CENTURY || grain == Grain.DECADE) {
      return null;
    }
    int end = next + 1;
    int of = words.is(end, "of", "in") ? end + 1 : end;
    @Nullable Read whole =
        of > end || grain == Grain.QUARTER || grain == Grain.HALF ? whole(of) : null;
    if (whole != null
        && !(whole.meaning() instanceof DeicticMeaning.Vague)
        && !(whole.meaning() instanceof ClockMeaning)) {
      return new Read(i, whole.end(), new NthMeaning(nth, count, grain, weekday, whole.meaning()));
    }
    boolean alone = nth > 0 && nth <= 4 && count == 1 && !words.is(end, "of");
    if (grain == Grain.QUARTER && alone) {
      return new Read(i, end, new CalendarMeaning(null, Grain.QUARTER, nth, 0, null));
    }
    if (grain == Grain.HALF
        && alone
        && nth <= 2
        && i < at
        && words.is(i - 1, "in", "for", "during")) {
      return null;
    }
    return grain == Grain.QUARTER && nth == -1 && count == 1 && words.is(at, "final", "closing")
        ? new Read(i, end, new CalendarMeaning(null, Grain.QUARTER, 4, 0, null))
        : null;
  }

  private @Nullable Grain grain(int i) {
    return words.is(i, "half") ? Grain.HALF : Grain.named(words.lower(i));
  }
}
