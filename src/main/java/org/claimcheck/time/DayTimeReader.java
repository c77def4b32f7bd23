package org.claimcheck.time;

import java.util.function.IntFunction;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads times of day with the day beside them: "18:00 UTC on Tuesday", "Friday morning". */
final class DayTimeReader {
  private final Words words;
  private final CalendarWords calendar;
  private final ClockReader clocks;
  private final IntFunction<@Nullable Read> simple;

  /**
   * @param simple reads a date without parts
   */
  DayTimeReader(
      Words words, CalendarWords calendar, ClockReader clocks, IntFunction<@Nullable Read> simple) {
    this.words = words;
    this.calendar = calendar;
    this.clocks = clocks;
    this.simple = simple;
  }

  /** Whether a part of the day stands here: "night". */
  boolean isPartOfDay(int i) {
    return clocks.part(i) != null && !words.at(i + 1).tag().startsWith("NN");
  }

  @Nullable Read read(int i) {
    ClockReader.@Nullable Time time = clocks.clock(i);
    if (time != null) {
      return clock(i, time);
    }
    if (words.is(i, "tonight")) {
      return new Read(i, i + 1, new ClockMeaning("NI", null, 0, true));
    }
    if (words.is(i, "overnight") && !words.at(i).tag().startsWith("JJ")) {
      return new Read(i, i + 1, new ClockMeaning("NI", null, 0, false));
    }
    boolean beginsWithDay =
        calendar.weekday(i) != null || words.is(i, "today", "yesterday", "tomorrow");
    @Nullable Read day = beginsWithDay ? simple.apply(i) : null;
    return day == null ? part(i) : ofDay(i, day);
  }

  private Read clock(int i, ClockReader.Time time) {
    int at = words.is(time.end(), "on") ? time.end() + 1 : time.end();
    @Nullable Read day = simple.apply(at);
    return day != null && isDay(day.meaning())
        ? new Read(i, day.end(), new ClockMeaning(time.value(), day.meaning(), 0, false))
        : new Read(i, time.end(), new ClockMeaning(time.value(), dayAfter(time.end()), 0, false));
  }

  private @Nullable Read ofDay(int i, Read day) {
    @Nullable String part = clocks.part(day.end());
    if (part != null) {
      return new Read(i, day.end() + 1, new ClockMeaning(part, day.meaning(), 0, false));
    }
    ClockReader.@Nullable Time time = clocks.clock(day.end());
    return time != null && isDay(day.meaning())
        ? new Read(i, time.end(), new ClockMeaning(time.value(), day.meaning(), 0, false))
        : null;
  }

  /** "this morning", "the previous night", "the morning of 5 May", "in the evening". */
  private @Nullable Read part(int i) {
    boolean now = words.is(i, "this", "last");
    int at =
        words.is(i, "the") && words.is(i + 1, "previous", "same", "next", "following")
            ? i + 2
            : i + 1;
    @Nullable String part = now || words.is(i, "the", "that") ? clocks.part(at) : null;
    if (part == null) {
      @Nullable Read early = earlyHours(i);
      return early == null ? bare(i) : early;
    }
    @Nullable Read of = words.is(at + 1, "of") ? simple.apply(at + 2) : null;
    if (of != null && isDay(of.meaning())) {
      return new Read(i, of.end(), new ClockMeaning(part, of.meaning(), 0, false));
    }
    int shift =
        words.is(i, "last") || words.is(i + 1, "previous")
            ? -1
            : words.is(i + 1, "next", "following") ? 1 : 0;
    return new Read(i, at + 1, new ClockMeaning(part, null, shift, now));
  }

  /** "the early hours of Sunday". */
  private @Nullable Read earlyHours(int i) {
    boolean hours =
        words.is(i, "the") && words.is(i + 1, "early", "small") && words.is(i + 2, "hours");
    @Nullable Read of = hours && words.is(i + 3, "of", "on") ? simple.apply(i + 4) : null;
    if (of != null && isDay(of.meaning())) {
      return new Read(i, of.end(), new ClockMeaning("MO", of.meaning(), 0, false));
    }
    return hours && !words.is(i + 3, "of")
        ? new Read(i, i + 3, new ClockMeaning("MO", null, 0, false))
        : null;
  }

  private @Nullable Read bare(int i) {
    @Nullable String part = clocks.part(i);
    boolean alone =
        words.is(i - 1, "in", "at", "early", "late", "by", "mid", ",", "")
            && !words.at(i).isCapitalized();
    if (part == null || !(alone || clocks.isEdgeOfDay(i))) {
      return null;
    }
    @Nullable Read on = words.is(i + 1, "on") ? simple.apply(i + 2) : null;
    return on != null && isDay(on.meaning()) && clocks.isEdgeOfDay(i)
        ? new Read(i, on.end(), new ClockMeaning(part, on.meaning(), 0, false))
        : new Read(i, i + 1, new ClockMeaning(part, null, 0, false));
  }

  /**
   * "16:15 UTC, June 1st", "6 p.m. EST (2300 GMT) on Friday": two expressions, but the day of the
   * one is told by the other.
   */
  private @Nullable Meaning dayAfter(int end) {
    int at = words.is(end, ")") ? end + 1 : end;
    ClockReader.@Nullable Time other = words.is(end, "(") ? clocks.clock(end + 1) : null;
    at = other != null && words.is(other.end(), ")") ? other.end() + 1 : at;
    if (words.is(end, "and", "to", "until", "or") || words.isDash(end)) {
      // "between 10am and 2pm on 4 May"
      ClockReader.@Nullable Time last = clocks.clock(end + 1);
      int day = last == null ? 0 : words.is(last.end(), "on", ",") ? last.end() : last.end() - 1;
      @Nullable Read shared = last == null ? null : simple.apply(day + 1);
      return shared != null && isDay(shared.meaning()) ? shared.meaning() : null;
    }
    boolean joined = words.is(at, ",") || (at > end && words.is(at, "on"));
    @Nullable Read day = joined ? simple.apply(at + 1) : null;
    return day != null && isDay(day.meaning()) ? day.meaning() : null;
  }

  private static boolean isDay(Meaning meaning) {
    return (meaning instanceof CalendarMeaning date && date.grain() == Grain.DAY)
        || (meaning instanceof DeicticMeaning deictic && deictic.grain() == Grain.DAY)
        || (meaning instanceof DeicticMeaning.Named name && name.named().grain() == Grain.DAY)
        || meaning instanceof NamedDayMeaning
        || meaning instanceof NumericMeaning;
  }
}
