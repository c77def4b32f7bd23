package org.claimcheck.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time phrase is resolved against.
 *
 * @param published day of publication, or null
 * @param tense tense of what the phrase belongs to
 * @param told the last date the text has told, or null
 * @param toldDay the last day the text has told, or null
 * @param narrated the date with its year that the story last gave, in this sentence or the one
 *     before, or null
 * @param near a date told in the same sentence, nearest first choice of clock times, or null
 */
record Scene(
    @Nullable LocalDate published,
    Tense tense,
    @Nullable Period told,
    @Nullable Period toldDay,
    @Nullable Period narrated,
    @Nullable Period near) {

  /** The date that "that day" and "later" hang on: one told, else the day of publication. */
  @Nullable Period context() {
    return told != null ? told : now(Grain.DAY);
  }

  /** The day that "the day" and "in the morning" hang on: one told, else that of publication. */
  @Nullable Period day() {
    return toldDay != null ? toldDay : now(Grain.DAY);
  }

  /** The period of a unit that holds the day of publication. */
  @Nullable Period now(Grain grain) {
    return published == null ? null : Period.containing(grain, published);
  }
}
