package org.claimcheck.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimcheck.interval.DayInterval;

/** Facts of one reference that cannot all be true. */
final class Contradictions {
  private static final String HOLDS_OFFICE = Vocabulary.cc("holdsOffice");
  private static final String BIRTH = Vocabulary.cc("birthDate");
  private static final String DEATH = Vocabulary.cc("deathDate");

  private final ReferenceData data;
  private final Reference reference;
  private final List<Found> found = new ArrayList<>();

  record Found(Fact fact, String message, String fix) {}

  private Contradictions(ReferenceData data) {
    this.data = data;
    this.reference = new MemoryReference(data);
  }

  static List<Found> in(ReferenceData data, Graph normalForm) {
    Contradictions search = new Contradictions(data);
    Map<List<String>, List<Fact>> groups = new TreeMap<>(Contradictions::compare);
    for (Fact fact : data.facts()) {
      groups
          .computeIfAbsent(List.of(fact.subject(), fact.property()), k -> new ArrayList<>())
          .add(fact);
    }
    groups.values().forEach(search::severalValues);
    data.facts().stream().filter(f -> f.property().equals(DEATH)).forEach(search::life);
    search.terms(oneHolder(normalForm));
    return search.found;
  }

  private static int compare(List<String> a, List<String> b) {
    int order = a.get(0).compareTo(b.get(0));
    return order != 0 ? order : a.get(1).compareTo(b.get(1));
  }

  private static Set<String> oneHolder(Graph graph) {
    Set<String> offices = new HashSet<>();
    graph
        .find(Node.ANY, NodeFactory.createURI(Vocabulary.cc("oneHolder")), Node.ANY)
        .filterKeep(t -> t.getObject().isLiteral())
        .filterKeep(t -> t.getObject().getLiteralLexicalForm().equals("true"))
        .forEachRemaining(t -> offices.add(t.getSubject().toString()));
    return offices;
  }

  private void severalValues(List<Fact> facts) {
    Vocabulary.Property property = data.vocabulary().property(facts.get(0).property());
    if (property == null || !property.single()) {
      return;
    }
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        Fact a = facts.get(i);
        Fact b = facts.get(j);
        if (together(a, b)
            && a.qualifiers().equals(b.qualifiers())
            && !meant(a, b)
            && excludes(a.value(), b.value())) {
          found.add(
              new Found(
                  b,
                  label(a.subject())
                      + " has two values of "
                      + property.label()
                      + " at one time: "
                      + shown(a.value())
                      + " and "
                      + shown(b.value()),
                  "correct one, or tell them apart with cc:validTo, cc:knownFrom, cc:per or"
                      + " cc:source"));
        }
      }
    }
  }

  /**
   * Whether two values stand side by side on purpose: knowledge was revised, two sources differ, or
   * one source names several things, such as two capitals. One source that gives two dates or
   * figures, known since the same day, was copied wrongly.
   */
  private static boolean meant(Fact a, Fact b) {
    if (a.superseded() || b.superseded() || !Objects.equals(a.knownFrom(), b.knownFrom())) {
      return true;
    }
    if (!isSourced(a) || !isSourced(b)) {
      return false;
    }
    boolean measured = a.value() instanceof FactValue.Time || a.value() instanceof FactValue.Amount;
    return !measured || Collections.disjoint(a.sources(), b.sources());
  }

  /** Whether somebody said where it is from; else the file it is in counts as its source. */
  private static boolean isSourced(Fact fact) {
    return fact.sources().stream().noneMatch(s -> s.startsWith("file:"));
  }

  private void life(Fact death) {
    for (Fact birth : reference.facts(death.subject())) {
      if (birth.property().equals(BIRTH)
          && birth.value() instanceof FactValue.Time born
          && death.value() instanceof FactValue.Time died
          && died.days().endsBefore(born.days())) {
        found.add(
            new Found(
                death,
                label(death.subject())
                    + " died "
                    + died.text()
                    + " before being born "
                    + born.text(),
                "correct one of the dates"));
      }
    }
  }

  private void terms(Set<String> offices) {
    Map<String, List<Fact>> terms = new TreeMap<>();
    for (Fact fact : data.facts()) {
      if (fact.property().equals(HOLDS_OFFICE)
          && fact.value() instanceof FactValue.Entity office
          && offices.contains(office.iri())
          && fact.validFrom() != null) {
        terms.computeIfAbsent(office.iri(), o -> new ArrayList<>()).add(fact);
      }
    }
    terms.forEach(this::overlaps);
  }

  private void overlaps(String office, List<Fact> terms) {
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        Fact a = terms.get(i);
        Fact b = terms.get(j);
        if (!a.subject().equals(b.subject()) && together(a, b)) {
          String both = label(a.subject()) + " and " + label(b.subject());
          found.add(
              new Found(
                  b,
                  both + " both hold the office " + label(office) + " at one time",
                  "correct the terms, or take cc:oneHolder from the office"));
        }
      }
    }
  }

  /**
   * Whether both are certainly true on some day after the first of each, by one state of knowledge.
   */
  private static boolean together(Fact a, Fact b) {
    return a.known().overlaps(b.known()) && begins(a, b) && begins(b, a);
  }

  /** Whether one certainly began before the other ended: the day of handing over is no overlap. */
  private static boolean begins(Fact one, Fact other) {
    DayInterval from = one.validFrom();
    DayInterval to = other.validTo();
    if (to == null) {
      return true;
    }
    LocalDate begin = from == null ? null : from.latest();
    LocalDate end = to.earliest();
    return begin == null ? from == null : end != null && begin.isBefore(end);
  }

  private boolean excludes(FactValue a, FactValue b) {
    if (a instanceof FactValue.Time one && b instanceof FactValue.Time two) {
      return !one.days().overlaps(two.days());
    }
    if (a instanceof FactValue.Amount one && b instanceof FactValue.Amount two) {
      return one.unit().equals(two.unit()) && !one.interval().overlaps(two.interval());
    }
    if (a instanceof FactValue.Entity one && b instanceof FactValue.Entity two) {
      Map<String, Set<String>> within = reference.within(List.of(one.iri(), two.iri()));
      return !one.equals(two)
          && !within.getOrDefault(one.iri(), Set.of()).contains(two.iri())
          && !within.getOrDefault(two.iri(), Set.of()).contains(one.iri());
    }
    return a instanceof FactValue.Text one
        && b instanceof FactValue.Text two
        && !NameKey.of(one.text()).equals(NameKey.of(two.text()));
  }

  private String shown(FactValue value) {
    if (value instanceof FactValue.Time time) {
      return time.text();
    }
    if (value instanceof FactValue.Amount amount) {
      return amount.stated() != null
          ? amount.stated().toPlainString()
          : amount.interval().min() + " to " + amount.interval().max();
    }
    return value instanceof FactValue.Entity entity
        ? label(entity.iri())
        : ((FactValue.Text) value).text();
  }

  private String label(String iri) {
    Collection<Entity> known = reference.entities(Set.of(iri)).values();
    return known.isEmpty() ? iri : known.iterator().next().label();
  }
}
