package org.claimcheck.time;

import java.time.LocalDate;
import java.util.Set;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Word;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads years, decades, centuries and fiscal years, and tells a year from a count. */
final class YearReader {
  private static final Set<String> TIME_PREPOSITIONS =
      Set.of("in", "since", "until", "till", "during", "early", "late", "mid", "circa", "year");
  private static final Set<String> OTHER_PREPOSITIONS =
      Set.of(
          "by", "of", "from", "to", "before", "after", "between", "through", "and", "for", "than",
          "around", "about", "on", "at", "or", "with", "as", "into", "but");

  private final Words words;
  private final NumeralReader numbers;

  YearReader(Words words, NumeralReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  @Nullable Read read(int i) {
    @Nullable Read found = decade(i);
    if (found == null) {
      found = century(i);
    }
    if (found == null) {
      found = fiscal(i);
    }
    if (found == null && isYear(i)) {
      found = new Read(i, i + 1, CalendarMeaning.ofYear(words.at(i).whole()));
    }
    if (found == null
        && words.is(i, "'")
        && words.glued(i + 1)
        && words.at(i + 1).isDigits(2)
        && !words.glued(i)
        && !words.glued(i + 2)) {
      found = new Read(i, i + 2, CalendarMeaning.ofYear(ofTwoDigits(i + 1)));
    }
    return found;
  }

  int ofTwoDigits(int i) {
    int two = words.at(i).whole();
    return two < 40 ? 2000 + two : 1900 + two;
  }

  /** The year after a month or a day of the month, or 0. */
  int after(int i) {
    int whole = words.at(i).isDigits(4) ? words.at(i).whole() : 0;
    boolean plausible = whole >= 1000 && whole <= 2200;
    boolean clock =
        words.is(i + 1, "utc", "gmt", "hours") || (words.is(i + 1, ":") && words.glued(i + 1));
    return plausible && !clock ? whole : 0;
  }

  /** Whether four digits are a year here. */
  private boolean isYear(int i) {
    Word word = words.at(i);
    int year = word.isDigits(4) ? word.whole() : 0;
    if (year < 1000 || year > 2100 || attached(i)) {
      return false;
    }
    Word before = words.at(i - 1);
    Word after = words.at(i + 1);
    boolean modern = year >= 1800 && year <= 2060;
    if (NotYears.isUnit(after.lower()) || after.lower().equals("%")) {
      return false;
    }
    boolean counted = after.tag().equals("NNS") && !after.isCapitalized();
    if (TIME_PREPOSITIONS.contains(before.lower())) {
      return !counted
          || (modern && !before.lower().equals("in"))
          || (year >= 1900 && year <= 2060 && !NotYears.isCounted(after.lower()));
    }
    if (!modern) {
      return before.lower().equals("(") && !counted;
    }
    if (before.lower().equals("the") || words.is(i - 1, "'s", "s")) {
      return !counted || !NotYears.isCounted(after.lower());
    }
    if (OTHER_PREPOSITIONS.contains(before.lower())) {
      return !counted && year >= 1900;
    }
    if (words.isDash(i - 1)
        || words.is(
            i - 1, "(", ",", "", "/", "a", "an", "his", "her", "its", "their", "this", ":", ";",
            ".")) {
      return year >= 1900 && !counted;
    }
    // "WWDC 2005": a name with its year
    return year >= 1950 && before.isCapitalized() && !counted;
  }

  /** Whether other characters join the digits: "A2019", "2019km", "$2019", "No 2019". */
  private boolean attached(int i) {
    boolean left = words.glued(i) && !words.is(i - 1, "(", "-", "–", "/", "\"", "“", "'", "[");
    boolean right =
        words.glued(i + 1)
            && (words.at(i + 1).kind() == Word.Kind.LETTERS || words.is(i + 1, ":", "/", "_"));
    // "138-2010", "2015-32": parts of a code, not of a range of years
    left |= words.isHyphen(i - 1) && words.at(i - 2).isNumber() && !words.at(i - 2).isDigits(4);
    Word joined = words.at(i + 2);
    boolean rangeEnd =
        joined.isDigits(4)
            || (joined.isDigits(2) && joined.whole() > words.at(i).whole() % 100)
            || (joined.isDigits(2) && words.isHyphen(i + 3));
    right |= words.isHyphen(i + 1) && joined.isNumber() && !rangeEnd;
    return left || right || words.is(i - 1, "no", "number", "#", "$", "£", "€", "room", "flight");
  }

  /** "the 1990s", "the 90s", "the nineties", "the '90s". */
  private @Nullable Read decade(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    int number = words.is(at, "'") && words.glued(at + 1) ? at + 1 : at;
    boolean s =
        (words.is(number + 1, "s") && words.glued(number + 1))
            || (words.is(number + 1, "'")
                && words.is(number + 2, "s")
                && words.glued(number + 1)
                && words.glued(number + 2));
    int end = words.is(number + 1, "'") ? number + 3 : number + 2;
    Word word = words.at(number);
    if (s && word.isDigits(4) && word.whole() % 10 == 0 && word.whole() >= 1000) {
      int year = word.whole();
      boolean century = year % 100 == 0 && year < 2000;
      return new Read(i, end, period(century ? Grain.CENTURY : Grain.DECADE, year));
    }
    if (s
        && word.isDigits(2)
        && word.whole() % 10 == 0
        && (at > i || number > at || words.is(i - 1, "and", "early", "late", "mid", "-"))) {
      return new Read(i, end, period(Grain.DECADE, ofTwoDigits(number)));
    }
    int named = NotYears.decade(words.lower(at));
    return named > 0 && at > i && !words.is(i - 1, "his", "her", "their", "my")
        ? new Read(i, at + 1, period(Grain.DECADE, named))
        : null;
  }

  /** "the 19th century". */
  private @Nullable Read century(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    @Nullable Numeral ordinal = numbers.ordinal(at);
    if (ordinal == null || ordinal.whole() > 22) {
      return null;
    }
    int unit = words.isHyphen(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    if (!words.is(unit, "century")) {
      return null;
    }
    if (words.is(unit + 1, "bc", "bce")
        || (words.at(unit + 1).isCapitalized() && words.at(unit).isCapitalized())) {
      return null;
    }
    return new Read(i, unit + 1, period(Grain.CENTURY, ordinal.whole() * 100 - 100));
  }

  /** "fiscal 2020", "fiscal year 2020", "FY2020", "the 2020 fiscal year". */
  private @Nullable Read fiscal(int i) {
    int at = i;
    if (words.is(at, "fiscal", "financial") || words.is(at, "fy")) {
      at++;
      at = words.is(at, "year") ? at + 1 : at;
      int year = after(at);
      return year > 0 ? new Read(i, at + 1, new FiscalYear(year)) : null;
    }
    int year = after(at);
    return year > 0 && words.is(at + 1, "fiscal", "financial") && words.is(at + 2, "year")
        ? new Read(i, at + 3, new FiscalYear(year))
        : null;
  }

  private static Meaning period(Grain grain, int year) {
    Period period = Period.containing(grain, LocalDate.of(Math.max(1, year), 1, 1));
    return scene -> period.reading();
  }

  /** A fiscal year begins and ends in different months in different countries. */
  record FiscalYear(int year) implements Meaning {
    @Override
    public Reading in(Scene scene) {
      DayInterval days =
          new DayInterval(LocalDate.of(year - 1, 4, 1), LocalDate.of(year + 1, 3, 31));
      return new Reading(TimeExpression.Type.DATE, "FY" + year, days, null);
    }
  }
}
