package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimcheck.interval.DayInterval;

/** Facts that are being validated, with what the checks of them share. */
final class CheckedFacts {
  private final ReferenceData data;
  private final Reference reference;
  private final Graph normalForm;
  private final Map<String, Node> nodes;
  private final Positions positions;

  /**
   * @param nodes the node of each fact in the normal form, by the fact's IRI
   * @param positions where the nodes stand that were written in files
   */
  CheckedFacts(ReferenceData data, Graph normalForm, Map<String, Node> nodes, Positions positions) {
    this.data = data;
    this.reference = new MemoryReference(data);
    this.normalForm = normalForm;
    this.nodes = nodes;
    this.positions = positions;
  }

  List<Fact> all() {
    return data.facts();
  }

  List<Entity> things() {
    return data.entities();
  }

  List<Fact> about(String subject) {
    return reference.facts(subject);
  }

  Vocabulary vocabulary() {
    return data.vocabulary();
  }

  Reference reference() {
    return reference;
  }

  /** All facts by subject and property, in a fixed order. */
  Iterable<List<Fact>> bySubjectAndProperty() {
    Map<String, List<Fact>> groups = new TreeMap<>();
    for (Fact fact : all()) {
      groups
          .computeIfAbsent(fact.subject() + "\n" + fact.property(), k -> new ArrayList<>())
          .add(fact);
    }
    return groups.values();
  }

  /** Whether it is written as a fact, not as a plain triple, and not derived from other facts. */
  boolean isWritten(Fact fact) {
    Node node = nodes.get(fact.iri());
    return node != null && positions.of(node).line() > 0;
  }

  /** Whether an annotation of the vocabulary explains it: cc:alongside, say. */
  boolean isMarked(Fact fact, String annotation) {
    Node node = nodes.get(fact.iri());
    return node != null && normalForm.contains(node, cc(annotation), Node.ANY);
  }

  /** The things of which a property of the vocabulary says true. */
  boolean isTrue(String thing, String property) {
    return normalForm
        .find(NodeFactory.createURI(thing), cc(property), Node.ANY)
        .filterKeep(t -> t.getObject().isLiteral())
        .filterKeep(t -> t.getObject().getLiteralLexicalForm().equals("true"))
        .hasNext();
  }

  boolean isA(String thing, String className) {
    return reference
        .entity(thing)
        .filter(e -> vocabulary().isA(e.types(), Vocabulary.cc(className)))
        .isPresent();
  }

  /**
   * The days from the first to the last that a time-valued property gives; open if it gives none.
   */
  DayInterval span(String subject, String property) {
    DayInterval span = null;
    for (Fact fact : about(subject)) {
      if (fact.property().equals(property) && fact.value() instanceof FactValue.Time time) {
        span = span == null ? time.days() : span.hull(time.days());
      }
    }
    return span == null ? new DayInterval(null, null) : span;
  }

  /** Whether one certainly began before the other ended: the day of handing over is no overlap. */
  static boolean overlap(Fact a, Fact b) {
    return begins(a, b) && begins(b, a);
  }

  private static boolean begins(Fact one, Fact other) {
    DayInterval from = one.validFrom();
    DayInterval to = other.validTo();
    if (to == null || from == null) {
      return true;
    }
    return from.latest() != null && to.earliest() != null && from.latest().isBefore(to.earliest());
  }

  String label(String iri) {
    Map<String, Entity> known = reference.entities(Set.of(iri));
    Entity entity = known.get(iri);
    return entity == null ? iri : entity.label();
  }

  String shown(FactValue value) {
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

  private static Node cc(String name) {
    return NodeFactory.createURI(Vocabulary.cc(name));
  }
}
