package org.claimcheck.reference;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the reference in normal form, with its times and sources.
 *
 * @param iri stable identifier
 * @param subject IRI of what it is about
 * @param property IRI of what it states
 * @param statedAs IRI by which the reference calls the property, where that is another one, or null
 * @param value what it states
 * @param validFrom the days on which it may have begun to be true in the world, or null if it
 *     always was
 * @param validTo the days on which it may have ceased to be true, or null if it still is
 * @param knownFrom first day on which this was what was known, or null if that is not recorded
 * @param knownTo last day on which this was what was known, or null if it still is
 * @param sources where a reader finds it: at least one
 * @param qualifiers what restricts it further: the language of an account's followers, the party of
 *     a vote
 * @param origin which of several references states it, the most trusted of those that do; null
 *     where there is only one
 */
public record Fact(
    String iri,
    String subject,
    String property,
    @Nullable String statedAs,
    FactValue value,
    @Nullable DayInterval validFrom,
    @Nullable DayInterval validTo,
    @Nullable LocalDate knownFrom,
    @Nullable LocalDate knownTo,
    List<String> sources,
    List<Qualifier> qualifiers,
    @Nullable Origin origin) {

  /** Copies the lists. */
  public Fact {
    sources = List.copyOf(sources);
    qualifiers = List.copyOf(qualifiers);
  }

  /** A further restriction of a fact. */
  public record Qualifier(String property, FactValue value) {}

  /** The same fact of one of several references. */
  Fact from(@Nullable Origin other) {
    return new Fact(
        iri,
        subject,
        property,
        statedAs,
        value,
        validFrom,
        validTo,
        knownFrom,
        knownTo,
        sources,
        qualifiers,
        other);
  }

  /** All days on which it may have been true in the world. */
  public DayInterval valid() {
    LocalDate from = validFrom == null ? null : validFrom.earliest();
    LocalDate to = validTo == null ? null : validTo.latest();
    return new DayInterval(from, to);
  }

  /** The days on which this was what was known. */
  public DayInterval known() {
    return new DayInterval(knownFrom, knownTo);
  }

  /** Whether a later fact took its place in what is known. */
  public boolean superseded() {
    return knownTo != null;
  }
}
