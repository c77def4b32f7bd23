package org.claimcheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimcheck.reference.LearntProperty;

/** Writes and reads what was learnt about the properties of a store, which keeps it. */
final class LearntQuads {
  private static final String NS = "https://w3id.org/claimcheck/store#";
  static final Node GRAPH = NodeFactory.createURI(NS + "learnt");

  private LearntQuads() {}

  static void write(Collection<LearntProperty> learnt, DatasetGraph store) {
    for (LearntProperty property : learnt) {
      Node node = NodeFactory.createURI(property.iri());
      add(store, node, "facts", number(property.facts()));
      add(store, node, "values", number(property.values()));
      add(store, node, "single", NodeFactory.createLiteralString("" + property.single()));
      add(store, node, "declared", NodeFactory.createLiteralString("" + property.declared()));
      add(store, node, "lasting", NodeFactory.createLiteralString("" + property.lasting()));
      add(store, node, "codes", NodeFactory.createLiteralString("" + property.codes()));
      property.kinds().forEach(k -> add(store, node, "kind", NodeFactory.createLiteralString(k)));
      property.texts().forEach(t -> add(store, node, "text", NodeFactory.createLiteralString(t)));
    }
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT("" + number, XSDDatatype.XSDinteger);
  }

  private static void add(DatasetGraph store, Node property, String what, Node value) {
    store.add(GRAPH, property, NodeFactory.createURI(NS + what), value);
  }

  static Map<String, LearntProperty> read(DatasetGraph store) {
    Map<String, Map<String, List<String>>> told = new TreeMap<>();
    store
        .find(GRAPH, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            q ->
                told.computeIfAbsent(q.getSubject().getURI(), s -> new TreeMap<>())
                    .computeIfAbsent(name(q), p -> new ArrayList<>())
                    .add(q.getObject().getLiteralLexicalForm()));
    Map<String, LearntProperty> all = new TreeMap<>();
    told.forEach((iri, values) -> all.put(iri, property(iri, values)));
    return all;
  }

  private static String name(Quad quad) {
    return quad.getPredicate().getURI().substring(NS.length());
  }

  private static LearntProperty property(String iri, Map<String, List<String>> told) {
    return new LearntProperty(
        iri,
        Integer.parseInt(first(told, "facts", "0")),
        Integer.parseInt(first(told, "values", "0")),
        first(told, "single", "").equals("true"),
        first(told, "declared", "").equals("true"),
        first(told, "lasting", "").equals("true"),
        first(told, "codes", "").equals("true"),
        new TreeSet<>(told.getOrDefault("kind", List.of())),
        List.copyOf(Set.copyOf(told.getOrDefault("text", List.of()))).stream().sorted().toList());
  }

  private static String first(Map<String, List<String>> told, String what, String otherwise) {
    return told.getOrDefault(what, List.of(otherwise)).get(0);
  }
}
