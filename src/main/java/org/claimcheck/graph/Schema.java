package org.claimcheck.graph;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimcheck.quantity.Units;
import org.claimcheck.word.Edits;

/**
 * The vocabulary as rules see it: a graph in which {@code rdfs:subClassOf} and {@code
 * rdfs:subPropertyOf} lead to everything above, the term itself included, and {@code
 * cc:alignedWith} up and down. Never changes after it is made, and is shared by all working graphs.
 */
public final class Schema {
  /** Terms of RDF and RDF Schema that make sense in queries. */
  private static final Set<String> W3C =
      Set.of(
          RDF.type.getURI(),
          RDF.Property.getURI(),
          RDFS.label.getURI(),
          RDFS.comment.getURI(),
          RDFS.subClassOf.getURI(),
          RDFS.subPropertyOf.getURI(),
          RDFS.domain.getURI(),
          RDFS.range.getURI());

  private final Graph graph;
  private final Set<String> terms;
  private final Units units;

  private Schema(Graph graph, Set<String> terms, Units units) {
    this.graph = graph;
    this.terms = terms;
    this.units = units;
  }

  /**
   * Reads the vocabulary, the exchange rates and the units.
   *
   * @param ontology the ontology folder, which holds {@code vocabulary.ttl} and {@code values}
   */
  public static Schema load(Path ontology) {
    return of(declared(ontology)).with(Units.load(ontology));
  }

  /**
   * Reads what the vocabulary declares, with the words that are opposites of each other.
   *
   * @param ontology the ontology folder, which holds {@code vocabulary.ttl} and {@code
   *     values/opposites.ttl}
   */
  public static Graph declared(Path ontology) {
    Graph read = GraphMemFactory.createDefaultGraphSameTerm();
    for (String file :
        List.of("vocabulary.ttl", "values/opposites.ttl", "values/exchange-rates.ttl")) {
      RDFDataMgr.read(read, ontology.resolve(file).toUri().toString(), Lang.TURTLE);
    }
    return read;
  }

  /** The same vocabulary, with units that convert. */
  public Schema with(Units converting) {
    return new Schema(graph, terms, converting);
  }

  /** How quantities convert. */
  Units units() {
    return units;
  }

  /** The vocabulary that some Turtle declares; for tests. */
  public static Schema ofTurtle(String turtle) {
    Graph read = GraphMemFactory.createDefaultGraphSameTerm();
    RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(read);
    return of(read);
  }

  /** The vocabulary that a graph declares, without units; the graph itself is left alone. */
  public static Schema of(Graph declared) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    Set<String> terms = new TreeSet<>();
    declared.find().forEach(graph::add);
    declared
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEach(
            t -> {
              Node term = t.getSubject();
              if (term.isURI()) {
                terms.add(term.getURI());
                above(declared, term, RDFS.subClassOf.asNode())
                    .forEach(a -> graph.add(term, RDFS.subClassOf.asNode(), a));
                above(declared, term, RDFS.subPropertyOf.asNode())
                    .forEach(
                        a -> {
                          graph.add(term, RDFS.subPropertyOf.asNode(), a);
                          graph.add(term, Cc.ALIGNED_WITH, a);
                          graph.add(a, Cc.ALIGNED_WITH, term);
                        });
              }
            });
    return new Schema(graph, terms, Units.none());
  }

  private static Set<Node> above(Graph declared, Node term, Node relation) {
    Set<Node> found = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(term));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (found.add(next)) {
        declared.find(next, relation, Node.ANY).forEach(t -> open.push(t.getObject()));
      }
    }
    return found;
  }

  /** The vocabulary's triples with the closure; nobody may write to it. */
  Graph graph() {
    return graph;
  }

  /** A class with the classes above it. */
  List<Node> superclasses(Node type) {
    List<Node> found =
        graph.find(type, RDFS.subClassOf.asNode(), Node.ANY).mapWith(t -> t.getObject()).toList();
    return found.isEmpty() ? List.of(type) : found;
  }

  /** The kind of value of a property: time, quantity, entity or text. */
  String kindOf(Node property) {
    List<Node> kinds =
        graph.find(property, Cc.VALUES, Node.ANY).mapWith(t -> t.getObject()).toList();
    return kinds.isEmpty() ? "entity" : kinds.get(0).getLiteralLexicalForm();
  }

  /** Whether a property holds for a while only, such as an office. */
  boolean holdsForAWhile(Node property) {
    return graph.contains(property, Cc.term("holds"), Cc.text("while"));
  }

  /** Whether a term is of a namespace all of whose terms are known here. */
  public boolean checks(String iri) {
    return iri.startsWith(Cc.NS) || iri.startsWith(RDF.uri) || iri.startsWith(RDFS.uri);
  }

  /** Whether the vocabulary, RDF or RDF Schema declares the term. */
  public boolean declares(String iri) {
    return terms.contains(iri) || W3C.contains(iri);
  }

  /** The declared term whose name is most like an undeclared one's, if any is like it at all. */
  public Optional<String> nearest(String iri) {
    String name = iri.substring(iri.lastIndexOf('#') + 1);
    return Edits.nearest(
        name,
        terms.stream().filter(t -> t.startsWith(Cc.NS)).map(t -> t.substring(Cc.NS.length())));
  }
}
