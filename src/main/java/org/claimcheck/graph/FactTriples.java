package org.claimcheck.graph;

import java.math.BigDecimal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Origin;
import org.claimcheck.reference.PropertyProfile;
import org.claimcheck.resolve.Slice;
import org.jspecify.annotations.Nullable;

/** Writes a slice of the reference into a working graph. */
final class FactTriples {
  private final Graph graph;

  FactTriples(Graph graph) {
    this.graph = graph;
  }

  void write(Slice slice) {
    slice.facts().forEach(this::write);
    slice.properties().forEach(this::write);
    slice
        .entities()
        .forEach(
            e -> {
              Node node = NodeFactory.createURI(e.iri());
              graph.add(node, RDFS.label.asNode(), Cc.text(e.label()));
              e.types().forEach(t -> graph.add(node, RDF.type.asNode(), NodeFactory.createURI(t)));
            });
    slice
        .within()
        .forEach(
            (part, wholes) ->
                wholes.forEach(
                    w ->
                        graph.add(
                            NodeFactory.createURI(part), Cc.WITHIN, NodeFactory.createURI(w))));
  }

  private void write(Fact fact) {
    Node node = NodeFactory.createURI(fact.iri());
    graph.add(node, RDF.type.asNode(), Cc.FACT);
    graph.add(node, Cc.SUBJECT, NodeFactory.createURI(fact.subject()));
    graph.add(node, Cc.PROPERTY, NodeFactory.createURI(fact.property()));
    if (fact.statedAs() != null) {
      graph.add(node, Cc.STATED_AS, NodeFactory.createURI(fact.statedAs()));
    }
    value(node, Cc.VALUE, fact.value());
    fact.qualifiers().forEach(q -> value(node, NodeFactory.createURI(q.property()), q.value()));
    fact.sources().forEach(s -> graph.add(node, Cc.SOURCE, source(s)));
    Origin origin = fact.origin();
    if (origin != null) {
      graph.add(node, Cc.TRUST, Cc.number(BigDecimal.valueOf(origin.trust())));
      graph.add(node, Cc.REFERENCE, Cc.text(origin.reference()));
    }
    validity(node, fact.validFrom(), fact.validTo());
    if (fact.knownFrom() != null) {
      graph.add(node, Cc.KNOWN_FROM, Cc.day(fact.knownFrom()));
    }
    if (fact.knownTo() != null) {
      graph.add(node, Cc.KNOWN_TO, Cc.day(fact.knownTo()));
    }
  }

  /** A property that is not ours holds for ever, unless its facts have times. */
  private void write(PropertyProfile profile) {
    Node node = NodeFactory.createURI(profile.iri());
    graph.add(node, RDF.type.asNode(), Cc.term("ForeignProperty"));
    graph.add(node, RDFS.label.asNode(), Cc.text(String.join(" ", profile.words())));
    graph.add(node, Cc.term("holds"), Cc.text(profile.lasting() ? "always" : "while"));
    graph.add(node, Cc.term("atATime"), Cc.text(profile.single() ? "one" : "many"));
    graph.add(node, Cc.ALIGNED_WITH, node);
  }

  private static Node source(String source) {
    return source.contains("://") ? NodeFactory.createURI(source) : Cc.text(source);
  }

  private void validity(Node fact, @Nullable DayInterval from, @Nullable DayInterval to) {
    if (from != null) {
      day(fact, Cc.VALID_FROM, from.earliest());
      if (from.latest() != null && !from.latest().equals(from.earliest())) {
        day(fact, Cc.term("validFromLatest"), from.latest());
      }
    }
    if (to != null) {
      day(fact, Cc.VALID_TO, to.latest());
      if (to.earliest() != null && !to.earliest().equals(to.latest())) {
        day(fact, Cc.term("validToEarliest"), to.earliest());
      }
    }
  }

  private void day(Node fact, Node property, java.time.@Nullable LocalDate day) {
    if (day != null) {
      graph.add(fact, property, Cc.day(day));
    }
  }

  private void value(Node fact, Node property, FactValue value) {
    boolean main = property.equals(Cc.VALUE);
    if (value instanceof FactValue.Entity entity) {
      graph.add(fact, property, NodeFactory.createURI(entity.iri()));
    } else if (value instanceof FactValue.Text text) {
      graph.add(fact, property, Cc.text(text.text()));
    } else if (value instanceof FactValue.Time time) {
      graph.add(fact, property, Cc.text(time.text()));
      if (main) {
        day(fact, Cc.EARLIEST, time.days().earliest());
        day(fact, Cc.LATEST, time.days().latest());
      }
    } else if (value instanceof FactValue.Amount amount) {
      if (amount.stated() != null) {
        graph.add(fact, main ? Cc.STATED : property, Cc.number(amount.stated()));
      }
      if (main) {
        graph.add(fact, Cc.UNIT, Cc.text(amount.unit()));
        if (amount.interval().min() != null) {
          graph.add(fact, Cc.MIN, Cc.number(amount.interval().min()));
        }
        if (amount.interval().max() != null) {
          graph.add(fact, Cc.MAX, Cc.number(amount.interval().max()));
        }
      }
    }
  }
}
