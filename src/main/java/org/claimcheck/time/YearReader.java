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
  private final SpelledYear spelled;

  YearReader(Words words, NumeralReader numbers) {
    this.words = words;
    this.numbers = numbers;
    this.spelled = new SpelledYear(words, numbers);
  }

  @Nullable Read read(int i) {
    @Nullable Read found = ofEra(i);
    if (found == null) {
      found = decade(i);
    }
    if (found == null) {
      found = century(i);
    }
    if (found == null) {
      found = fiscal(i);
    }
    if (found == null && isYear(i)) {
      found = new Read(i, i + 1, CalendarMeaning.ofYear(words.at(i).whole()));
    }
    return found == null ? brief(i) : found;
  }

  /** "44 BC", "AD 410", "79 AD". */
  private @Nullable Read ofEra(int i) {
    int before = beforeChrist(i);
    if (before > 0) {
      return new Read(i, before, new BeforeChrist(words.at(i).whole()));
    }
    boolean first = words.is(i, "ad") && words.at(i).text().equals("AD");
    int at = first ? i + 1 : i;
    int year = words.at(at).text().length() <= 4 ? words.at(at).whole() : 0;
    boolean last = words.at(at + 1).text().matches("AD|CE");
    boolean era = year > 0 && (first || (last && !words.glued(at + 1)));
    return era ? new Read(i, first ? at + 1 : at + 2, CalendarMeaning.ofYear(year)) : null;
  }

  /** Position after a year before Christ, or 0. */
  int beforeChrist(int i) {
    boolean year = words.at(i).whole() > 0 && words.at(i).text().length() <= 4;
    return year && words.at(i + 1).text().matches("BCE?") ? i + 2 : 0;
  }

  /** Years before the year 1 are named, but never compared. */
  record BeforeChrist(int year) implements Meaning {
    @Override
    public Reading in(Scene scene) {
      return Reading.unresolved(String.format("BC%04d", year));
    }
  }

  /** "since '82", "in nineteen eighty-two". */
  private @Nullable Read brief(int i) {
    @Nullable Year year = null;
    if (words.is(i, "'")) {
      // a name may end so: "iLife '11"
      String before = words.lower(i - 1);
      boolean free =
          TIME_PREPOSITIONS.contains(before)
              || OTHER_PREPOSITIONS.contains(before)
              || words.is(i - 1, "the", "a", "", ",", "(", "-", "–");
      year = free && !words.glued(i) ? after(i) : null;
    } else if (TIME_PREPOSITIONS.contains(words.lower(i - 1))) {
      @Nullable Year told = spelled.year(i);
      year = told == null || words.at(told.end()).tag().startsWith("NN") ? null : told;
    }
    return year == null ? null : new Read(i, year.end(), CalendarMeaning.ofYear(year.year()));
  }

  /** The year that two digits stand for: 1940 to 2039. */
  static int ofTwoDigits(int two) {
    return two < 40 ? 2000 + two : 1900 + two;
  }

  /**
   * A year in the text.
   *
   * @param year the year
   * @param end position after it
   */
  record Year(int year, int end) {}

  /** The year in digits or words that stands after a month, a day or "of", or null. */
  @Nullable Year after(int i) {
    int whole = words.at(i).isDigits(4) || isMistyped(i) ? words.at(i).whole() : 0;
    if (whole > 0) {
      boolean clock =
          words.is(i + 1, "utc", "gmt", "hours") || (words.is(i + 1, ":") && words.glued(i + 1));
      boolean plausible = whole >= 1000 && (whole <= 2200 || whole > 9999);
      return plausible && !clock ? new Year(whole, i + 1) : null;
    }
    if (words.is(i, "'") && words.glued(i + 1) && words.at(i + 1).isDigits(2)) {
      return words.glued(i + 2) && !words.is(i + 2, ".", ",")
          ? null
          : new Year(ofTwoDigits(words.at(i + 1).whole()), i + 2);
    }
    return spelled.year(i);
  }

  /** "May 20014": a year of this age with a digit too many, and nothing that it could count. */
  private boolean isMistyped(int i) {
    String digits = words.at(i).text();
    boolean counts = words.at(i + 1).tag().matches("NN.*|JJ.*|CD") || words.glued(i + 2);
    if (!words.at(i).isDigits(5) || counts || words.is(i + 1, "%", "-", "/")) {
      return false;
    }
    for (int k = 1; k < digits.length(); k++) {
      int without = Integer.parseInt(digits.substring(0, k) + digits.substring(k + 1));
      if (without >= 1900 && without <= 2060 && digits.matches("(19|20).*|.*(\\d)\\2.*")) {
        return true;
      }
    }
    return false;
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
    boolean datesBack =
        words.is(i - 1, "to")
            && words.is(i - 2, "back", "date", "dates", "dated", "dating", "prior");
    if (TIME_PREPOSITIONS.contains(before.lower()) || datesBack) {
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
    left |= isInChain(i);
    Word joined = words.at(i + 2);
    boolean rangeEnd =
        (joined.isDigits(4) && joined.whole() > words.at(i).whole() && joined.whole() <= 2200)
            || (joined.isDigits(2)
                && joined.whole() > words.at(i).whole() % 100
                && !words.isHyphen(i - 1))
            || (joined.isDigits(2) && words.isHyphen(i + 3));
    right |= words.isHyphen(i + 1) && joined.isNumber() && !rangeEnd;
    return left || right || words.is(i - 1, "no", "number", "#", "$", "£", "€", "room", "flight");
  }

  /** Whether hyphens or spaced dashes join it to numbers before it that are no year. */
  private boolean isInChain(int i) {
    int at = i;
    for (int k = 0; k < 4 && words.isDash(at - 1) && words.at(at - 2).isNumber(); k++) {
      at -= 2;
      if (!words.at(at).isDigits(4) && words.at(at).text().length() <= 4) {
        return true;
      }
    }
    return false;
  }

  /** "the 1990s", "the 90s", "the nineties", "the '90s". */
  private @Nullable Read decade(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    int number = words.is(at, "'") && words.glued(at + 1) ? at + 1 : at;
    boolean s =
        (words.is(number + 1, "s") && (words.glued(number + 1) || words.is(i - 1, "in", "the")))
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
        && (at > i || number > at || words.is(i - 1, "and", "early", "late", "mid", "-", "in"))) {
      return new Read(i, end, period(Grain.DECADE, ofTwoDigits(word.whole())));
    }
    int named = NotYears.decade(words.lower(at));
    return named > 0
            && (at > i || words.is(i - 1, "in"))
            && !words.is(i - 1, "his", "her", "their", "my")
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
    boolean listed = words.is(unit, "and", "or", "to", "-", "–") && isCentury(unit + 1);
    if (listed) {
      // "the 18th and 19th centuries"
      return new Read(i, ordinal.end(), period(Grain.CENTURY, ordinal.whole() * 100 - 100));
    }
    boolean last = words.is(unit, "centuries") && words.is(at - 1, "and", "or", "to", "-", "–");
    if (!words.is(unit, "century") && !last) {
      return null;
    }
    if (words.is(unit + 1, "bc", "bce")
        || (words.at(unit + 1).isCapitalized() && words.at(unit).isCapitalized())) {
      return null;
    }
    return new Read(i, unit + 1, period(Grain.CENTURY, ordinal.whole() * 100 - 100));
  }

  private boolean isCentury(int i) {
    @Nullable Numeral ordinal = numbers.ordinal(words.is(i, "the") ? i + 1 : i);
    return ordinal != null
        && ordinal.whole() <= 22
        && words.is(ordinal.end(), "century", "centuries")
        && !words.is(ordinal.end() + 1, "bc", "bce");
  }

  /** "fiscal 2020", "fiscal year 2020", "FY20", "CY 2020", "the 2020 fiscal year". */
  @Nullable Read fiscal(int i) {
    int at = i;
    if (words.is(at, "fiscal", "financial", "fy", "cy")) {
      boolean brief = words.is(at, "fy", "cy");
      at = words.is(at + 1, "year") ? at + 2 : at + 1;
      @Nullable Year year = after(at);
      if (year == null && brief && words.glued(at) && words.at(at).isDigits(2)) {
        year = new Year(ofTwoDigits(words.at(at).whole()), at + 1);
      }
      if (year == null) {
        return null;
      }
      @Nullable Year last = lastOf(year);
      return words.is(i, "cy")
          ? new Read(i, year.end(), CalendarMeaning.ofYear(year.year()))
          : new Read(i, last.end(), new FiscalYear(last.year()));
    }
    @Nullable Year first = words.at(at).isDigits(4) ? after(at) : null;
    @Nullable Year year = first == null ? null : lastOf(first);
    return year != null
            && words.is(year.end(), "fiscal", "financial")
            && words.is(year.end() + 1, "year")
        ? new Read(i, year.end() + 2, new FiscalYear(year.year()))
        : null;
  }

  /** The year in which "2022-23" and "2022/2023" end; the year itself where no other follows. */
  private Year lastOf(Year first) {
    int at = first.end();
    boolean joined =
        (words.isDash(at) || words.is(at, "/")) && words.glued(at) && words.glued(at + 1);
    int next = first.year() + 1;
    boolean follows =
        joined
            && ((words.at(at + 1).isDigits(2) && words.at(at + 1).whole() == next % 100)
                || (words.at(at + 1).isDigits(4) && words.at(at + 1).whole() == next));
    return follows ? new Year(next, at + 2) : first;
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
