package org.claimcheck.store;

import static org.claimcheck.reference.StatementNodes.DIRECT_CLAIM;
import static org.claimcheck.reference.StatementNodes.FACT;
import static org.claimcheck.reference.StatementNodes.INSTANCE_OF;
import static org.claimcheck.reference.StatementNodes.PARTS;
import static org.claimcheck.reference.StatementNodes.PROPERTY;
import static org.claimcheck.reference.StatementNodes.SUBJECT;
import static org.claimcheck.reference.StatementNodes.VALUE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimcheck.reference.LabelKeys;
import org.claimcheck.reference.LearntProperty;
import org.claimcheck.reference.NameKey;
import org.claimcheck.reference.Namesakes;
import org.claimcheck.reference.PointingThings;
import org.claimcheck.reference.ReferenceFeed;
import org.claimcheck.reference.TripleStore;

/** Look-ups in a TDB2 store within one read transaction. */
final class TdbSession implements TripleStore.Session {
  /** So many statements that have one value are seen. */
  private static final int POINTING = 300;

  /** So many statements on a thing are read for its names. */
  private static final int ROWS = 1000;

  private static final int MOST_FACTS = 5000;
  private static final int DEEPEST = 3;
  private static final int CLASSES = 500;

  private static final Set<Node> ASIDE =
      Set.of(LabelKeys.GRAPH, ReferenceFeed.WORDS, LearntQuads.GRAPH);

  private final String shown;
  private final DatasetGraphTDB store;
  private final Map<String, LearntProperty> learnt;
  private final Consumer<String> cuts;
  private final NodeTupleTable quads;
  private final NodeTable nodes;

  TdbSession(
      String shown,
      DatasetGraphTDB store,
      Map<String, LearntProperty> learnt,
      Consumer<String> cuts) {
    this.shown = shown;
    this.store = store;
    this.learnt = learnt;
    this.cuts = cuts;
    this.quads = store.getQuadTable().getNodeTupleTable();
    this.nodes = quads.getNodeTable();
    store.begin(ReadWrite.READ);
  }

  @Override
  public Map<String, List<Node>> named(Collection<String> names) {
    Map<String, List<Node>> found = new LinkedHashMap<>();
    List<String> shared = new ArrayList<>();
    for (String name : names) {
      Node key = NodeFactory.createLiteralString(NameKey.of(name));
      Iterator<Quad> all = store.find(LabelKeys.GRAPH, Node.ANY, LabelKeys.KEY, key);
      Set<Node> things = new LinkedHashSet<>();
      while (all.hasNext() && things.size() <= Namesakes.MOST) {
        things.add(all.next().getSubject());
      }
      if (!things.isEmpty()) {
        found.put(name, weighed(new ArrayList<>(things)));
      }
      if (things.size() > Namesakes.KEPT) {
        shared.add(name);
      }
    }
    if (!shared.isEmpty()) {
      cuts.accept(Namesakes.cut(shown, shared));
    }
    return found;
  }

  @Override
  public List<Node> bearers(String name, int most) {
    Node key = NodeFactory.createLiteralString(NameKey.of(name));
    Iterator<Quad> all = store.find(LabelKeys.GRAPH, Node.ANY, LabelKeys.KEY, key);
    List<Node> things = new ArrayList<>();
    while (all.hasNext() && things.size() < most) {
      things.add(all.next().getSubject());
    }
    if (all.hasNext()) {
      cuts.accept(
          String.format(
              Locale.ROOT,
              "%s: more than %d things have the name \"%s\"; name the one you mean by its IRI",
              shown,
              most,
              name));
    }
    return things;
  }

  private List<Node> weighed(List<Node> things) {
    if (things.size() > Namesakes.MOST) {
      return List.of();
    }
    Map<Node, Integer> weights = new LinkedHashMap<>();
    things.forEach(t -> weights.put(t, things.size() <= Namesakes.KEPT ? 0 : weight(t)));
    return Namesakes.outstanding(weights);
  }

  private int weight(Node thing) {
    int weight = 0;
    Iterator<Tuple<NodeId>> all = quads.findAsNodeIds(null, thing, null, null);
    while (all != null && all.hasNext() && weight < Namesakes.WEIGHED) {
      all.next();
      weight++;
    }
    return weight;
  }

  @Override
  public Collection<Quad> about(Collection<Node> things, int most) {
    Set<Quad> found = new LinkedHashSet<>();
    Set<Node> seen = new HashSet<>();
    int cut = 0;
    for (Node thing : things) {
      if (seen.add(thing)) {
        boolean whole = about(thing, most, 0, found, seen);
        whole &= facts(thing, most, found, seen);
        cut += whole ? 0 : 1;
      }
    }
    if (cut > 0) {
      cuts.accept(
          String.format(
              Locale.ROOT,
              "%s: of %d things more than %d statements are known; some were left out",
              shown,
              cut,
              most));
    }
    return found;
  }

  /** Of each property all values or none. */
  private boolean about(Node thing, int most, int depth, Set<Quad> found, Set<Node> seen) {
    List<Quad> group = new ArrayList<>();
    List<Quad> kept = new ArrayList<>();
    Iterator<Quad> all = store.find(Node.ANY, thing, Node.ANY, Node.ANY);
    boolean whole = true;
    while (all.hasNext()) {
      Quad quad = all.next();
      if (!ASIDE.contains(quad.getGraph())) {
        if (!group.isEmpty() && !group.get(0).getPredicate().equals(quad.getPredicate())) {
          kept.addAll(group);
          group.clear();
        }
        if (kept.size() + group.size() >= most) {
          whole = false;
          group.clear();
          break;
        }
        group.add(quad);
      }
    }
    kept.addAll(group);
    found.addAll(kept);
    for (Quad quad : kept) {
      if (depth < DEEPEST && isPart(quad) && seen.add(quad.getObject())) {
        about(quad.getObject(), most, depth + 1, found, seen);
      }
    }
    return whole;
  }

  private static boolean isPart(Quad quad) {
    Node value = quad.getObject();
    return value.isBlank()
        || quad.getPredicate().equals(FACT)
        || (value.isURI() && PARTS.stream().anyMatch(value.getURI()::startsWith));
  }

  /** Facts that name their subject; again all of a property or none. */
  private boolean facts(Node thing, int most, Set<Quad> found, Set<Node> seen) {
    Map<Node, List<Node>> byProperty = new LinkedHashMap<>();
    Iterator<Quad> all = store.find(Node.ANY, Node.ANY, SUBJECT, thing);
    int read = 0;
    while (all.hasNext() && read++ < MOST_FACTS) {
      Node fact = all.next().getSubject();
      Iterator<Quad> property = store.find(Node.ANY, fact, PROPERTY, Node.ANY);
      if (property.hasNext()) {
        byProperty.computeIfAbsent(property.next().getObject(), p -> new ArrayList<>()).add(fact);
      }
    }
    if (all.hasNext()) {
      return false; // of no property is it certain that all were seen
    }
    int taken = 0;
    boolean whole = true;
    for (List<Node> facts : byProperty.values()) {
      if (taken + facts.size() > most) {
        whole = false;
        continue;
      }
      taken += facts.size();
      for (Node fact : facts) {
        if (seen.add(fact)) {
          about(fact, most, 1, found, seen);
        }
      }
    }
    return whole;
  }

  @Override
  public Collection<Node> pointingAt(Collection<Node> values, int most) {
    PointingThings pointing = new PointingThings(most);
    for (Node value : values) {
      Iterator<Quad> all = store.find(Node.ANY, Node.ANY, Node.ANY, value);
      int read = 0;
      while (all.hasNext() && read++ < POINTING) {
        Quad quad = all.next();
        if (!ASIDE.contains(quad.getGraph())
            && !quad.getPredicate().equals(RDF.type.asNode())
            && !quad.getPredicate().equals(INSTANCE_OF)) {
          owner(quad.getSubject(), quad.getPredicate(), 0)
              .ifPresent(o -> pointing.add(value, quad.getPredicate(), o));
        }
      }
      if (all.hasNext()) {
        pointing.cut(value);
      }
    }
    Set<Node> found = pointing.chosen();
    String cut = pointing.cuts(shown);
    if (!cut.isEmpty()) {
      cuts.accept(cut);
    }
    return found;
  }

  /** Whose fact or statement a node is. */
  private Optional<Node> owner(Node node, Node states, int depth) {
    boolean fact = node.isBlank() || states.equals(VALUE);
    boolean part = node.isBlank() || PARTS.stream().anyMatch(node.getURI()::startsWith);
    if (!fact && !part) {
      return Optional.of(node);
    }
    Iterator<Quad> subject = store.find(Node.ANY, node, SUBJECT, Node.ANY);
    if (subject.hasNext()) {
      return Optional.of(subject.next().getObject());
    }
    Iterator<Quad> of = store.find(Node.ANY, Node.ANY, part ? Node.ANY : FACT, node);
    if (!of.hasNext()) {
      return part ? Optional.empty() : Optional.of(node);
    }
    Quad whole = of.next();
    return depth < DEEPEST
        ? owner(whole.getSubject(), whole.getPredicate(), depth + 1)
        : Optional.empty();
  }

  @Override
  public Collection<Quad> names(Collection<Node> things) {
    Set<Quad> found = new LinkedHashSet<>();
    Names names = new Names();
    Deque<Node> open = new ArrayDeque<>(things);
    Set<Node> seen = new HashSet<>(things);
    int classes = 0;
    while (!open.isEmpty()) {
      for (Quad quad : names.of(open.poll())) {
        found.add(quad);
        boolean wider =
            quad.getPredicate().equals(RDFS.subClassOf.asNode())
                || quad.getPredicate().equals(RDF.type.asNode());
        if (wider && seen.add(quad.getObject()) && classes++ < CLASSES) {
          open.add(quad.getObject());
        }
      }
    }
    return found;
  }

  /** Reads names without the other statements on a thing. */
  private final class Names {
    private final Set<NodeId> telling = new HashSet<>();

    Names() {
      Set<Node> properties =
          new LinkedHashSet<>(List.of(RDF.type.asNode(), INSTANCE_OF, RDFS.subClassOf.asNode()));
      LabelKeys.properties().forEach(p -> properties.add(NodeFactory.createURI(p)));
      properties.forEach(p -> telling.add(nodes.getNodeIdForNode(p)));
    }

    List<Quad> of(Node thing) {
      List<Quad> found = new ArrayList<>();
      if (thing.isURI() && thing.getURI().startsWith("http://www.wikidata.org/prop/direct/")) {
        store
            .find(Node.ANY, Node.ANY, DIRECT_CLAIM, thing)
            .forEachRemaining(
                q -> {
                  found.add(q);
                  read(q.getSubject(), found);
                });
      }
      read(thing, found);
      return found;
    }

    private void read(Node thing, List<Quad> found) {
      NodeId id = nodes.getNodeIdForNode(thing);
      if (NodeId.isDoesNotExist(id)) {
        return;
      }
      Iterator<Tuple<NodeId>> all =
          quads.find(NodeId.NodeIdAny, id, NodeId.NodeIdAny, NodeId.NodeIdAny);
      for (int read = 0; all.hasNext() && read < ROWS; read++) {
        Tuple<NodeId> quad = all.next();
        if (telling.contains(quad.get(2))) {
          Node graph = nodes.getNodeForNodeId(quad.get(0));
          if (!ASIDE.contains(graph)) {
            Node property = nodes.getNodeForNodeId(quad.get(2));
            found.add(Quad.create(graph, thing, property, nodes.getNodeForNodeId(quad.get(3))));
          }
        }
      }
    }
  }

  @Override
  public Map<String, LearntProperty> learnt(Set<String> properties) {
    Map<String, LearntProperty> found = new LinkedHashMap<>();
    for (String property : properties) {
      LearntProperty known = learnt.get(property);
      if (known != null) {
        found.put(property, known);
      }
    }
    return found;
  }

  @Override
  public void close() {
    store.end();
  }
}
