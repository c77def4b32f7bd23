package org.claimcheck.time;

import java.util.function.IntFunction;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads named days: "Christmas Day 2019", "last Easter", "Labor Day weekend". */
final class NamedDayReader {
  private final Words words;
  private final NamedDays named;
  private final YearReader years;
  private final IntFunction<@Nullable Read> deictic;

  /**
   * @param deictic reads "last year"
   */
  NamedDayReader(
      Words words, NamedDays named, YearReader years, IntFunction<@Nullable Read> deictic) {
    this.words = words;
    this.named = named;
    this.years = years;
    this.deictic = deictic;
  }

  @Nullable Read read(int i) {
    @Nullable Read weekend = weekendOf(i);
    if (weekend != null) {
      return weekend;
    }
    int article = words.is(i, "the") ? i + 1 : i;
    @Nullable Read plain = day(article, article, 0);
    @Nullable Integer shift = plain == null ? shift(article) : null;
    @Nullable Read found = shift == null ? plain : day(i, article + 1, shift);
    if (found == null || !words.is(found.end(), "weekend") || words.isHyphen(found.end() + 1)) {
      return found;
    }
    YearReader.@Nullable Year year =
        found.meaning().lacksYear() ? years.after(found.end() + 1) : null;
    Meaning day = year == null ? found.meaning() : found.meaning().inYear(year.year());
    return new Read(i, year == null ? found.end() + 1 : year.end(), new WeekendMeaning(day));
  }

  private @Nullable Integer shift(int i) {
    return switch (words.lower(i)) {
      case "last", "previous", "past" -> -1;
      case "next", "following", "coming", "upcoming" -> 1;
      case "this" -> 0;
      default -> null;
    };
  }

  private @Nullable Read day(int i, int at, int shift) {
    NamedDays.@Nullable Found name = named.find(words, at);
    if (name == null || name.rule() == null) {
      return null;
    }
    NamedDayMeaning day = new NamedDayMeaning(name.rule(), null, shift);
    int end = name.end();
    int after = words.is(end, ",", "of", "in") ? end + 1 : end;
    YearReader.@Nullable Year year = years.after(after);
    if (year != null) {
      return new Read(i, year.end(), day.inYear(year.year()));
    }
    @Nullable Read whole = shift == 0 && !words.is(end, ",") ? deictic.apply(after) : null;
    boolean yearly =
        whole != null && whole.meaning() instanceof DeicticMeaning d && d.grain() == Grain.YEAR;
    return whole != null && yearly
        ? new Read(i, whole.end(), new WithinMeaning(day, whole.meaning()))
        : new Read(i, end, day);
  }

  /** "the weekend of Thanksgiving 2023". */
  private @Nullable Read weekendOf(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    @Nullable Read of = words.follow(at, "weekend", "of") ? day(i, at + 2, 0) : null;
    return of == null ? null : new Read(i, of.end(), new WeekendMeaning(of.meaning()));
  }
}
