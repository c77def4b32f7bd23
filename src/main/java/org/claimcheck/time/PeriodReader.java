package org.claimcheck.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods of the calendar with names or numbers: "Q3 2019", "H1 2020", "week 31 of 2020",
 * "the summer of 1944", "the week of May 3", "the same period last year", "the year to date".
 */
final class PeriodReader {
  private final Words words;
  private final CalendarWords calendar;
  private final YearReader years;
  private final DeicticReader deictics;
  private final IntFunction<@Nullable Read> simple;

  PeriodReader(
      Words words,
      CalendarWords calendar,
      YearReader years,
      DeicticReader deictics,
      IntFunction<@Nullable Read> simple) {
    this.words = words;
    this.calendar = calendar;
    this.years = years;
    this.deictics = deictics;
    this.simple = simple;
  }

  /**
   * @param at position after "the", or {@code i}
   */
  @Nullable Read read(int i, int at) {
    @Nullable Read found = season(i, at);
    if (found == null) {
      found = numbered(i, at);
    }
    if (found == null) {
      found = yearThenNumber(i, at);
    }
    if (found == null) {
      found = week(i, at);
    }
    if (found == null) {
      found = holding(i, at);
    }
    if (found == null) {
      found = toDate(i, at);
    }
    return found == null ? same(i) : found;
  }

  /** "the summer of 1944", "winter 2008-09". */
  private @Nullable Read season(int i, int at) {
    int season = calendar.season(at);
    if (season == 0) {
      return null;
    }
    int of = words.is(at + 1, "of", "in") ? at + 2 : at + 1;
    YearReader.@Nullable Year year = years.after(of);
    if (year == null) {
      return isName(at)
          ? null
          : new Read(i, at + 1, new CalendarMeaning(null, Grain.SEASON, season, 0, null));
    }
    boolean twoYears =
        (words.isDash(of + 1) || words.is(of + 1, "/"))
            && words.glued(of + 1)
            && words.glued(of + 2)
            && words.at(of + 2).isWhole();
    if (twoYears && season == 4) {
      Period winter = new Period(Grain.SEASON, LocalDate.of(year.year(), 12, 1));
      return new Read(i, of + 3, scene -> winter.reading());
    }
    return new Read(i, year.end(), new CalendarMeaning(year.year(), Grain.SEASON, season, 0, null));
  }

  /** "Donna Summer", "the Prague Spring". */
  private boolean isName(int at) {
    return at > 0
        && words.at(at).isCapitalized()
        && words.at(at - 1).isCapitalized()
        && words.at(at - 1).tag().startsWith("NNP");
  }

  /** 1 to 4 of "Q3", 1 or 2 of "H1", or 0. */
  private int number(int at) {
    boolean letter = words.is(at, "q", "h") && words.glued(at + 1) && words.at(at + 1).isDigits(1);
    int number = letter ? words.at(at + 1).whole() : 0;
    return number > (words.is(at, "q") ? 4 : 2) ? 0 : number;
  }

  private Grain lettered(int at) {
    return words.is(at, "q") ? Grain.QUARTER : Grain.HALF;
  }

  /** "Q3 2019", "Q3 of last year", "Q3". */
  private @Nullable Read numbered(int i, int at) {
    int number = number(at);
    if (number == 0) {
      return null;
    }
    int of = words.is(at + 2, "of", "-") ? at + 3 : at + 2;
    return in(i, at + 2, of, new CalendarMeaning(null, lettered(at), number, 0, null));
  }

  /** A part of a year with its year, if one is told. */
  private @Nullable Read in(int i, int end, int of, CalendarMeaning part) {
    YearReader.@Nullable Year year = years.after(of);
    if (year != null) {
      return new Read(i, year.end(), part.inYear(year.year()));
    }
    @Nullable Read whole = deictics.read(of);
    boolean yearly =
        whole != null && whole.meaning() instanceof DeicticMeaning d && d.grain() == Grain.YEAR;
    if (whole != null && yearly) {
      return new Read(i, whole.end(), new WithinMeaning(part, whole.meaning()));
    }
    return part.grain() == Grain.QUARTER ? new Read(i, end, part) : null;
  }

  /** "2019 Q3", "2019-Q3". */
  private @Nullable Read yearThenNumber(int i, int at) {
    YearReader.@Nullable Year year = words.at(at).isDigits(4) ? years.after(at) : null;
    int q = words.isHyphen(at + 1) ? at + 2 : at + 1;
    int number = year == null ? 0 : number(q);
    return year == null || number == 0
        ? null
        : new Read(i, q + 2, new CalendarMeaning(year.year(), lettered(q), number, 0, null));
  }

  /** "week 31 of 2020", "the week 31"; without a year "week 3" may be one of a season or a term. */
  private @Nullable Read week(int i, int at) {
    int number = words.is(at, "week") ? words.at(at + 1).whole() : 0;
    if (number < 1 || number > 53 || words.at(at + 1).text().length() > 2) {
      return null;
    }
    int of = words.is(at + 2, "of") ? at + 3 : at + 2;
    CalendarMeaning week = new CalendarMeaning(null, Grain.WEEK, number, 0, null);
    @Nullable Read found = in(i, at + 2, of, week);
    return found == null && at > i && !words.at(at).isCapitalized()
        ? new Read(i, at + 2, new WithinMeaning(week, new DeicticMeaning(true, 0, Grain.YEAR)))
        : found;
  }

  /** "the week of May 3", "the weekend of", "the month of May", "w/c 3 May". */
  private @Nullable Read holding(int i, int at) {
    boolean brief = words.follow(at, "w", "/", "c");
    @Nullable Grain grain = brief ? Grain.WEEK : Grain.named(words.lower(at));
    boolean of = words.is(at + 1, "of", "beginning", "starting", "commencing", "ending");
    if (grain == null || grain.isClock() || (!brief && (i == at || !of))) {
      return null;
    }
    int date = brief ? at + 3 : words.is(at + 2, "on") ? at + 3 : at + 2;
    @Nullable Read inner = simple.apply(date);
    boolean holiday =
        inner != null && inner.meaning() instanceof NamedDayMeaning && grain == Grain.WEEKEND;
    return inner == null || holiday || inner.meaning() instanceof DeicticMeaning.Vague
        ? null
        : new Read(i, inner.end(), new HoldingMeaning(grain, inner.meaning()));
  }

  /** "the year to date". */
  private @Nullable Read toDate(int i, int at) {
    @Nullable Grain grain = Grain.named(words.lower(at));
    boolean toDate =
        words.follow(at + 1, "to", "date") || words.follow(at + 1, "-", "to", "-", "date");
    return grain == null || !toDate || grain.compareTo(Grain.WEEK) < 0
        ? null
        : new Read(
            i,
            at + (words.is(at + 1, "to") ? 3 : 5),
            new PartMeaning(PartMeaning.Part.TO_DATE, new DeicticMeaning(true, 0, grain)));
  }

  /** "the same period last year", "the same month a year ago". */
  private @Nullable Read same(int i) {
    boolean same =
        words.follow(i, "the", "same")
            && words.is(i + 2, "period", "month", "quarter", "week", "time", "day", "point");
    if (!same) {
      return null;
    }
    int of = words.is(i + 3, "of", "in") ? i + 4 : i + 3;
    int last = words.is(of, "the") ? of + 1 : of;
    if (words.follow(last, "last", "year") || words.follow(last, "previous", "year")) {
      return new Read(i, last + 2, new SameMeaning(null, -1));
    }
    if (words.follow(of, "a", "year") && words.is(of + 2, "ago", "earlier", "before")) {
      return new Read(i, of + 3, new SameMeaning(null, -1));
    }
    if (words.follow(of, "next", "year")) {
      return new Read(i, of + 2, new SameMeaning(null, 1));
    }
    YearReader.@Nullable Year year = years.after(of);
    return year == null ? null : new Read(i, year.end(), new SameMeaning(year.year(), 0));
  }
}
