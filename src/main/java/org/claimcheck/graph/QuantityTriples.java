package org.claimcheck.graph;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.Units;
import org.claimcheck.text.Document;

/**
 * Writes the amounts that an article states, and which of them it tells twice, in two units: "100
 * miles (161 km)". What stands in the brackets besides the measure makes it another one: "10 miles
 * (12 km by road)".
 */
final class QuantityTriples {
  private static final Pattern OPENS = Pattern.compile("\\s?[(\\[]\\s?(?:or |that is |i\\.e\\. )?");
  private static final Pattern CLOSES = Pattern.compile("\\s?[)\\];].*", Pattern.DOTALL);
  private static final Pattern OR = Pattern.compile("\\s?, or ");
  private static final Pattern AFTER_OR = Pattern.compile("[,.;].*|", Pattern.DOTALL);

  /** Of smaller amounts nobody mistakes the power of ten. */
  private static final BigDecimal MANY = BigDecimal.valueOf(1000);

  /** Nobody converts these; "two hours (90 minutes)" are two lengths of time. */
  private static final Set<String> NOT_CONVERTED = Set.of("s", "1", "%", "bit");

  private final Graph graph;
  private final Node article;
  private final Document document;
  private final Units units;

  QuantityTriples(Graph graph, Node article, Document document, Units units) {
    this.graph = graph;
    this.article = article;
    this.document = document;
    this.units = units;
  }

  /** Writes them and gives their nodes, in text order. */
  Map<Node, Quantity> write() {
    Map<Node, Quantity> nodes = new LinkedHashMap<>();
    QuantityContext context = new QuantityContext(graph, article, document);
    List<Quantity> quantities = document.quantities();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity one = quantities.get(i);
      if (one.isAmount()) {
        nodes.put(node(i), one);
        write(node(i), one, i + 1);
        context.write(node(i), one);
      }
      if (i > 0 && isToldAgain(quantities.get(i - 1), one)) {
        if (converts(quantities.get(i - 1), one)) {
          graph.add(node(i - 1), Cc.TOLD_AGAIN_AS, node(i));
        } else if (units.isCurrency(quantities.get(i - 1).unit()) && units.isCurrency(one.unit())) {
          graph.add(node(i - 1), Cc.term("exchangedInto"), node(i));
        }
      }
    }
    return nodes;
  }

  private Node node(int index) {
    return NodeFactory.createURI(article.getURI() + "#q" + (index + 1));
  }

  private boolean converts(Quantity one, Quantity other) {
    return units.comparable(one.unit(), other.unit())
        && !NOT_CONVERTED.contains(units.canonical(one.interval(), one.unit()).unit());
  }

  private boolean isToldAgain(Quantity one, Quantity other) {
    if (!one.isAmount() || one.unit().equals(other.unit())) {
      return false;
    }
    Span first = one.span();
    Span last = other.span();
    if (last.start() < first.end() || last.start() - first.end() > 12) {
      return false;
    }
    String text = document.text();
    String between = text.substring(first.end(), last.start());
    String after = text.substring(last.end(), Math.min(text.length(), last.end() + 2));
    return (OPENS.matcher(between).matches() && CLOSES.matcher(after).matches())
        || (OR.matcher(between).matches() && AFTER_OR.matcher(after).matches());
  }

  private void write(Node node, Quantity quantity, int position) {
    graph.add(node, RDF.type.asNode(), Cc.QUANTITY);
    graph.add(node, Cc.ARTICLE, article);
    graph.add(node, Cc.POSITION, Cc.number(BigDecimal.valueOf(position)));
    graph.add(node, Cc.VALUE_TEXT, Cc.text(quantity.text()));
    graph.add(node, Cc.STATED, Cc.number(quantity.stated()));
    graph.add(node, Cc.UNIT, Cc.text(quantity.unit()));
    BigDecimal digits = quantity.stated().stripTrailingZeros();
    if (units.isCurrency(quantity.unit()) && quantity.stated().compareTo(MANY) >= 0) {
      graph.add(node, Cc.term("digits"), Cc.text(digits.unscaledValue().toString()));
    }
    if (digits.precision() > 1 && quantity.stated().compareTo(MANY) >= 0) {
      graph.add(node, Cc.term("significand"), Cc.text(digits.unscaledValue().toString()));
    }
    if (quantity.interval().min() != null) {
      graph.add(node, Cc.MIN, Cc.number(quantity.interval().min()));
    }
    if (quantity.interval().max() != null) {
      graph.add(node, Cc.MAX, Cc.number(quantity.interval().max()));
    }
  }
}
