package org.claimcheck.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms that overlap, and times without a holder, of offices that have one holder at a time.
 */
final class TermsOfOffice {
  private static final String HOLDS_OFFICE = Vocabulary.cc("holdsOffice");

  private final CheckedFacts facts;
  private final List<Fault> faults = new ArrayList<>();

  private TermsOfOffice(CheckedFacts facts) {
    this.facts = facts;
  }

  static List<Fault> in(CheckedFacts facts) {
    TermsOfOffice search = new TermsOfOffice(facts);
    Map<String, List<Fact>> terms = new TreeMap<>();
    for (Fact fact : facts.all()) {
      if (fact.property().equals(HOLDS_OFFICE)
          && fact.value() instanceof FactValue.Entity office
          && facts.isTrue(office.iri(), "oneHolder")
          && fact.validFrom() != null) {
        terms.computeIfAbsent(office.iri(), o -> new ArrayList<>()).add(fact);
      }
    }
    terms.forEach(search::overlaps);
    terms.forEach(search::gaps);
    return search.faults;
  }

  private void overlaps(String office, List<Fact> terms) {
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        Fact a = terms.get(i);
        Fact b = terms.get(j);
        if (!a.subject().equals(b.subject())
            && a.known().overlaps(b.known())
            && CheckedFacts.overlap(a, b)
            && !(facts.isMarked(a, "alongside") && facts.isMarked(b, "alongside"))) {
          String both = facts.label(a.subject()) + " and " + facts.label(b.subject());
          faults.add(
              new Fault(
                  b,
                  both + " both hold the office " + facts.label(office) + " at one time",
                  "correct the terms, say in both with cc:alongside why both are right, or take"
                      + " cc:oneHolder from the office"));
        }
      }
    }
  }

  private void gaps(String office, List<Fact> terms) {
    List<Fact> inOrder = new ArrayList<>(terms);
    inOrder.removeIf(Fact::superseded);
    inOrder.sort(Comparator.comparing(TermsOfOffice::begin));
    Fact last = null;
    for (Fact next : inOrder) {
      LocalDate end = last == null ? null : end(last);
      if (last != null
          && end != null
          && begin(next).isAfter(end.plusDays(1))
          && !facts.isMarked(last, "untilNextHolder")) {
        faults.add(
            new Fault(
                last,
                "nobody holds the office "
                    + facts.label(office)
                    + " between "
                    + facts.label(last.subject())
                    + ", until "
                    + end
                    + ", and "
                    + facts.label(next.subject())
                    + ", from "
                    + begin(next),
                "correct the terms, add who held it, or say with cc:untilNextHolder in this term"
                    + " who or what came between"));
      }
      if (last == null || (end != null && later(end(next), end))) {
        last = next;
      }
    }
  }

  private static boolean later(@Nullable LocalDate end, LocalDate other) {
    return end == null || !end.isBefore(other);
  }

  private static LocalDate begin(Fact term) {
    LocalDate day = term.valid().earliest();
    return day == null ? LocalDate.MIN : day;
  }

  private static @Nullable LocalDate end(Fact term) {
    return term.valid().latest();
  }
}
