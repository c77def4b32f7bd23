package org.claimcheck.time;

import java.time.DayOfWeek;
import org.claimcheck.calendar.CalendarNames;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Word;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Names of months, weekdays and seasons, and whether they are meant as such where they stand. */
final class CalendarWords {
  private static final CalendarNames NAMES = CalendarNames.english();

  private final Words words;
  private final NumeralReader numbers;

  CalendarWords(Words words, NumeralReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** 1 to 12 if a month stands here, or 0. */
  int month(int i) {
    Word word = words.at(i);
    int full = NAMES.wholeMonth(word.lower());
    if (full > 0) {
      return NAMES.isDoubtful(word.lower()) && !isMonthHere(i) ? 0 : full;
    }
    int brief = NAMES.shortMonth(word.lower());
    if (brief == 0) {
      return 0;
    }
    boolean beside =
        words.is(i + 1, ".")
            || isDayOrYear(i + 1)
            || words.isHyphen(i + 1)
            || isAfterDay(i)
            || NAMES.precedesMonth(words.lower(i - 1));
    boolean dayOn = words.isHyphen(i + 1) && isDayOrYear(i + 2);
    boolean inMonth = words.is(i - 1, "in", "since", "until") && !word.lower().equals("mar");
    return beside
            && (word.isCapitalized() || inMonth || isDayOrYear(i + 1) || dayOn || isAfterDay(i))
        ? brief
        : 0;
  }

  /** 1 to 12 for the name of a month, whole or short, or 0; it may mean something else. */
  static int monthNamed(String lower) {
    return NAMES.month(lower);
  }

  /** Position after a month's name and the point of its abbreviation. */
  int afterMonth(int i) {
    boolean point =
        NAMES.shortMonth(words.lower(i)) > 0 && words.is(i + 1, ".") && words.glued(i + 1);
    return point ? i + 2 : i + 1;
  }

  private boolean isMonthHere(int i) {
    if (isDayOrYear(i + 1) || (words.is(i + 1, ",") && isDayOrYear(i + 2))) {
      return !words.at(i).tag().equals("MD") || words.at(i + 1).isDigits(4);
    }
    String tag = words.at(i).tag();
    if ((tag.equals("MD") || tag.startsWith("VB")) && words.is(i, "may", "march")) {
      return words.is(i - 1, "in", "since") && endsPhrase(i + 1);
    }
    if (words.is(i, "april", "june") && !words.at(i).isCapitalized()) {
      return true; // no first name
    }
    boolean ofYear = words.is(i + 1, "of", "in") && words.at(i + 2).isDigits(4);
    int day = words.is(i + 1, "the") ? i + 2 : i + 1;
    if (isAfterDay(i) || words.is(i - 1, "-", "–", "/") || ofYear || numbers.ordinal(day) != null) {
      return true;
    }
    if (NAMES.precedesMonth(words.lower(i - 1))) {
      return words.at(i).isCapitalized() || !words.is(i - 1, "to", "and");
    }
    // "May said": a name
    boolean subject =
        words.at(i + 1).tag().matches("VBD|VBZ|VBP|MD")
            && !words.is(
                i + 1, "is", "was", "has", "had", "will", "saw", "brought", "marks", "marked");
    return words.at(i).isCapitalized()
        && !subject
        && tag.startsWith("NNP")
        && !words.at(i - 1).isCapitalized()
        && !words.at(i + 1).isCapitalized();
  }

  private boolean endsPhrase(int i) {
    return words.is(i, "", ",", ".", ";", ")", ":", "?", "!", "\"", "”");
  }

  private boolean isAfterDay(int i) {
    return isDayOrYear(i - 1) || words.is(i - 1, "st", "nd", "rd", "th");
  }

  private boolean isDayOrYear(int i) {
    int whole = words.at(i).whole();
    return (whole >= 1 && whole <= 31) || (whole >= 1000 && whole <= 2200);
  }

  /** The weekday that stands here, or null. */
  @Nullable DayOfWeek weekday(int i) {
    Word word = words.at(i);
    @Nullable DayOfWeek full = NAMES.weekday(word.lower());
    if (full != null) {
      return full;
    }
    @Nullable DayOfWeek brief = word.isCapitalized() ? NAMES.shortWeekday(word.lower()) : null;
    if (brief == null) {
      @Nullable DayOfWeek tiny = NAMES.tinyWeekday(word.text());
      return tiny != null && isListed(i) ? tiny : null;
    }
    int next = words.is(i + 1, ".", ",") ? i + 2 : i + 1;
    next = words.is(next, ",") ? next + 1 : next;
    boolean date = isDayOrYear(next) || isMonthName(next);
    boolean listed =
        (words.is(i - 1, "or", "and", ",") && isWeekdayName(i - 2))
            || (words.is(i + 1, "or", "and", ",") && isWeekdayName(i + 2));
    return date || listed || NAMES.precedesWeekday(words.lower(i - 1)) ? brief : null;
  }

  /** The name of a weekday in capitals, whole or short. */
  private boolean isWeekdayName(int i) {
    String lower = words.lower(i);
    return words.at(i).isCapitalized()
        && (NAMES.weekday(lower) != null || NAMES.shortWeekday(lower) != null);
  }

  /** "Mo, 7 October" at the head of a line or behind a dash. */
  private boolean isListed(int i) {
    int next = words.is(i + 1, ".", ",") ? i + 2 : i + 1;
    int other = words.is(next + 1, "st", "nd", "rd", "th") ? next + 2 : next + 1;
    boolean date =
        (isMonthName(next) && words.at(next + 1).whole() <= 31 && isDayOrYear(next + 1))
            || (words.at(next).whole() <= 31 && isDayOrYear(next) && isMonthName(other));
    return date && words.is(i - 1, "", "-", "–", "(", ":", "|");
  }

  private boolean isMonthName(int i) {
    return NAMES.month(words.lower(i)) > 0;
  }

  /** The weekday of a plural ("Mondays"), or null. */
  @Nullable DayOfWeek weekdays(int i) {
    String lower = words.lower(i);
    return lower.endsWith("s") ? NAMES.weekday(lower.substring(0, lower.length() - 1)) : null;
  }

  int afterWeekday(int i) {
    boolean point =
        NAMES.shortWeekday(words.lower(i)) != null && words.is(i + 1, ".") && words.glued(i + 1);
    return point ? i + 2 : i + 1;
  }

  /** 1 for spring to 4 for winter, 0 if no season stands here. */
  int season(int i) {
    int season = NAMES.season(words.lower(i));
    return NAMES.isDoubtful(words.lower(i)) && !isSeasonHere(i) ? 0 : season;
  }

  /** 1 for spring to 4 for winter where a season is expected, 0 if its name stands not here. */
  int seasonNamed(int i) {
    return NAMES.season(words.lower(i));
  }

  private boolean isSeasonHere(int i) {
    String tag = words.at(i).tag();
    if (tag.startsWith("VB") || tag.equals("MD")) {
      return false;
    }
    return words.at(i + 1).isDigits(4)
        || (words.follow(i + 1, "of") && words.at(i + 2).isDigits(4))
        || NAMES.precedesSeason(words.lower(i - 1))
        || (words.is(i - 1, "the")
            && words.is(i - 2, "in", "during", "since", "until", "by", "for", "of"))
        || (words.is(i, "spring") && tag.equals("NN") && words.is(i - 1, "", ",", "but", "and"));
  }
}
