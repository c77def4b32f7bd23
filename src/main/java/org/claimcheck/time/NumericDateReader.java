package org.claimcheck.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits: "2023-10-07", "31/10/2014", "7.10.2023", "7/8/07". */
final class NumericDateReader {
  private final Words words;
  private final DateOrder order;

  NumericDateReader(Words words, DateOrder order) {
    this.words = words;
    this.order = order;
  }

  @Nullable Read read(int i, boolean afterWeekday) {
    int first = words.at(i).whole();
    if (first < 0 || gluedToNumber(i)) {
      return null;
    }
    String separator = words.lower(i + 1);
    boolean separated =
        words.glued(i + 1)
            && words.glued(i + 2)
            && "-/.".contains(separator)
            && !separator.isEmpty();
    if (!separated) {
      return null;
    }
    int second = words.at(i + 2).whole();
    boolean three = words.is(i + 3, separator) && words.glued(i + 3) && words.glued(i + 4);
    int third = three ? words.at(i + 4).whole() : -1;
    if (words.at(i).isDigits(4)) {
      return yearFirst(i, separator, first, second, three, third);
    }
    if (!three || third < 0 || (words.glued(i + 5) && words.is(i + 5, separator))) {
      boolean date = afterWeekday || words.is(i - 1, "on", "until", "since", "dated");
      boolean alone = !words.glued(i + 3) || words.is(i + 3, ",", ".", ";", ")", "?", "!");
      return date && alone && separator.equals("/") ? partial(i, first, second) : null;
    }
    int digits = words.at(i + 4).text().length();
    if ((digits != 4 && digits != 2) || first > 31 || second > 31) {
      return null;
    }
    int year = digits == 4 ? third : third + (third < 50 ? 2000 : 1900);
    return new Read(i, i + 5, new NumericMeaning(year, first, second, order));
  }

  private boolean gluedToNumber(int i) {
    return words.glued(i)
        && (words.at(i - 1).isNumber()
            || (words.is(i - 1, ".", "/", "-")
                && words.glued(i - 1)
                && words.at(i - 2).isNumber()));
  }

  private @Nullable Read yearFirst(
      int i, String separator, int year, int month, boolean three, int day) {
    if (month < 1 || month > 12 || year < 1000 || year > 2200) {
      return null;
    }
    if (three && day >= 1 && day <= 31) {
      return new Read(i, i + 5, CalendarMeaning.ofDay(year, month, day));
    }
    boolean yearMonth =
        separator.equals("-") && words.at(i + 2).isDigits(2) && !three && month + 2000 <= year;
    return yearMonth ? new Read(i, i + 3, CalendarMeaning.ofMonth(year, month)) : null;
  }

  private @Nullable Read partial(int i, int first, int second) {
    return first >= 1 && first <= 31 && second >= 1 && second <= 31 && (first <= 12 || second <= 12)
        ? new Read(
            i,
            i + 3,
            first > 12 || (order == DateOrder.DAY_FIRST && second <= 12)
                ? CalendarMeaning.ofDay(null, second, first)
                : CalendarMeaning.ofDay(null, first, second))
        : null;
  }

  /** A date whose order of day and month the article's evidence decides. */
  record NumericMeaning(int year, int first, int second, DateOrder order) implements Meaning {
    @Override
    public Reading in(Scene scene) {
      @Nullable Period monthFirst = day(first, second);
      @Nullable Period dayFirst = day(second, first);
      if (monthFirst == null || dayFirst == null || monthFirst.equals(dayFirst)) {
        @Nullable Period only = monthFirst == null ? dayFirst : monthFirst;
        return only == null ? Reading.unresolved(year + "-XX-XX") : only.reading();
      }
      return switch (order) {
        case MONTH_FIRST -> monthFirst.reading();
        case DAY_FIRST -> dayFirst.reading();
        case UNKNOWN ->
            new Reading(
                TimeExpression.Type.DATE,
                year + "-XX-XX",
                monthFirst.days().hull(dayFirst.days()),
                null);
      };
    }

    private @Nullable Period day(int month, int day) {
      try {
        return new Period(Grain.DAY, LocalDate.of(year, month, day));
      } catch (DateTimeException e) {
        return null;
      }
    }
  }
}
