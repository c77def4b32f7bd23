package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.reference.Problem.Severity;

/** Reads the normal form that views have made into records; leaves out what cannot be used. */
final class NormalForm {
  private NormalForm() {}

  /**
   * Reads all facts and things.
   *
   * @param origins which reference a graph belongs to, where there are several
   * @param nodes is filled with the node of each fact, by the fact's IRI
   */
  static ReferenceData read(
      Graph graph,
      Vocabulary vocabulary,
      Positions positions,
      Map<String, Origin> origins,
      List<Problem> problems,
      Map<String, Node> nodes) {
    FactReader reader = new FactReader(graph, vocabulary, origins);
    Map<String, List<Fact>> bySubject = new TreeMap<>();
    List<Fact> facts = new ArrayList<>();
    Node type = NodeFactory.createURI(Vocabulary.cc("Fact"));
    for (Node node :
        graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList()) {
      try {
        Fact fact = reader.read(node);
        facts.add(fact);
        nodes.put(fact.iri(), node);
      } catch (FactReader.Unusable e) {
        if (reader.isCopy(node) || reader.isTooEarly(node)) {
          continue; // it still holds by its own name, or its file was found to have such dates
        }
        Node subject = reader.subject(node);
        Positions.Place written = positions.of(node);
        Positions.Place place =
            written.file().isEmpty() && subject != null ? positions.of(subject) : written;
        problems.add(
            new Problem(
                Severity.ERROR,
                place.file(),
                place.line(),
                place.column(),
                e.getMessage() + "",
                e.fix + "; this fact is not used"));
      }
    }
    facts.sort(Comparator.comparing(Fact::iri));
    facts.forEach(f -> bySubject.computeIfAbsent(f.subject(), s -> new ArrayList<>()).add(f));
    EntityReader entityReader = new EntityReader(graph, vocabulary);
    List<Entity> entities = new ArrayList<>();
    for (Node thing : entityReader.things()) {
      List<Fact> about = bySubject.getOrDefault(thing.getURI(), List.of());
      entities.add(entityReader.read(thing, about));
    }
    return ReferenceData.of(vocabulary, entities, facts);
  }
}
