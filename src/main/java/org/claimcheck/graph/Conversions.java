package org.claimcheck.graph;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.quantity.Units;

/**
 * Arithmetic as a reference: adds to a working graph what a measure that is told again in another
 * unit is in that unit, as a fact about the second one.
 */
final class Conversions {
  private static final Node SOURCE = Cc.text("calculation");

  private final Graph graph;
  private final Units units;

  Conversions(Graph graph, Units units) {
    this.graph = graph;
    this.units = units;
  }

  void run() {
    for (Triple again : graph.find(Node.ANY, Cc.TOLD_AGAIN_AS, Node.ANY).toList()) {
      Node first = again.getSubject();
      Node second = again.getObject();
      Optional<BigDecimal> stated = text(first, Cc.STATED).map(BigDecimal::new);
      Optional<String> unit = text(first, Cc.UNIT);
      Optional<String> other = text(second, Cc.UNIT);
      if (stated.isPresent() && unit.isPresent() && other.isPresent()) {
        units
            .convert(stated.get(), unit.get(), other.get())
            .ifPresent(number -> fact(second, rounded(number), other.get()));
      }
    }
  }

  /** As exactly as people write measures. */
  private static BigDecimal rounded(BigDecimal number) {
    return number.round(new MathContext(3)).stripTrailingZeros();
  }

  private void fact(Node measure, BigDecimal number, String unit) {
    Node fact = NodeFactory.createURI(measure.getURI() + "-converted");
    graph.add(fact, RDF.type.asNode(), Cc.FACT);
    graph.add(fact, Cc.SUBJECT, measure);
    graph.add(fact, Cc.PROPERTY, Cc.term("conversion"));
    for (Node bound : List.of(Cc.MIN, Cc.MAX, Cc.STATED)) {
      graph.add(fact, bound, Cc.number(number));
    }
    graph.add(fact, Cc.UNIT, Cc.text(unit));
    graph.add(fact, Cc.SOURCE, SOURCE);
  }

  private Optional<String> text(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
