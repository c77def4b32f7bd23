package org.claimcheck.text.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.calendar.CalendarNames;
import org.claimcheck.time.DateOrder;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Gathers an article's evidence for the order of day and month in numeric dates: dates that only
 * one order allows, dates near the day of publication in one order only, ranges within one month,
 * and how dates with the month's name are written.
 */
final class NumericOrder {
  private static final CalendarNames NAMES = CalendarNames.english();

  /** News is mostly about days not farther from publication than this. */
  private static final long NEAR = 31;

  private static final long FAR = 60;

  private final List<Digits> dates = new ArrayList<>();
  private int monthFirst;
  private int dayFirst;

  /**
   * Two numbers of a date.
   *
   * @param year the year, or null if it is left out
   */
  private record Digits(int first, int second, @Nullable Integer year) {}

  void see(Words words) {
    @Nullable Digits before = null;
    for (int i = 0; i < words.size(); i++) {
      @Nullable Digits date = date(words, i);
      if (date != null) {
        dates.add(date);
        boolean range =
            before != null
                && before.first() == date.first()
                && before.second() < date.second()
                && words.is(i - 1, "-", "–", "to", "through", "until", "and");
        // "5/1-5/7" rather lies in May than it lasts from January to July
        monthFirst += range ? 1 : 0;
        i += date.year() == null ? 2 : 4;
        before = date;
      } else if (NAMES.wholeMonth(words.lower(i)) > 0) {
        monthFirst += words.at(i + 1).whole() >= 1 && words.at(i + 1).whole() <= 31 ? 1 : 0;
        dayFirst += words.at(i - 1).whole() >= 1 && words.at(i - 1).whole() <= 31 ? 1 : 0;
      }
    }
  }

  private static @Nullable Digits date(Words words, int i) {
    boolean two =
        isDayOrMonth(words, i)
            && words.is(i + 1, "/", ".", "-")
            && words.glued(i + 1)
            && words.glued(i + 2)
            && isDayOrMonth(words, i + 2);
    if (!two) {
      return null;
    }
    int first = words.at(i).whole();
    int second = words.at(i + 2).whole();
    boolean more = words.is(i + 3, words.lower(i + 1)) && words.glued(i + 3) && words.glued(i + 4);
    if (more && (words.at(i + 4).isDigits(4) || words.at(i + 4).isDigits(2))) {
      int year = words.at(i + 4).whole();
      return new Digits(first, second, year < 100 ? 2000 + year : year);
    }
    boolean after =
        words.is(i - 1, "on", "from", "to", "until", "since", "between", "and", "by", "this", "-")
            || NAMES.weekday(words.lower(i - 1)) != null
            || words.at(i - 1).tag().startsWith("NNP");
    boolean range = words.isDash(i + 3) && words.is(i + 5, "/") && isDayOrMonth(words, i + 4);
    boolean brief = words.is(i + 1, "/") && !words.glued(i) && !more && (after || range);
    boolean joined = words.isHyphen(i - 1) && words.is(i + 1, "/") && !more;
    return brief || joined ? new Digits(first, second, null) : null;
  }

  private static boolean isDayOrMonth(Words words, int i) {
    int whole = words.at(i).text().length() <= 2 ? words.at(i).whole() : 0;
    return whole >= 1 && whole <= 31;
  }

  DateOrder order(Optional<LocalDate> published) {
    int evidence = 0;
    for (Digits date : dates) {
      int weight = date.year() == null ? 10 : 100;
      if (date.first() > 12 && date.second() <= 12) {
        evidence -= weight;
      } else if (date.second() > 12 && date.first() <= 12) {
        evidence += weight;
      } else if (published.isPresent() && date.first() != date.second() && date.first() <= 12) {
        long us = distance(published.get(), date.year(), date.first(), date.second());
        long british = distance(published.get(), date.year(), date.second(), date.first());
        evidence += us <= NEAR && british >= FAR ? 10 : british <= NEAR && us >= FAR ? -10 : 0;
      }
    }
    evidence += monthFirst > 0 && dayFirst == 0 ? 1 : 0;
    evidence -= dayFirst > 0 && monthFirst == 0 ? 1 : 0;
    return evidence > 0
        ? DateOrder.MONTH_FIRST
        : evidence < 0 ? DateOrder.DAY_FIRST : DateOrder.UNKNOWN;
  }

  /** Days between publication and a date, of the nearest year if it has none. */
  private static long distance(LocalDate published, @Nullable Integer year, int month, int day) {
    int base = year == null ? published.getYear() : year;
    long least = Long.MAX_VALUE;
    for (int offset = year == null ? -1 : 0; offset <= (year == null ? 1 : 0); offset++) {
      LocalDate date = LocalDate.of(base + offset, month, 1).plusDays(day - 1L);
      least = Math.min(least, Math.abs(ChronoUnit.DAYS.between(date, published)));
    }
    return least;
  }
}
