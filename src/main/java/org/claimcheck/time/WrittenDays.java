package org.claimcheck.time;

import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Tells where a phrase is surely meant as the date that it looks like, so that it can be wrong. */
final class WrittenDays {
  private WrittenDays() {}

  /** What a phrase says of a day, or null if it says nothing or may be no date at all. */
  static @Nullable WrittenDay of(Words words, Read read) {
    @Nullable WrittenDay written = WrittenDay.of(read.meaning());
    return written == null || isFraction(words, read) || isCount(words, read, written)
        ? null
        : written;
  }

  /** "Monday, 9/10", "9/10/2014": either number may be the month, and perhaps neither is. */
  private static boolean isFraction(Words words, Read read) {
    int last = read.end() - 1;
    int day = words.is(last - 3, "/") ? last - 2 : last;
    return words.is(day - 1, "/", ".", "-")
        && words.glued(day)
        && words.at(day).isWhole()
        && words.at(day).whole() <= 12
        && words.at(day - 2).isWhole()
        && words.at(day - 2).whole() <= 12;
  }

  /** "in June 31 people": of a day that no June has, the number is a count rather. */
  private static boolean isCount(Words words, Read read, WrittenDay written) {
    boolean yearless = written.date() == null || written.date().startsWith("XXXX");
    boolean dated = written.weekday() != null || words.is(read.start() - 1, "on");
    boolean noun = words.at(read.end()).tag().matches("NN.*|JJ.*|CD") || words.isHyphen(read.end());
    return yearless && noun && !dated;
  }

  /**
   * Whether two dates are a range and nothing else: what is moved "from 12 to 5 May" is no range.
   */
  static boolean isSurelyRange(Words words, int start, int end) {
    boolean dash = words.isDash(end);
    boolean lasts =
        words.is(start - 1, "from")
            && words.is(
                start - 2, "run", "runs", "ran", "running", "last", "lasts", "lasted", "lasting",
                "held", "open", "opens", "place", "(");
    return dash || words.is(start - 1, "between") || lasts;
  }
}
