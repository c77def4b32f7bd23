package org.claimcheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of periods and what is counted in them: "early 2009", "the end of the year", "the
 * last week of March", "the third quarter of 2009", "Q3", "the summer of 1944", "mid-May".
 */
final class PartReader {
  private final Words words;
  private final NumeralReader numbers;
  private final CalendarWords calendar;
  private final DeicticReader deictics;
  private final IntFunction<@Nullable Read> simple;

  PartReader(
      Words words,
      NumeralReader numbers,
      CalendarWords calendar,
      DeicticReader deictics,
      IntFunction<@Nullable Read> simple) {
    this.words = words;
    this.numbers = numbers;
    this.calendar = calendar;
    this.deictics = deictics;
    this.simple = simple;
  }

  @Nullable Read read(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    at = words.is(at, "very") ? at + 1 : at;
    @Nullable Read found = part(i, at);
    if (found == null) {
      found = counted(i, at);
    }
    if (found == null) {
      found = named(i, at);
    }
    return found == null ? same(i) : found;
  }

  private @Nullable Read whole(int i) {
    @Nullable Read nested = counted(i, words.is(i, "the") ? i + 1 : i);
    if (nested == null) {
      nested = named(i, words.is(i, "the") ? i + 1 : i);
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
          default -> null;
        };
    if (part == null) {
      return yearEnd(i);
    }
    boolean noun = words.is(at, "beginning", "start", "outset", "end", "close", "middle");
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
    return new Read(i, of.end(), new PartMeaning(part, of.meaning()));
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

  /** "Q3 2019", "H1", "2019 Q3", "week 31 of 2020", "the summer of 1944", "winter 2008-09". */
  private @Nullable Read named(int i, int at) {
    int season = calendar.season(at);
    if (season > 0) {
      int of = words.is(at + 1, "of", "in") ? at + 2 : at + 1;
      @Nullable Integer year = year(of);
      CalendarMeaning meaning = new CalendarMeaning(year, Grain.SEASON, season, 0, null);
      if (year == null) {
        return new Read(i, at + 1, meaning);
      }
      boolean twoYears =
          (words.isDash(of + 1) || words.is(of + 1, "/"))
              && words.glued(of + 1)
              && words.glued(of + 2)
              && words.at(of + 2).isWhole();
      if (twoYears && season == 4) {
        return new Read(
            i, of + 3, scene -> new Period(Grain.SEASON, LocalDate.of(year, 12, 1)).reading());
      }
      return new Read(i, of + 1, meaning);
    }
    if (words.is(at, "q", "h") && words.glued(at + 1) && words.at(at + 1).isDigits(1)) {
      Grain grain = words.is(at, "q") ? Grain.QUARTER : Grain.HALF;
      int number = words.at(at + 1).whole();
      if (number < 1 || number > (grain == Grain.QUARTER ? 4 : 2)) {
        return null;
      }
      int of = words.is(at + 2, "of", "-") ? at + 3 : at + 2;
      @Nullable Integer year = year(of);
      if (year == null && grain == Grain.HALF) {
        return null;
      }
      return new Read(
          i, year == null ? at + 2 : of + 1, new CalendarMeaning(year, grain, number, 0, null));
    }
    @Nullable Integer before = year(at);
    int q = before != null && words.isHyphen(at + 1) ? at + 2 : at + 1;
    if (before != null
        && words.is(q, "q", "h")
        && words.glued(q + 1)
        && words.at(q + 1).isDigits(1)) {
      Grain grain = words.is(q, "q") ? Grain.QUARTER : Grain.HALF;
      int number = words.at(q + 1).whole();
      boolean possible = number >= 1 && number <= (grain == Grain.QUARTER ? 4 : 2);
      return possible
          ? new Read(i, q + 2, new CalendarMeaning(before, grain, number, 0, null))
          : null;
    }
    if (words.is(at, "week")
        && words.at(at + 1).whole() >= 1
        && words.at(at + 1).whole() <= 53
        && words.at(at + 1).text().length() <= 2) {
      int of = words.is(at + 2, "of") ? at + 3 : at + 2;
      @Nullable Integer year = year(of);
      CalendarMeaning week =
          new CalendarMeaning(year, Grain.WEEK, words.at(at + 1).whole(), 0, null);
      return year == null ? null : new Read(i, of + 1, week);
    }
    return weekOf(i, at);
  }

  /** "the week of May 3", "the weekend of", "the month of May". */
  private @Nullable Read weekOf(int i, int at) {
    @Nullable Grain grain = Grain.named(words.lower(at));
    if (i == at
        || grain == null
        || grain.isClock()
        || !words.is(at + 1, "of", "beginning", "starting", "ending")) {
      return null;
    }
    int of = words.is(at + 2, "on") ? at + 3 : at + 2;
    @Nullable Read date = simple.apply(of);
    if (date == null || date.meaning() instanceof DeicticMeaning.Vague) {
      return null;
    }
    Meaning inner = date.meaning();
    return new Read(
        i,
        date.end(),
        scene -> {
          Reading day = inner.in(scene);
          @Nullable Period period = day.period();
          return period == null || period.grain().compareTo(grain) > 0
              ? day
              : Period.containing(grain, period.start()).reading();
        });
  }

  private @Nullable Integer year(int i) {
    int whole = words.at(i).isDigits(4) ? words.at(i).whole() : 0;
    return whole >= 1000 && whole <= 2200 ? Integer.valueOf(whole) : null;
  }

  /** "the same period last year", "the same month a year ago". */
  private @Nullable Read same(int i) {
    boolean same =
        words.is(i, "the")
            && words.is(i + 1, "same")
            && words.is(i + 2, "period", "month", "quarter", "week", "time", "day", "point");
    if (!same) {
      return null;
    }
    int of = words.is(i + 3, "of", "in") ? i + 4 : i + 3;
    int end;
    int years;
    if (words.follow(of, "last", "year")) {
      end = of + 2;
      years = -1;
    } else if (words.follow(of, "the", "last", "year")
        || words.follow(of, "the", "previous", "year")
        || words.follow(of, "a", "year", "ago")
        || words.follow(of, "a", "year", "earlier")
        || words.follow(of, "a", "year", "before")) {
      end = of + 3;
      years = -1;
    } else if (words.follow(of, "next", "year")) {
      end = of + 2;
      years = 1;
    } else {
      @Nullable Integer year = year(of);
      return year == null ? null : new Read(i, of + 1, scene -> inYear(scene, year));
    }
    return new Read(
        i,
        end,
        scene -> {
          @Nullable Period now = scene.context();
          return now == null
              ? Reading.unresolved("XXXX")
              : inYear(scene, now.start().getYear() + years);
        });
  }

  private static Reading inYear(Scene scene, int year) {
    @Nullable Period told = scene.context();
    if (told == null || told.grain().compareTo(Grain.YEAR) > 0) {
      return Reading.unresolved("XXXX");
    }
    return Period.containing(told.grain(), told.start().withYear(year)).reading();
  }
}
