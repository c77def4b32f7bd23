package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a store says around some names: of the things that have them, of what is said of these, and
 * of what says something of them, as events do of places. As large as the names are many, however
 * large the store is.
 */
final class Neighbourhood {
  private static final int MOST_THINGS = 250;
  private static final int MOST_NEAR = 120;
  private static final int MOST_OF_A_THING = 400;
  private static final int MOST_OF_NEAR = 40;
  private static final int MOST_POINTING = 12;
  private static final int MOST_BEARERS = 20;

  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");

  private static final Node FACT = NodeFactory.createURI(Vocabulary.cc("fact"));
  private static final Node PROPERTY = NodeFactory.createURI(Vocabulary.cc("property"));

  /** What stands after these is no thing of which facts tell. */
  private static final Set<Node> ASIDE =
      Set.of(
          RDF.type.asNode(),
          RDFS.subClassOf.asNode(),
          PROPERTY,
          FACT,
          NodeFactory.createURI(Vocabulary.cc("source")),
          NodeFactory.createURI(Vocabulary.cc("statedAs")),
          NodeFactory.createURI("http://www.wikidata.org/prop/direct/P31"),
          NodeFactory.createURI("http://www.wikidata.org/prop/direct/P279"));

  private static final Set<String> ASIDE_SPACES =
      Set.of("http://wikiba.se/", "http://www.w3.org/ns/prov#");

  private final DatasetGraph dataset = DatasetGraphFactory.create();
  private final TripleStore store;
  private final TripleStore.Session session;
  private final Consumer<String> cuts;

  private Neighbourhood(TripleStore store, TripleStore.Session session, Consumer<String> cuts) {
    this.store = store;
    this.session = session;
    this.cuts = cuts;
  }

  /**
   * What an article needs.
   *
   * @param quads what the store says, in its graphs
   * @param named the things that have the names
   * @param learnt what all facts teach about the properties that occur
   */
  record Drawn(DatasetGraph quads, Set<Node> named, Map<String, LearntProperty> learnt) {}

  /**
   * Draws it.
   *
   * @param names what may be names, likeliest first
   * @param cuts takes sentences on what was left out
   * @throws StoreException if the store does not answer
   */
  static Drawn draw(TripleStore store, List<String> names, Consumer<String> cuts) {
    try (TripleStore.Session session = store.open(cuts)) {
      Neighbourhood drawn = new Neighbourhood(store, session, cuts);
      return drawn.draw(drawn.things(names));
    }
  }

  /**
   * Draws what people ask for who look a name up.
   *
   * @param name a name or an IRI
   * @param cuts takes sentences on what was left out
   */
  static Drawn drawOne(TripleStore store, String name, Consumer<String> cuts) {
    try (TripleStore.Session session = store.open(cuts)) {
      Set<Node> things = new LinkedHashSet<>(session.bearers(name, MOST_BEARERS));
      if (IRI.matcher(name).matches()) {
        things.add(NodeFactory.createURI(name));
      }
      return new Neighbourhood(store, session, cuts).draw(things);
    }
  }

  private Drawn draw(Set<Node> things) {
    add(store.declarations());
    if (!things.isEmpty()) {
      Collection<Quad> about = session.about(things, MOST_OF_A_THING);
      add(about);
      Set<Node> near = new LinkedHashSet<>(session.pointingAt(things, MOST_POINTING));
      near.addAll(values(about));
      near.removeAll(things);
      near = first(near, MOST_NEAR, "things beside those that the article names");
      add(session.about(near, MOST_OF_NEAR));
    }
    Set<Node> called = new LinkedHashSet<>();
    Set<String> properties = new LinkedHashSet<>();
    dataset.find().forEachRemaining(q -> mentioned(q, called, properties));
    add(session.names(called));
    return new Drawn(dataset, things, session.learnt(properties));
  }

  private Set<Node> things(List<String> names) {
    Map<String, List<Node>> named = session.named(names);
    Set<Node> found = new LinkedHashSet<>();
    for (String name : names) {
      found.addAll(named.getOrDefault(name, List.of()));
    }
    found.removeIf(this::isProperty); // nobody speaks of a property by its name
    return first(found, MOST_THINGS, "things that the article may name");
  }

  private boolean isProperty(Node thing) {
    return thing.isURI() && store.learnt().containsKey(thing.getURI());
  }

  private Set<Node> first(Set<Node> all, int most, String what) {
    if (all.size() <= most) {
      return all;
    }
    cuts.accept(store.name() + ": of " + all.size() + " " + what + ", " + most + " were looked at");
    return new LinkedHashSet<>(new ArrayList<>(all).subList(0, most));
  }

  private void add(Collection<Quad> quads) {
    quads.forEach(dataset::add);
  }

  /** The things that quads have for values; parts of what is said of a thing are none. */
  private Set<Node> values(Collection<Quad> quads) {
    Set<Node> found = new LinkedHashSet<>();
    for (Quad quad : quads) {
      Node value = quad.getObject();
      String property = quad.getPredicate().getURI();
      if (value.isURI()
          && !ASIDE.contains(quad.getPredicate())
          && ASIDE_SPACES.stream().noneMatch(property::startsWith)
          && !dataset.contains(Node.ANY, value, Node.ANY, Node.ANY)) {
        found.add(value);
      }
    }
    return found;
  }

  private void mentioned(Quad quad, Set<Node> called, Set<String> properties) {
    called.add(quad.getPredicate());
    properties.add(quad.getPredicate().getURI());
    Node value = quad.getObject();
    if (quad.getPredicate().equals(PROPERTY) && value.isURI()) {
      properties.add(value.getURI());
    }
    if (value.isURI()
        && ASIDE_SPACES.stream().noneMatch(value.getURI()::startsWith)
        && !value.getURI().startsWith(Vocabulary.NS)) {
      called.add(value);
    }
    if (quad.getSubject().isURI()) {
      called.add(quad.getSubject()); // of whom only a part was taken
    }
  }
}
