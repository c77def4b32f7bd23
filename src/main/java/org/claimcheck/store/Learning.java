package org.claimcheck.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.reference.LearntProperty;
import org.jspecify.annotations.Nullable;

/**
 * Learns from all statements of a store which properties have one value, and of which kinds: in a
 * few passes over its indexes, in memory that grows with the number of properties only.
 */
final class Learning {
  private static final String CC = "https://w3id.org/claimcheck/vocab#";
  private static final String WIKIDATA = "http://www.wikidata.org/prop/";
  private static final Set<String> TIMES = Set.of("P580", "P582", "P585");

  private final DatasetGraphTDB store;
  private final NodeTupleTable quads;
  private final NodeTable nodes;
  private final Set<NodeId> aside = new HashSet<>();
  private final Map<String, PropertyCount> properties = new HashMap<>();
  private final Map<NodeId, Role> roles = new HashMap<>();

  /** What a predicate does: states a value itself, leads to statements, is part of one. */
  private enum Kind {
    NONE,
    PLAIN,
    TO_STATEMENT,
    OF_STATEMENT,
    STATEMENT_TIME,
    TO_FACT,
    FACT_PROPERTY,
    FACT_VALUE,
    FACT_TIME
  }

  private record Role(Kind kind, String property) {}

  Learning(DatasetGraphTDB store, Set<Node> aside) {
    this.store = store;
    this.quads = store.getQuadTable().getNodeTupleTable();
    this.nodes = quads.getNodeTable();
    aside.forEach(g -> this.aside.add(nodes.getNodeIdForNode(g)));
  }

  /** Within a transaction of the store. */
  List<LearntProperty> learn() {
    subjects();
    factsBySubject();
    values();
    Set<String> functional = new HashSet<>();
    store
        .find(Node.ANY, Node.ANY, RDF.type.asNode(), OWL.FunctionalProperty.asNode())
        .forEachRemaining(q -> functional.add(q.getSubject().toString()));
    List<LearntProperty> all = new ArrayList<>();
    properties.forEach((iri, p) -> p.learnt(iri, functional).ifPresent(all::add));
    return all;
  }

  private TupleIndex index(String name) {
    for (TupleIndex index : quads.getTupleTable().getIndexes()) {
      if (index.getName().equals(name)) {
        return index;
      }
    }
    throw new IllegalStateException("no index " + name);
  }

  private PropertyCount of(String property) {
    return properties.computeIfAbsent(property, p -> new PropertyCount());
  }

  /** Subject by subject: how many values each has of each property. */
  private void subjects() {
    Iterator<Tuple<NodeId>> all = index("SPOG").all();
    NodeId subject = null;
    NodeId predicate = null;
    NodeId object = null;
    Subject open = new Subject(false);
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      if (aside.contains(quad.get(0))) {
        continue;
      }
      if (!quad.get(1).equals(subject)) {
        open.end();
        subject = quad.get(1);
        predicate = null;
        open = new Subject(nodes.getNodeForNodeId(subject).isURI());
      }
      boolean again = quad.get(2).equals(predicate) && quad.get(3).equals(object);
      predicate = quad.get(2);
      object = quad.get(3);
      if (!again) {
        open.add(role(predicate), object);
      }
    }
    open.end();
  }

  /** What one subject has. */
  private final class Subject {
    private final boolean named;
    private final Map<PropertyCount, Integer> values = new HashMap<>();
    private @Nullable String states;
    private boolean timed;

    Subject(boolean named) {
      this.named = named;
    }

    void add(Role role, NodeId object) {
      switch (role.kind()) {
        case PLAIN -> {
          if (named && of(role.property()).sample(object, nodes)) {
            values.merge(of(role.property()), 1, Integer::sum);
          }
        }
        case TO_STATEMENT -> {
          of(role.property()).statements = true;
          values.merge(of(role.property()).ofStatements(), 1, Integer::sum);
        }
        case OF_STATEMENT -> {
          states = role.property();
          of(role.property()).sample(object, nodes);
        }
        case TO_FACT -> property(object).ifPresent(p -> values.merge(of(p), 1, Integer::sum));
        case FACT_PROPERTY -> states = nodes.getNodeForNodeId(object).toString();
        case STATEMENT_TIME, FACT_TIME -> timed = true;
        case FACT_VALUE -> value = object;
        case NONE -> {}
      }
    }

    private @Nullable NodeId value;

    void end() {
      values.forEach(PropertyCount::count);
      String property = states;
      NodeId stated = value;
      if (property != null) {
        of(property).timed |= timed;
        if (stated != null) {
          of(property).sample(stated, nodes);
        }
      }
    }
  }

  /** Facts that name their subject, by subject. */
  private void factsBySubject() {
    NodeId says = nodes.getNodeIdForNode(NodeFactory.createURI(CC + "subject"));
    if (NodeId.isDoesNotExist(says)) {
      return;
    }
    NodeId subject = null;
    NodeId last = null;
    Map<PropertyCount, Integer> values = new HashMap<>();
    Iterator<Tuple<NodeId>> all =
        index("POSG")
            .find(
                org.apache.jena.atlas.lib.tuple.TupleFactory.tuple(
                    NodeId.NodeIdAny, NodeId.NodeIdAny, says, NodeId.NodeIdAny));
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      if (!quad.get(3).equals(subject)) {
        values.forEach(PropertyCount::count);
        values.clear();
        subject = quad.get(3);
      }
      if (!quad.get(1).equals(last)) {
        property(quad.get(1)).ifPresent(p -> values.merge(of(p), 1, Integer::sum));
      }
      last = quad.get(1);
    }
    values.forEach(PropertyCount::count);
  }

  private java.util.Optional<String> property(NodeId fact) {
    NodeId property = nodes.getNodeIdForNode(NodeFactory.createURI(CC + "property"));
    Iterator<Tuple<NodeId>> found = quads.find(NodeId.NodeIdAny, fact, property, NodeId.NodeIdAny);
    return found.hasNext()
        ? java.util.Optional.of(nodes.getNodeForNodeId(found.next().get(3)).toString())
        : java.util.Optional.empty();
  }

  /** How many different values each property has. */
  private void values() {
    Iterator<Tuple<NodeId>> all = index("POSG").all();
    NodeId predicate = null;
    NodeId object = null;
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      if (aside.contains(quad.get(0))
          || (quad.get(2).equals(predicate) && quad.get(3).equals(object))) {
        continue;
      }
      predicate = quad.get(2);
      object = quad.get(3);
      Role role = role(predicate);
      if (role.kind() == Kind.PLAIN || role.kind() == Kind.OF_STATEMENT) {
        of(role.property()).values++;
      }
    }
  }

  private Role role(NodeId predicate) {
    return Objects.requireNonNull(
        roles.computeIfAbsent(predicate, p -> role(nodes.getNodeForNodeId(p).getURI())));
  }

  private static Role role(String iri) {
    if (iri.startsWith(CC)) {
      return switch (iri.substring(CC.length())) {
        case "fact" -> new Role(Kind.TO_FACT, "");
        case "property" -> new Role(Kind.FACT_PROPERTY, "");
        case "value" -> new Role(Kind.FACT_VALUE, "");
        case "validFrom", "validTo" -> new Role(Kind.FACT_TIME, "");
        default -> new Role(Kind.NONE, "");
      };
    }
    if (iri.startsWith(WIKIDATA) && !iri.startsWith(WIKIDATA + "direct/P")) {
      String rest = iri.substring(WIKIDATA.length());
      String id = rest.substring(rest.lastIndexOf('/') + 1);
      String direct = WIKIDATA + "direct/" + id;
      if (rest.equals(id)) {
        return new Role(Kind.TO_STATEMENT, direct);
      }
      if (rest.equals("statement/" + id)) {
        return new Role(Kind.OF_STATEMENT, direct);
      }
      boolean time = rest.equals("qualifier/" + id) && TIMES.contains(id);
      return new Role(time ? Kind.STATEMENT_TIME : Kind.NONE, "");
    }
    boolean silent =
        iri.startsWith("http://www.w3.org/")
            || iri.startsWith("https://w3id.org/claimcheck/")
            || iri.startsWith("http://wikiba.se/")
            || org.claimcheck.reference.LabelKeys.properties().contains(iri)
            || iri.equals("https://schema.org/description")
            || iri.equals(WIKIDATA + "direct/P31")
            || iri.equals(WIKIDATA + "direct/P279");
    return new Role(silent ? Kind.NONE : Kind.PLAIN, iri);
  }
}
