package org.claimcheck.time;

import org.claimcheck.article.Span;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that speaks of time, after TimeML's TIMEX3.
 *
 * @param span its place in the article's text
 * @param text the phrase
 * @param type TIMEX3 type
 * @param value TIMEX3 value, such as {@code 2022-10}, {@code P3D}, {@code PRESENT_REF}; {@code
 *     XXXX-XX-XX} patterns where it could not be resolved
 * @param edtf Extended Date/Time Format (EDTF, ISO 8601-2) of the days meant, or null where they
 *     are not known
 * @param days the days meant, or null for durations, sets and what could not be resolved
 * @param relation how the days bound what they are said of: an event "since 2019" began in it
 * @param hangsOnText whether it counts from another time of the text ("two days later", "the same
 *     evening"), so that it can be right only if that one is
 * @param yearInferred whether it names a date of the calendar whose year it leaves out: that of
 *     {@code days} is a guess from the time of writing
 * @param written what it says of a day piece by piece, or null if it names none
 */
public record TimeExpression(
    Span span,
    String text,
    Type type,
    String value,
    @Nullable String edtf,
    @Nullable DayInterval days,
    Relation relation,
    boolean hangsOnText,
    boolean yearInferred,
    @Nullable WrittenDay written) {

  /** An expression that is whole in itself: it counts from no other time and leaves no year out. */
  public TimeExpression(
      Span span,
      String text,
      Type type,
      String value,
      @Nullable String edtf,
      @Nullable DayInterval days,
      Relation relation) {
    this(span, text, type, value, edtf, days, relation, false, false, null);
  }

  /** Other days as the time in which something was, told by the same words. */
  public TimeExpression during(String edtf, DayInterval days) {
    return new TimeExpression(
        span, text, type, value, edtf, days, Relation.DURING, hangsOnText, yearInferred, written);
  }

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How the named days relate to what they are said of. */
  public enum Relation {
    /** It was in these days. */
    DURING,
    /** It began in these days and still lasts ("since 2019"). */
    SINCE,
    /** It lasted until these days ("until March"). */
    UNTIL,
    /** It was in or before these days ("by Friday"). */
    BY,
    /** It was before these days. */
    BEFORE,
    /** It was after these days. */
    AFTER,
    /** It lasted through the whole of these days ("from 3 to 5 May", "2019-21"). */
    THROUGHOUT
  }
}
