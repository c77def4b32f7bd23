package org.claimcheck.graph;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.calculation.Calculation;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Quotation;
import org.claimcheck.time.TimeExpression;

/**
 * Writes the calculations of an article: each with its operator, and its operands by their roles.
 * Roles that differ in a number at their end are one property: addend1, addend2.
 */
final class CalculationTriples {
  private final Graph graph;
  private final Node article;
  private final Document document;
  private final Map<Quantity, Node> quantities = new HashMap<>();
  private final Map<TimeExpression, Node> times = new HashMap<>();

  CalculationTriples(
      Graph graph,
      Node article,
      Document document,
      Map<Node, Quantity> quantities,
      Map<Node, TimeExpression> times) {
    this.graph = graph;
    this.article = article;
    this.document = document;
    quantities.forEach((node, quantity) -> this.quantities.put(quantity, node));
    times.forEach((node, time) -> this.times.put(time, node));
  }

  /** Writes them and gives their nodes, in text order. */
  Map<Node, Calculation> write(List<Calculation> calculations) {
    Map<Node, Calculation> nodes = new LinkedHashMap<>();
    List<Quotation> quotations = document.quotations();
    int quotation = 0;
    for (Calculation calculation : calculations) {
      Node node = NodeFactory.createURI(article.getURI() + "#calc" + (nodes.size() + 1));
      nodes.put(node, calculation);
      graph.add(node, RDF.type.asNode(), Cc.term("Calculation"));
      graph.add(node, Cc.ARTICLE, article);
      graph.add(node, Cc.POSITION, Cc.number(BigDecimal.valueOf(nodes.size())));
      graph.add(node, Cc.VALUE_TEXT, Cc.text(calculation.text()));
      graph.add(node, Cc.term("operator"), Cc.text(calculation.operator()));
      calculation.operands().forEach((role, operand) -> write(node, role, operand));
      while (quotation < quotations.size()
          && quotations.get(quotation).span().end() <= calculation.span().start()) {
        quotation++;
      }
      if (quotation < quotations.size()
          && quotations.get(quotation).span().overlaps(calculation.span())) {
        graph.add(node, Cc.QUOTED, Cc.truth(true));
      }
    }
    return nodes;
  }

  private void write(Node node, String role, Calculation.Operand operand) {
    Node property = Cc.term(role.replaceFirst("\\d+$", ""));
    if (operand instanceof Calculation.Amount amount) {
      Node known = quantities.get(amount.quantity());
      graph.add(node, property, known != null ? known : Cc.number(amount.quantity().stated()));
    } else if (operand instanceof Calculation.Time time) {
      graph.add(node, property, times.get(time.time()));
    } else if (operand instanceof Calculation.Bare bare) {
      graph.add(node, property, Cc.number(bare.number()));
    } else if (operand instanceof Calculation.Score score) {
      graph.add(node, Cc.term("first"), Cc.number(BigDecimal.valueOf(score.first())));
      graph.add(node, Cc.term("second"), Cc.number(BigDecimal.valueOf(score.second())));
    } else if (operand instanceof Calculation.Word word) {
      graph.add(node, property, Cc.text(word.word()));
    }
  }
}
