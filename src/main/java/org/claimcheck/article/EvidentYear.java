package org.claimcheck.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year of a dateline that leaves it out: that of a date in the article's address or file name,
 * if it is of the same days. Dates of the text are no evidence: a year is written there because it
 * is another one than that of writing.
 */
final class EvidentYear {
  private static final Pattern DATED =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_/]?(\\d{2})[-_/]?(\\d{2})(?!\\d)");

  /** A report is filed on the day before it appears, or the one before that. */
  private static final long DAYS = 3;

  private EvidentYear() {}

  /** The date with its year, or empty where none is evident. */
  static Optional<String> of(String date, Draft draft) {
    for (@Nullable String address : new @Nullable String[] {draft.url, draft.source}) {
      Matcher m = DATED.matcher(address == null ? "" : address);
      while (m.find()) {
        String whole = date + ", " + m.group(1);
        if (isNear(whole, m)) {
          return Optional.of(whole);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(String whole, Matcher m) {
    try {
      LocalDate appeared =
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      return PublicationDate.parse(whole)
          .map(day -> ChronoUnit.DAYS.between(day, appeared))
          .filter(days -> days >= 0 && days <= DAYS)
          .isPresent();
    } catch (DateTimeException e) {
      return false; // no date but a number that looks like one
    }
  }
}
