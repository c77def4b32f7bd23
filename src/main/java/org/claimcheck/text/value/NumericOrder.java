package org.claimcheck.text.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.time.DateOrder;
import org.claimcheck.word.Words;

/**
 * Gathers an article's evidence for the order of day and month in numeric dates: dates that only
 * one order allows, dates near the day of publication in one order only, and how dates with the
 * month's name are written.
 */
final class NumericOrder {
  private final List<int[]> dates = new ArrayList<>();
  private int monthFirst;
  private int dayFirst;

  void see(Words words) {
    for (int i = 0; i < words.size(); i++) {
      boolean numeric =
          words.at(i).whole() > 0
              && words.at(i).whole() <= 31
              && words.is(i + 1, "/", ".", "-")
              && words.glued(i + 1)
              && words.at(i + 2).whole() > 0
              && words.at(i + 2).whole() <= 31
              && words.is(i + 3, words.lower(i + 1))
              && (words.at(i + 4).isDigits(4) || words.at(i + 4).isDigits(2));
      if (numeric) {
        int year = words.at(i + 4).whole();
        dates.add(
            new int[] {
              words.at(i).whole(), words.at(i + 2).whole(), year < 100 ? 2000 + year : year
            });
      }
      if (isMonth(words, i)) {
        monthFirst += words.at(i + 1).whole() >= 1 && words.at(i + 1).whole() <= 31 ? 1 : 0;
        dayFirst += words.at(i - 1).whole() >= 1 && words.at(i - 1).whole() <= 31 ? 1 : 0;
      }
    }
  }

  private static boolean isMonth(Words words, int i) {
    return words.is(
        i,
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december");
  }

  DateOrder order(Optional<LocalDate> published) {
    int evidence = 0;
    for (int[] date : dates) {
      if (date[0] > 12) {
        evidence -= 100;
      } else if (date[1] > 12) {
        evidence += 100;
      } else if (published.isPresent() && date[0] != date[1]) {
        boolean us = near(published.get(), date[2], date[0], date[1]);
        boolean british = near(published.get(), date[2], date[1], date[0]);
        evidence += us == british ? 0 : us ? 10 : -10;
      }
    }
    evidence += monthFirst > 0 && dayFirst == 0 ? 1 : 0;
    evidence -= dayFirst > 0 && monthFirst == 0 ? 1 : 0;
    return evidence > 0
        ? DateOrder.MONTH_FIRST
        : evidence < 0 ? DateOrder.DAY_FIRST : DateOrder.UNKNOWN;
  }

  private static boolean near(LocalDate published, int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, 1).plusDays(day - 1L);
    return Math.abs(ChronoUnit.DAYS.between(date, published)) <= 10;
  }
}
