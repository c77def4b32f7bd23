package org.claimcheck.claim;

import org.claimcheck.article.Span;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Predication;
import org.jspecify.annotations.Nullable;

/**
 * One checkable thing that the article says.
 *
 * @param id identifier within the article: {@code c1}, {@code c2}, ... in text order
 * @param subject what it speaks of
 * @param property IRI of the property
 * @param value what it says
 * @param modality how the article presents it
 * @param attributedTo whom it is attributed to, as the article calls them, or null
 * @param at the days the claim speaks of: those the article names for it; else, told in the past,
 *     up to publication, told in the present, the day of publication; null where neither is known.
 *     Of claims about events only the event's own time claim counts, and this is null
 * @param then whether it speaks of the time of what the article tells ("prime minister at the
 *     time"); its days then only say that this lies before publication
 * @param tense the tense it is told in
 * @param span the smallest span that holds predicate, subject and value
 * @param origin the predication it comes from
 * @param confidence how sure it is that the article says this, up to 1
 */
public record Claim(
    String id,
    Referent subject,
    String property,
    Value value,
    Modality modality,
    @Nullable String attributedTo,
    @Nullable DayInterval at,
    boolean then,
    Tense tense,
    Span span,
    Predication origin,
    double confidence) {

  /** A claim that the article makes beyond doubt. */
  public Claim(
      String id,
      Referent subject,
      String property,
      Value value,
      Modality modality,
      @Nullable String attributedTo,
      @Nullable DayInterval at,
      boolean then,
      Tense tense,
      Span span,
      Predication origin) {
    this(id, subject, property, value, modality, attributedTo, at, then, tense, span, origin, 1);
  }

  /** Tenses that claims are told in. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** The words have no tense of their own: titles, noun phrases. */
    NONE
  }

  /** The same claim under another identifier. */
  public Claim withId(String other) {
    return new Claim(
        other,
        subject,
        property,
        value,
        modality,
        attributedTo,
        at,
        then,
        tense,
        span,
        origin,
        confidence);
  }
}
