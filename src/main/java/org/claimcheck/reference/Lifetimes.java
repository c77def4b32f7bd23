package org.claimcheck.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * Finds states of people before they were born or after they died, and winners of elections who did
 * not come into office. What is simpler stands in ontology/checks.
 */
final class Lifetimes {
  private static final String BIRTH = Vocabulary.cc("birthDate");
  private static final String DEATH = Vocabulary.cc("deathDate");
  private static final String FOUNDING = Vocabulary.cc("foundingDate");
  private static final String TIME = Vocabulary.cc("time");
  private static final String OFFICE = Vocabulary.cc("office");
  private static final String WINNER = Vocabulary.cc("winner");
  private static final String HOLDS_OFFICE = Vocabulary.cc("holdsOffice");
  private static final String FIX = "correct one of the dates, or who is meant";

  /** Within so many days the winner of an election is in office. */
  private static final int TO_TAKE_OFFICE = 366;

  /** The first day on which one may have been there, and the last. */
  private record Life(@Nullable LocalDate begin, @Nullable LocalDate end) {}

  private final CheckedFacts facts;
  private final List<Fault> faults = new ArrayList<>();

  private Lifetimes(CheckedFacts facts) {
    this.facts = facts;
  }

  static List<Fault> in(CheckedFacts facts) {
    Lifetimes search = new Lifetimes(facts);
    for (Fact fact : facts.all()) {
      search.state(fact);
      search.winner(fact);
    }
    return search.faults;
  }

  /**
   * A state has its days, like an office; what has none, like a nationality, may outlast a life.
   */
  private void state(Fact fact) {
    Vocabulary.Property property = facts.vocabulary().property(fact.property());
    if (property == null || property.lasting() || !facts.isA(fact.subject(), "Person")) {
      return;
    }
    Life life = life(fact.subject());
    String what = " " + property.label() + " " + facts.shown(fact.value());
    if (fact.validFrom() != null && before(fact.validFrom().latest(), life.begin())) {
      add(fact, what + " before being born");
    } else if (fact.validFrom() != null && before(life.end(), fact.validFrom().earliest())) {
      add(fact, what + " after having died");
    } else if (fact.validTo() != null && before(life.end(), fact.validTo().earliest())) {
      add(fact, what + " until " + fact.validTo().earliest() + " but died " + life.end());
    } else if (fact.validFrom() != null
        && fact.validTo() == null
        && !fact.superseded()
        && life.end() != null) {
      add(fact, what + " without an end but died " + life.end());
    }
  }

  private void winner(Fact fact) {
    DayInterval time = facts.span(fact.subject(), TIME);
    LocalDate end = time.latest();
    if (!fact.property().equals(WINNER)
        || !(fact.value() instanceof FactValue.Entity winner)
        || end == null) {
      return;
    }
    DayInterval inOffice = new DayInterval(time.earliest(), end.plusDays(TO_TAKE_OFFICE));
    for (Fact office : facts.about(fact.subject())) {
      List<Fact> terms =
          facts.about(winner.iri()).stream()
              .filter(t -> t.property().equals(HOLDS_OFFICE) && t.value().equals(office.value()))
              .toList();
      if (office.property().equals(OFFICE)
          && !terms.isEmpty()
          && terms.stream().noneMatch(t -> t.valid().overlaps(inOffice))) {
        faults.add(
            new Fault(
                fact,
                facts.label(winner.iri())
                    + " did not hold the office "
                    + facts.shown(office.value())
                    + " after "
                    + facts.label(fact.subject()),
                FIX));
      }
    }
  }

  private Life life(String thing) {
    LocalDate born = facts.span(thing, BIRTH).earliest();
    LocalDate founded = facts.span(thing, FOUNDING).earliest();
    return new Life(born == null ? founded : born, facts.span(thing, DEATH).latest());
  }

  private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }

  private void add(Fact fact, String message) {
    faults.add(new Fault(fact, facts.label(fact.subject()) + message, FIX));
  }
}
