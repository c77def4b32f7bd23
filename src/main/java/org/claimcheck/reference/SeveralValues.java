package org.claimcheck.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds second values of properties that have one at a time: one of them is wrong, or somebody has
 * to say with cc:alongside why both are right.
 */
final class SeveralValues {
  private final CheckedFacts facts;
  private final List<Fault> faults = new ArrayList<>();

  private SeveralValues(CheckedFacts facts) {
    this.facts = facts;
  }

  static List<Fault> in(CheckedFacts facts) {
    SeveralValues search = new SeveralValues(facts);
    facts.bySubjectAndProperty().forEach(search::group);
    return search.faults;
  }

  private void group(List<Fact> group) {
    Vocabulary.Property property = facts.vocabulary().property(group.get(0).property());
    if (property == null || !property.single()) {
      return;
    }
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        Fact a = group.get(i);
        Fact b = group.get(j);
        if (a.qualifiers().equals(b.qualifiers())
            && CheckedFacts.overlap(a, b)
            && knownTogether(a, b)
            && excludes(a.value(), b.value())
            && !(facts.isMarked(a, "alongside") && facts.isMarked(b, "alongside"))) {
          faults.add(fault(property, a, b));
        }
      }
    }
  }

  private Fault fault(Vocabulary.Property property, Fact a, Fact b) {
    return new Fault(
        facts.isMarked(b, "alongside") ? a : b,
        facts.label(a.subject())
            + " has two values of "
            + property.label()
            + " at one time: "
            + facts.shown(a.value())
            + " and "
            + facts.shown(b.value()),
        "correct one, tell them apart with cc:validTo, cc:knownTo or cc:per, or say in both with"
            + " cc:alongside why both are right");
  }

  /** Whether both were what was known on some day besides the one on which knowledge changed. */
  private static boolean knownTogether(Fact a, Fact b) {
    return a.known().overlaps(b.known())
        && !changes(a.knownTo(), b.knownFrom())
        && !changes(b.knownTo(), a.knownFrom());
  }

  private static boolean changes(@Nullable LocalDate end, @Nullable LocalDate begin) {
    return end != null && Objects.equals(end, begin);
  }

  private boolean excludes(FactValue a, FactValue b) {
    if (a instanceof FactValue.Time one && b instanceof FactValue.Time two) {
      return !one.days().overlaps(two.days());
    }
    if (a instanceof FactValue.Amount one && b instanceof FactValue.Amount two) {
      return one.unit().equals(two.unit()) && !one.interval().overlaps(two.interval());
    }
    if (a instanceof FactValue.Entity one && b instanceof FactValue.Entity two) {
      Map<String, Set<String>> within = facts.reference().within(List.of(one.iri(), two.iri()));
      return !one.equals(two)
          && !within.getOrDefault(one.iri(), Set.of()).contains(two.iri())
          && !within.getOrDefault(two.iri(), Set.of()).contains(one.iri());
    }
    return a instanceof FactValue.Text one
        && b instanceof FactValue.Text two
        && !NameKey.of(one.text()).equals(NameKey.of(two.text()));
  }
}
