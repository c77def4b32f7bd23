package org.claimcheck.reference;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Hands on what is parsed, plain triples as standing in a graph of their source. */
public final class Sink extends StreamRDFBase {
  private static final String OLD_SCHEMA = "http://schema.org/";

  private final Consumer<Quad> out;
  private final Node graph;
  private @Nullable Triple early;

  /**
   * @param out takes it
   * @param graph where plain triples stand
   */
  public Sink(Consumer<Quad> out, Node graph) {
    this.out = out;
    this.graph = graph;
  }

  /** The first triple with a date before the year 1, or null if there is none. */
  @Nullable Triple early() {
    return early;
  }

  @Override
  public void triple(Triple triple) {
    add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  @Override
  public void quad(Quad quad) {
    boolean own = quad.getGraph() == null || quad.isDefaultGraph();
    add(own ? graph : quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private void add(Node inGraph, Node subject, Node predicate, Node object) {
    if (early == null && FactReader.isBeforeYearOne(object)) {
      early = Triple.create(subject, predicate, object);
    }
    out.accept(Quad.create(inGraph, subject, secure(predicate), secure(object)));
  }

  /** schema.org has two names for each term; the vocabulary knows one. */
  private static Node secure(Node node) {
    return node.isURI() && node.getURI().startsWith(OLD_SCHEMA)
        ? NodeFactory.createURI(
            "https://schema.org/" + node.getURI().substring(OLD_SCHEMA.length()))
        : node;
  }
}
