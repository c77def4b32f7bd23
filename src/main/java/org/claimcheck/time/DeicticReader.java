package org.claimcheck.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that count from now or from a time told before: "yesterday", "last week", "that
 * year", "the following March", "the day after tomorrow", and vague ones such as "recently".
 */
final class DeicticReader {
  private static final Map<String, String> VAGUE =
      Map.ofEntries(
          Map.entry("now", "PRESENT_REF"),
          Map.entry("currently", "PRESENT_REF"),
          Map.entry("nowadays", "PRESENT_REF"),
          Map.entry("presently", "PRESENT_REF"),
          Map.entry("recently", "PAST_REF"),
          Map.entry("lately", "PAST_REF"),
          Map.entry("soon", "FUTURE_REF"),
          Map.entry("shortly", "FUTURE_REF"));

  /** How a word before a unit shifts it: null if it is no such word. */
  private enum Way {
    THIS(true, 0),
    LAST(true, -1),
    NEXT(true, 1),
    /** "this past Friday": the nearest, where "last Friday" is not the day before. */
    PAST(true, -1),
    COMING(true, 1),
    PREVIOUS(false, -1),
    FOLLOWING(false, 1),
    SAME(false, 0);

    private final boolean fromNow;
    private final int shift;

    Way(boolean fromNow, int shift) {
      this.fromNow = fromNow;
      this.shift = shift;
    }
  }

  private final Words words;
  private final NumeralReader numbers;
  private final CalendarWords calendar;

  DeicticReader(Words words, NumeralReader numbers, CalendarWords calendar) {
    this.words = words;
    this.numbers = numbers;
    this.calendar = calendar;
  }

  @Nullable Read read(int i) {
    @Nullable Read found = day(i);
    if (found == null) {
      found = vague(i);
    }
    return found == null ? shifted(i) : found;
  }

  private @Nullable Read day(int i) {
    return switch (words.lower(i)) {
      case "today" -> now(i, i + 1, 0);
      case "yesterday" -> now(i, i + 1, -1);
      case "tomorrow" -> now(i, i + 1, 1);
      case "the" -> {
        if (words.follow(i + 1, "day", "after", "tomorrow")) {
          yield now(i, i + 4, 2);
        }
        yield words.follow(i + 1, "day", "before", "yesterday") ? now(i, i + 4, -2) : null;
      }
      default -> null;
    };
  }

  private static Read now(int from, int to, int shift) {
    return new Read(from, to, new DeicticMeaning(true, shift, Grain.DAY));
  }

  private @Nullable Read vague(int i) {
    @Nullable String value = VAGUE.get(words.lower(i));
    if (value != null) {
      boolean adverb =
          !words.is(i, "soon", "shortly")
              || (!words.is(i + 1, "after", "before") && !words.is(i - 1, "as", "too"));
      if (words.isHyphen(i + 1)) {
        return null;
      }
      boolean how = words.is(i - 1, "very", "more", "most");
      return adverb && !words.follow(i, "now", "defunct")
          ? new Read(how ? i - 1 : i, i + 1, new DeicticMeaning.Vague(value))
          : null;
    }
    if (words.is(i, "the") || words.is(i, "in")) {
      int at = words.is(i, "the") ? i + 1 : i;
      if (words.is(i, "the")
          && words.is(at, "future", "past")
          && !words.at(at + 1).tag().startsWith("N")
          && !words.at(at + 1).isNumber()
          && numbers.read(at + 1) == null
          && Grain.named(words.lower(at + 1)) == null
          && !words.is(at + 1, "few", "several", "couple")) {
        return new Read(i, at + 1, vagueOf(words.is(at, "past") ? "PAST_REF" : "FUTURE_REF"));
      }
      if (words.is(at, "near") && words.is(at + 1, "future", "term")) {
        return new Read(i, at + 2, vagueOf("FUTURE_REF"));
      }
      if (words.follow(at, "time", "being") || words.follow(at, "present", "time")) {
        return new Read(i, at + 2, vagueOf("PRESENT_REF"));
      }
    }
    if (words.is(i, "recent")
        && words.is(i + 1, "years", "months", "weeks", "days", "decades", "times")) {
      return new Read(i, i + 2, vagueOf("PAST_REF"));
    }
    boolean noun = words.at(i + 1).tag().startsWith("N") || words.at(i + 1).tag().startsWith("J");
    if (words.is(i, "recent") && noun && !words.is(i - 1, "most", "more")) {
      return new Read(i, i + 1, vagueOf("PAST_REF"));
    }
    if (words.is(i, "these") && words.is(i + 1, "days")) {
      return new Read(i, i + 2, vagueOf("PRESENT_REF"));
    }
    return null;
  }

  private static Meaning vagueOf(String value) {
    return new DeicticMeaning.Vague(value);
  }

  private @Nullable Read shifted(int i) {
    boolean article = words.is(i, "the");
    int at = article ? i + 1 : i;
    @Nullable Way way = way(at, article);
    if (way == null) {
      return article || words.is(i, "all") ? bare(i, at) : null;
    }
    int unit = at + 1;
    if (words.is(at, "this") && words.is(unit, "past", "coming", "upcoming")) {
      way = words.is(unit, "past") ? Way.PAST : Way.COMING;
      unit++;
    } else if (words.follow(at, "very", "same") || words.follow(at, "that", "same")) {
      unit++;
    }
    boolean spelled = words.isHyphen(unit);
    unit = spelled ? unit + 1 : unit;
    if (words.is(unit, "calendar", "entire", "whole", "full")) {
      unit++;
    }
    @Nullable Read named = named(i, unit, way);
    if (named != null) {
      return named;
    }
    if (words.follow(unit, "working", "week") || words.is(unit, "workweek")) {
      int end = words.is(unit, "workweek") ? unit + 1 : unit + 2;
      Meaning week = new DeicticMeaning(way.fromNow, way.shift, Grain.WEEK);
      return new Read(i, end, new PartMeaning(PartMeaning.Part.WORKING, week));
    }
    @Nullable Grain grain = Grain.named(words.lower(unit));
    if (grain == null && words.is(unit, "half")) {
      return null;
    }
    if (grain == null
        || grain.isClock()
        || words.lower(unit).endsWith("s")
        || words.isHyphen(unit + 1)) {
      return fiscal(i, unit, way);
    }
    if (grain == Grain.DAY) {
      if (way == Way.LAST || way == Way.THIS || way == Way.PAST) {
        return null;
      }
      way = way == Way.NEXT || way == Way.COMING ? Way.FOLLOWING : way;
    }
    if (article
        && (way == Way.NEXT || way == Way.COMING)
        && grain != Grain.DAY
        && words.is(i - 1, "over", "for", "within")) {
      return null;
    }
    return new Read(i, unit + 1, new DeicticMeaning(way.fromNow, way.shift, grain));
  }

  private @Nullable Way way(int at, boolean article) {
    return switch (words.lower(at)) {
      case "this", "current" -> Way.THIS;
      case "last" -> Way.LAST;
      case "past" ->
          words.is(at + 1, "quarter") || (!article && calendar.weekday(at + 1) != null)
              ? Way.PAST
              : null;
      case "next" -> Way.NEXT;
      case "coming", "upcoming" -> Way.COMING;
      case "previous", "preceding", "prior" -> Way.PREVIOUS;
      case "following", "subsequent", "ensuing" ->
          article || calendar.weekday(at + 1) != null || calendar.month(at + 1) > 0
              ? Way.FOLLOWING
              : null;
      case "same" -> article ? Way.SAME : null;
      case "that" -> article ? null : Way.SAME;
      default -> null;
    };
  }

  private @Nullable Read named(int i, int unit, Way way) {
    @Nullable DayOfWeek weekday = calendar.weekday(unit);
    @Nullable CalendarMeaning what = null;
    int end = unit + 1;
    if (weekday != null) {
      what = CalendarMeaning.of(weekday);
      end = calendar.afterWeekday(unit);
    } else if (calendar.month(unit) > 0) {
      end = calendar.afterMonth(unit);
      int day = words.at(end).whole();
      if (day > 0) {
        return null; // "last October 7" is read where days are
      }
      what = CalendarMeaning.ofMonth(null, calendar.month(unit));
    } else if (calendar.seasonNamed(unit) > 0) {
      int season = calendar.seasonNamed(unit);
      what = new CalendarMeaning(null, Grain.SEASON, season, 0, null);
    }
    return what == null
        ? null
        : new Read(i, end, new DeicticMeaning.Named(way.fromNow, way.shift, isNear(way), what));
  }

  private static boolean isNear(Way way) {
    return way == Way.PAST || way == Way.COMING;
  }

  private @Nullable Read fiscal(int i, int unit, Way way) {
    if (!words.is(unit, "fiscal", "financial") || !words.is(unit + 1, "year", "quarter")) {
      return null;
    }
    boolean year = words.is(unit + 1, "year");
    int shift = way.shift;
    Meaning plain = new DeicticMeaning(way.fromNow, shift, year ? Grain.YEAR : Grain.QUARTER);
    if (!year) {
      return new Read(i, unit + 2, plain);
    }
    return new Read(
        i,
        unit + 2,
        scene -> {
          @Nullable Period of = plain.in(scene).period();
          return of == null
              ? Reading.unresolved("FYXXXX")
              : new YearReader.FiscalYear(of.start().getYear()).in(scene);
        });
  }

  /** "the day", "the weekend", "the year", "the summer": of the time the text speaks of. */
  private @Nullable Read bare(int i, int at) {
    if (words.is(at, "weekend")) {
      return new Read(i, at + 1, new DeicticMeaning(true, 0, Grain.WEEKEND));
    }
    int unit = words.is(at, "entire", "whole", "full") ? at + 1 : at;
    if (words.is(i, "all")) {
      unit = i + 1;
    }
    boolean endsHere =
        !words.is(
                unit + 1, "of", "that", "when", "after", "before", "in", "he", "she", "it", "they",
                "we", "i", "'", "-", "to")
            && !words.at(unit + 1).tag().startsWith("N");
    if (!endsHere || words.is(i, "all")) {
      return null;
    }
    if (words.is(unit, "day")) {
      return new Read(i, unit + 1, new DeicticMeaning(false, 0, Grain.DAY));
    }
    boolean measured =
        words.is(i - 1, "for", "in", "of", "during", "over", "this", "through", "on");
    if (measured && words.is(unit, "week", "month", "quarter", "year")) {
      @Nullable Grain grain = Grain.named(words.lower(unit));
      return grain == null
          ? null
          : new Read(
              i,
              unit + 1,
              new DeicticMeaning(!words.is(unit - 1, "entire", "whole", "full"), 0, grain));
    }
    int season = calendar.season(unit);
    return season == 0 || words.at(unit + 1).isDigits(4)
        ? null
        : new Read(i, unit + 1, new CalendarMeaning(null, Grain.SEASON, season, 0, null));
  }

  /** The number of a quarter, half or ordinal before a unit, for other readers; 0 if none. */
  int nth(int i) {
    if (words.is(i, "last", "final", "closing")) {
      return -1;
    }
    if (words.is(i, "opening", "initial")) {
      return 1;
    }
    @Nullable Numeral ordinal = numbers.ordinal(i);
    return ordinal == null || ordinal.whole() > 400 ? 0 : ordinal.whole();
  }

  int afterNth(int i) {
    @Nullable Numeral ordinal = numbers.ordinal(i);
    return ordinal == null ? i + 1 : ordinal.end();
  }
}
