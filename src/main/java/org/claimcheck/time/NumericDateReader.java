package org.claimcheck.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.claimcheck.word.Word;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits, or with the month's name between separators: "2023-10-07", "31/10/2014",
 * "7.10.2023", "7/8/07", "2019/Aug/01", "20161016", "2015-3", "11/20".
 */
final class NumericDateReader {
  private final Words words;
  private final DateOrder order;

  NumericDateReader(Words words, DateOrder order) {
    this.words = words;
    this.order = order;
  }

  /**
   * The date at a position.
   *
   * @param expected whether a date is to be expected here, so that "11/20" is no fraction
   */
  @Nullable Read read(int i, boolean expected) {
    boolean free = !gluedToNumber(i);
    return free ? joined(i, expected) : null;
  }

  /** The same after the dash of a range, where a number stands right before it. */
  @Nullable Read joined(int i, boolean expected) {
    int count = parts(i);
    @Nullable Meaning meaning = null;
    if (count == 1) {
      meaning = compact(i);
    } else if (count == 2) {
      meaning = two(i, expected);
    } else if (count == 3) {
      meaning = three(i);
    }
    if (count == 1 && meaning == null && expected) {
      return spaced(i);
    }
    return meaning == null ? null : new Read(i, i + 2 * count - 1, meaning);
  }

  /** How many numbers and names of months follow each other with one separator; 4 for more. */
  private int parts(int i) {
    if (!isPart(i)) {
      return 0;
    }
    String separator = words.lower(i + 1);
    if (!separator.equals("-") && !separator.equals("/") && !separator.equals(".")) {
      return 1;
    }
    int count = 1;
    int at = i;
    while (count < 4
        && words.is(at + 1, separator)
        && words.glued(at + 1)
        && words.glued(at + 2)
        && isPart(at + 2)) {
      count++;
      at += 2;
      // "10-1-2018-10-7-2018" are two dates
      if (count == 3 && isYear(at) && isPart(at + 2) && !words.at(at + 2).isDigits(4)) {
        return 3;
      }
    }
    return count;
  }

  private boolean isPart(int i) {
    Word word = words.at(i);
    return word.isWhole() ? word.text().length() <= 8 : CalendarWords.monthNamed(word.lower()) > 0;
  }

  private boolean isYear(int i) {
    int year = words.at(i).isDigits(4) ? words.at(i).whole() : 0;
    return year >= 1000 && year <= 2200;
  }

  private int month(int i) {
    return CalendarWords.monthNamed(words.lower(i));
  }

  private boolean gluedToNumber(int i) {
    return words.glued(i)
        && (words.at(i - 1).isNumber()
            || (words.is(i - 1, ".", "/", "-")
                && words.glued(i - 1)
                && words.at(i - 2).isNumber()));
  }

  /** "20161016". */
  private @Nullable Meaning compact(int i) {
    if (!words.at(i).isDigits(8)
        || words.is(i - 1, "$", "£", "€", "#", "no", "number")
        || words.at(i + 1).tag().startsWith("NNS")) {
      return null;
    }
    int whole = words.at(i).whole();
    int year = whole / 10_000;
    return year < 1900 || year > 2100 ? null : day(year, whole / 100 % 100, whole % 100);
  }

  /** "2016 10 16". */
  private @Nullable Read spaced(int i) {
    boolean date =
        isYear(i)
            && words.at(i + 1).isDigits(2)
            && words.at(i + 2).isDigits(2)
            && (!words.glued(i + 3) || words.is(i + 3, ",", ".", ";", ")"));
    @Nullable Meaning day =
        date ? day(words.at(i).whole(), words.at(i + 1).whole(), words.at(i + 2).whole()) : null;
    return day == null ? null : new Read(i, i + 3, day);
  }

  private @Nullable Meaning three(int i) {
    int middle = i + 2;
    int last = i + 4;
    int months = (month(i) > 0 ? 1 : 0) + (month(middle) > 0 ? 1 : 0) + (month(last) > 0 ? 1 : 0);
    if (months > 1) {
      return null;
    }
    if (months == 1) {
      return withName(i, middle, last);
    }
    int first = words.at(i).whole();
    int second = words.at(middle).whole();
    if (isYear(i)) {
      @Nullable Meaning date = day(first, second, words.at(last).whole());
      return date == null ? day(first, words.at(last).whole(), second) : date;
    }
    int year = isYear(last) ? words.at(last).whole() : ofTwoDigits(last);
    return year < 0 || words.at(i).text().length() > 2 || words.at(middle).text().length() > 2
        ? null
        : NumericMeaning.of(year, first, second, words.is(i + 1, ".") ? dotted() : order);
  }

  /** Dots are of countries that write the day first. */
  private DateOrder dotted() {
    return order == DateOrder.UNKNOWN ? DateOrder.DAY_FIRST : order;
  }

  /** A month's name, a year and a day in any order. */
  private @Nullable Meaning withName(int... at) {
    int month = 0;
    int year = -1;
    int day = 0;
    for (int i : at) {
      if (month(i) > 0) {
        month = month(i);
      } else if (isYear(i)) {
        year = words.at(i).whole();
      } else if (day == 0) {
        day = words.at(i).whole();
      } else {
        year = ofTwoDigits(i);
      }
    }
    return year < 0 ? null : day(year, month, day);
  }

  private @Nullable Meaning two(int i, boolean expected) {
    int next = i + 2;
    boolean slash = words.is(i + 1, "/");
    if (month(i) > 0 || month(next) > 0) {
      // "7-Oct", "Oct-2019" are read by others; "May/June" is two
      int other = month(i) > 0 ? next : i;
      int month = month(i) > 0 ? month(i) : month(next);
      boolean name = words.at(other == i ? next : i).isCapitalized();
      if (!slash || month(other) > 0 || !name) {
        return null;
      }
      return isYear(other)
          ? CalendarMeaning.ofMonth(words.at(other).whole(), month)
          : day(null, month, words.at(other).whole());
    }
    int first = words.at(i).whole();
    int second = words.at(next).whole();
    boolean alone = !words.glued(i + 3) || !words.at(i + 3).tag().startsWith("NN");
    if (isYear(i) && !isYear(next)) {
      boolean month = words.at(next).isDigits(2) ? second + 2000 <= first : expected;
      return words.is(i + 1, "-") && month && second >= 1 && second <= 12 && alone
          ? CalendarMeaning.ofMonth(first, second)
          : null;
    }
    if (isYear(next)) {
      boolean month = first >= 1 && first <= 12 && words.at(i).text().length() <= 2;
      return month && !words.is(i + 1, ".") && alone && (slash || expected || beginsClause(i))
          ? CalendarMeaning.ofMonth(second, first)
          : null;
    }
    return slash && expected && alone && isShort(i) && isShort(next)
        ? NumericMeaning.of(null, first, second, order)
        : null;
  }

  private boolean beginsClause(int i) {
    return words.is(i - 1, "", "?", ".", ":", "(", ",");
  }

  private boolean isShort(int i) {
    return words.at(i).text().length() <= 2;
  }

  /** The year of two digits, or -1. */
  private int ofTwoDigits(int i) {
    return words.at(i).isDigits(2) ? YearReader.ofTwoDigits(words.at(i).whole()) : -1;
  }

  private static @Nullable Meaning day(@Nullable Integer year, int month, int day) {
    try {
      return LocalDate.of(year == null ? 2000 : year, month, day) == null
          ? null
          : CalendarMeaning.ofDay(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
