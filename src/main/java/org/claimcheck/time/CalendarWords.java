package org.claimcheck.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Word;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Names of months, weekdays and seasons, and whether they are meant as such where they stand. */
final class CalendarWords {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12));
  private static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("tues", DayOfWeek.TUESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("weds", DayOfWeek.WEDNESDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("thur", DayOfWeek.THURSDAY),
          Map.entry("thurs", DayOfWeek.THURSDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sat", DayOfWeek.SATURDAY),
          Map.entry("sun", DayOfWeek.SUNDAY));

  /** Of lists and headings, never of prose. */
  private static final Map<String, DayOfWeek> TINY_WEEKDAYS =
      Map.of(
          "Mo", DayOfWeek.MONDAY,
          "Tu", DayOfWeek.TUESDAY,
          "We", DayOfWeek.WEDNESDAY,
          "Th", DayOfWeek.THURSDAY,
          "Fr", DayOfWeek.FRIDAY,
          "Sa", DayOfWeek.SATURDAY,
          "Su", DayOfWeek.SUNDAY);

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "monday", DayOfWeek.MONDAY,
          "tuesday", DayOfWeek.TUESDAY,
          "wednesday", DayOfWeek.WEDNESDAY,
          "thursday", DayOfWeek.THURSDAY,
          "friday", DayOfWeek.FRIDAY,
          "saturday", DayOfWeek.SATURDAY,
          "sunday", DayOfWeek.SUNDAY);

  /** Months that are also verbs or first names. */
  private static final Set<String> DOUBTFUL = Set.of("may", "march", "april", "june", "august");

  private static final Set<String> BEFORE_DATES =
      Set.of(
          "in",
          "on",
          "since",
          "until",
          "till",
          "by",
          "of",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "from",
          "to",
          "between",
          "before",
          "after",
          "during",
          "through",
          "previous",
          "following",
          "past",
          "coming",
          "every",
          "each",
          "around",
          "about",
          "earlier",
          "later",
          "for",
          "and",
          "end",
          "beginning");

  private final Words words;
  private final NumeralReader numbers;

  CalendarWords(Words words, NumeralReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** 1 to 12 if a month stands here, or 0. */
  int month(int i) {
    Word word = words.at(i);
    @Nullable Integer full = MONTHS.get(word.lower());
    if (full != null) {
      return DOUBTFUL.contains(word.lower()) && !isMonthHere(i) ? 0 : full;
    }
    @Nullable Integer brief = SHORT_MONTHS.get(word.lower());
    if (brief == null) {
      return 0;
    }
    boolean beside =
        words.is(i + 1, ".")
            || isDayOrYear(i + 1)
            || words.isHyphen(i + 1)
            || isAfterDay(i)
            || BEFORE_DATES.contains(words.lower(i - 1));
    boolean dayOn = words.isHyphen(i + 1) && isDayOrYear(i + 2);
    boolean inMonth = words.is(i - 1, "in", "since", "until") && !word.lower().equals("mar");
    return beside
            && (word.isCapitalized() || inMonth || isDayOrYear(i + 1) || dayOn || isAfterDay(i))
        ? brief
        : 0;
  }

  /** 1 to 12 for the name of a month, whole or short, or 0; it may mean something else. */
  static int monthNamed(String lower) {
    @Nullable Integer full = MONTHS.get(lower);
    return full == null ? SHORT_MONTHS.getOrDefault(lower, 0) : full;
  }

  /** Position after a month's name and the point of its abbreviation. */
  int afterMonth(int i) {
    boolean point =
        SHORT_MONTHS.containsKey(words.lower(i)) && words.is(i + 1, ".") && words.glued(i + 1);
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
    if (BEFORE_DATES.contains(words.lower(i - 1))) {
      return words.at(i).isCapitalized() || !words.is(i - 1, "to", "and");
    }
    return words.at(i).isCapitalized()
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
    @Nullable DayOfWeek full = WEEKDAYS.get(word.lower());
    if (full != null) {
      return full;
    }
    @Nullable DayOfWeek brief = word.isCapitalized() ? SHORT_WEEKDAYS.get(word.lower()) : null;
    if (brief == null) {
      @Nullable DayOfWeek tiny = TINY_WEEKDAYS.get(word.text());
      return tiny != null && isListed(i) ? tiny : null;
    }
    int next = words.is(i + 1, ".", ",") ? i + 2 : i + 1;
    next = words.is(next, ",") ? next + 1 : next;
    boolean date =
        isDayOrYear(next)
            || MONTHS.containsKey(words.lower(next))
            || SHORT_MONTHS.containsKey(words.lower(next));
    boolean listed =
        (words.is(i - 1, "or", "and", ",") && isWeekdayName(i - 2))
            || (words.is(i + 1, "or", "and", ",") && isWeekdayName(i + 2));
    return date
            || listed
            || words.is(i - 1, "on", "last", "next", "this", "until", "by", "(", "week")
        ? brief
        : null;
  }

  /** The name of a weekday in capitals, whole or short. */
  private boolean isWeekdayName(int i) {
    String lower = words.lower(i);
    return words.at(i).isCapitalized()
        && (WEEKDAYS.containsKey(lower) || SHORT_WEEKDAYS.containsKey(lower));
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
    return MONTHS.containsKey(words.lower(i)) || SHORT_MONTHS.containsKey(words.lower(i));
  }

  /** The weekday of a plural ("Mondays"), or null. */
  @Nullable DayOfWeek weekdays(int i) {
    String lower = words.lower(i);
    return lower.endsWith("s") ? WEEKDAYS.get(lower.substring(0, lower.length() - 1)) : null;
  }

  int afterWeekday(int i) {
    boolean point =
        SHORT_WEEKDAYS.containsKey(words.lower(i)) && words.is(i + 1, ".") && words.glued(i + 1);
    return point ? i + 2 : i + 1;
  }

  /** 1 for spring to 4 for winter, 0 if no season stands here. */
  int season(int i) {
    return switch (words.lower(i)) {
      case "spring", "springtime" -> isSeasonHere(i) ? 1 : 0;
      case "summer", "summertime" -> 2;
      case "autumn" -> 3;
      case "fall" -> isSeasonHere(i) ? 3 : 0;
      case "winter", "wintertime" -> 4;
      default -> 0;
    };
  }

  private boolean isSeasonHere(int i) {
    String tag = words.at(i).tag();
    if (tag.startsWith("VB") || tag.equals("MD")) {
      return false;
    }
    return words.at(i + 1).isDigits(4)
        || (words.follow(i + 1, "of") && words.at(i + 2).isDigits(4))
        || words.is(
            i - 1,
            "in",
            "last",
            "next",
            "this",
            "since",
            "until",
            "by",
            "early",
            "late",
            "mid",
            "during",
            "following",
            "previous",
            "coming",
            "every")
        || (words.is(i - 1, "the")
            && words.is(i - 2, "in", "during", "since", "until", "by", "for", "of"))
        || (words.is(i, "spring") && tag.equals("NN") && words.is(i - 1, "", ",", "but", "and"));
  }
}
