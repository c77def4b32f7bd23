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
    String iri = group.get(0).property();
    Vocabulary.Property property = facts.vocabulary().property(iri);
    PropertyProfile foreign = facts.reference().profiles().of(iri);
    boolean single = property == null ? foreign != null && foreign.single() : property.single();
    if (!single) {
      return;
    }
    String label = property != null ? property.label() : foreign == null ? iri : foreign.label();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        boolean inOrder = trust(group.get(i)) <= trust(group.get(j));
        Fact a = group.get(inOrder ? i : j);
        Fact b = group.get(inOrder ? j : i);
        if (a.qualifiers().equals(b.qualifiers())
            && CheckedFacts.overlap(a, b)
            && knownTogether(a, b)
            && excludes(a.value(), b.value())
            && !(facts.isMarked(a, "alongside") && facts.isMarked(b, "alongside"))) {
          faults.add(fault(label, a, b));
        }
      }
    }
  }

  private Fault fault(String property, Fact a, Fact b) {
    return new Fault(
        facts.isMarked(b, "alongside") ? a : b,
        facts.label(a.subject())
            + " has two values of "
            + property
            + " at one time: "
            + shown(a, b)
            + " and "
            + shown(b, a),
        "correct one, tell them apart with cc:validTo, cc:knownTo or cc:per, or say in both with"
            + " cc:alongside why both are right");
  }

  private static int trust(Fact fact) {
    return fact.origin() == null ? 0 : fact.origin().trust();
  }

  /** A value, and the reference it is from where that of another is another. */
  private String shown(Fact fact, Fact other) {
    Origin origin = fact.origin();
    String from =
        origin == null || origin.equals(other.origin()) ? "" : " (" + origin.reference() + ")";
    return facts.shown(fact.value()) + from;
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
