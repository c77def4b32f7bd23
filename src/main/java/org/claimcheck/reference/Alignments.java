package org.claimcheck.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which foreign properties and classes mean what one of ours means: {@code owl:equivalentProperty},
 * {@code owl:equivalentClass}, {@code rdfs:subPropertyOf} and {@code rdfs:subClassOf}, step by
 * step, as the files of {@code ontology/alignments} and the reference itself declare them. What is
 * said with a property below ours is true with ours; what is said with one above it need not be.
 */
final class Alignments {
  private static final Node SAME_PROPERTY = OWL.equivalentProperty.asNode();
  private static final Node SAME_CLASS = OWL.equivalentClass.asNode();
  private static final List<String> CLOSED =
      List.of(Vocabulary.NS, "http://www.w3.org/2000/01/rdf-schema#", "http://www.w3.org/2002/07/");

  /** Which of our units a foreign one is. */
  private static final Node UNIT = NodeFactory.createURI(Vocabulary.cc("unit"));

  private final Graph declared;
  private final Graph links = GraphMemFactory.createDefaultGraph();

  private Alignments(Graph declared) {
    this.declared = declared;
  }

  /**
   * Adds to the vocabulary what is aligned with it.
   *
   * @param declared the vocabulary
   * @param dataset the reference, which may align its own properties
   * @param shipped the alignment files
   */
  static void add(Graph declared, DatasetGraph dataset, Graph shipped) {
    Alignments alignments = new Alignments(declared);
    shipped.find().forEachRemaining(alignments::collect);
    alignments.collect(dataset);
    declared.find().forEachRemaining(alignments::collect);
    alignments.spread(SAME_PROPERTY, RDFS.subPropertyOf.asNode());
    alignments.spread(SAME_CLASS, RDFS.subClassOf.asNode());
    shipped.find(Node.ANY, UNIT, Node.ANY).forEachRemaining(declared::add);
  }

  /**
   * Facts written as nodes with a property that is aligned with one of ours are also facts with
   * ours; plain triples a view copies.
   */
  static void copyFacts(Graph declared, DatasetGraph dataset) {
    Node property = NodeFactory.createURI(Vocabulary.cc("property"));
    Node statedAs = NodeFactory.createURI(Vocabulary.cc("statedAs"));
    List<Quad> told = new ArrayList<>();
    dataset.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(told::add);
    for (Quad quad : told) {
      Node graph = quad.getGraph();
      Node fact = quad.getSubject();
      for (Node ours :
          declared
              .find(Node.ANY, SAME_PROPERTY, quad.getObject())
              .mapWith(Triple::getSubject)
              .toList()) {
        Node copy = NodeFactory.createBlankNode();
        List<Quad> about = new ArrayList<>();
        dataset.find(graph, fact, Node.ANY, Node.ANY).forEachRemaining(about::add);
        for (Quad one : about) {
          boolean names = one.getPredicate().equals(property);
          dataset.add(graph, copy, one.getPredicate(), names ? ours : one.getObject());
        }
        dataset.add(graph, copy, statedAs, quad.getObject());
        List<Quad> owners = new ArrayList<>();
        dataset.find(graph, Node.ANY, Node.ANY, fact).forEachRemaining(owners::add);
        owners.forEach(o -> dataset.add(graph, o.getSubject(), o.getPredicate(), copy));
      }
    }
  }

  /** What the files of a folder, which need not exist, say of foreign terms. */
  static Graph shipped(Path folder, List<Problem> problems) {
    DatasetGraph files = DatasetGraphFactory.create();
    if (Files.isDirectory(folder)) {
      RdfReader reader = new RdfReader(files::add, new Positions(), problems);
      files(folder, problems).forEach(f -> reader.read(f, f.toString()));
    }
    Graph all = GraphMemFactory.createDefaultGraph();
    files.find().forEachRemaining(q -> all.add(q.asTriple()));
    return all;
  }

  private static List<Path> files(Path folder, List<Problem> problems) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      problems.add(
          new Problem(Problem.Severity.ERROR, folder.toString(), 0, 0, "cannot be read: " + e, ""));
      return List.of();
    }
  }

  private void collect(DatasetGraph dataset) {
    for (Node link :
        List.of(SAME_PROPERTY, SAME_CLASS, RDFS.subPropertyOf.asNode(), RDFS.subClassOf.asNode())) {
      dataset.find(Node.ANY, Node.ANY, link, Node.ANY).forEachRemaining(q -> collect(q.asTriple()));
    }
  }

  /** Links as "is below": both ways for what is the same. */
  private void collect(Triple triple) {
    Node link = triple.getPredicate();
    boolean same = link.equals(SAME_PROPERTY) || link.equals(SAME_CLASS);
    boolean below =
        link.equals(RDFS.subPropertyOf.asNode()) || link.equals(RDFS.subClassOf.asNode());
    if ((same || below) && triple.getSubject().isURI() && triple.getObject().isURI()) {
      Node kind =
          link.equals(SAME_CLASS) || link.equals(RDFS.subClassOf.asNode())
              ? RDFS.subClassOf.asNode()
              : RDFS.subPropertyOf.asNode();
      links.add(triple.getSubject(), kind, triple.getObject());
      if (same) {
        links.add(triple.getObject(), kind, triple.getSubject());
      }
    }
  }

  private void spread(Node same, Node below) {
    Set<Node> own = new LinkedHashSet<>();
    links.find(Node.ANY, below, Node.ANY).forEachRemaining(t -> own.add(t.getObject()));
    own.removeIf(n -> !n.getURI().startsWith(Vocabulary.NS));
    for (Node term : own) {
      Set<Node> found = new LinkedHashSet<>();
      Deque<Node> open = new ArrayDeque<>(List.of(term));
      while (!open.isEmpty()) {
        links
            .find(Node.ANY, below, open.pop())
            .mapWith(Triple::getSubject)
            .filterKeep(n -> CLOSED.stream().noneMatch(n.getURI()::startsWith))
            .forEachRemaining(
                n -> {
                  if (found.add(n)) {
                    open.add(n);
                  }
                });
      }
      found.forEach(n -> declared.add(term, same, n));
    }
  }
}
