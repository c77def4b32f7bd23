package org.claimcheck.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds facts that were known before what they tell of, with nobody saying that it was planned. */
final class KnownBefore {
  private static final String TIME = Vocabulary.cc("time");

  private KnownBefore() {}

  static List<Fault> in(CheckedFacts facts) {
    List<Fault> faults = new ArrayList<>();
    for (Fact fact : facts.all()) {
      LocalDate known = fact.knownFrom();
      LocalDate first = known == null || !facts.isWritten(fact) ? null : first(facts, fact);
      if (known != null
          && first != null
          && known.isBefore(first)
          && !facts.isMarked(fact, "announced")) {
        faults.add(
            new Fault(
                fact,
                facts.label(fact.subject())
                    + ": "
                    + facts.vocabulary().label(fact.property())
                    + " "
                    + facts.shown(fact.value())
                    + " is known from "
                    + known
                    + ", before "
                    + first,
                "correct cc:knownFrom, or say with cc:announced how it was known before"));
      }
    }
    return faults;
  }

  /** The first day of what a fact tells of: of the time it gives, of its validity, of its event. */
  private static @Nullable LocalDate first(CheckedFacts facts, Fact fact) {
    if (fact.value() instanceof FactValue.Time time) {
      return time.days().earliest();
    }
    return fact.validFrom() != null
        ? fact.validFrom().earliest()
        : facts.span(fact.subject(), TIME).earliest();
  }
}
