package org.claimcheck.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.quantity.Units;
import org.claimcheck.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a working graph what follows from it, so that rules stay short: superclasses of things,
 * everything within itself, how facts stood on the day of publication. Fills what is left out by
 * hand-written graphs with what is most usual.
 */
final class Completion {
  private final Graph graph;
  private final Schema schema;
  private final boolean fillsTimes;

  /**
   * @param graph to be completed
   * @param schema the vocabulary
   * @param fillsTimes whether claims about what holds for a while speak of the day of publication
   *     if they do not say; an extractor knows better, people who write graphs by hand mean it
   */
  Completion(Graph graph, Schema schema, boolean fillsTimes) {
    this.graph = graph;
    this.schema = schema;
    this.fillsTimes = fillsTimes;
  }

  void run() {
    @Nullable LocalDate published = published();
    for (Node claim : things(Cc.CLAIM)) {
      claim(claim, published);
    }
    for (Node time : things(Cc.TIME_EXPRESSION)) {
      things(Cc.ARTICLE_CLASS).forEach(article -> orElse(time, Cc.ARTICLE, article));
    }
    new Calendar(graph, published).run();
    things(Cc.QUANTITY).forEach(this::convert);
    new Conversions(graph, schema.units()).run();
    for (Node fact : things(Cc.FACT)) {
      value(fact);
      julian(fact);
      convert(fact);
      reach(fact);
      graph.add(fact, Cc.STANDING, Cc.text(standing(fact, published)));
    }
    for (Triple t : graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).toList()) {
      schema
          .superclasses(t.getObject())
          .forEach(c -> graph.add(t.getSubject(), RDF.type.asNode(), c));
    }
    Set<Node> statements = new HashSet<>();
    for (Node kind :
        List.of(
            Cc.ARTICLE_CLASS,
            Cc.CLAIM,
            Cc.FACT,
            Cc.TIME_EXPRESSION,
            Cc.QUANTITY,
            Cc.term("NameUse"))) {
      statements.addAll(things(kind));
    }
    for (Triple t : graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).toList()) {
      if (!statements.contains(t.getSubject())) {
        graph.add(t.getSubject(), Cc.WITHIN, t.getSubject());
      }
    }
  }

  /**
   * A way from things to facts: a thing that the article names often is the subject of many claims,
   * and a query that looks through them for each of them takes the square of the time.
   */
  private void reach(Node fact) {
    object(fact, Cc.SUBJECT).ifPresent(thing -> graph.add(thing, Cc.term("fact"), fact));
    object(fact, Cc.VALUE)
        .filter(Node::isURI)
        .ifPresent(thing -> graph.add(thing, Cc.term("valueOf"), fact));
  }

  private void claim(Node claim, @Nullable LocalDate published) {
    Node property = object(claim, Cc.PROPERTY).orElse(Node.ANY);
    String kind = schema.kindOf(property);
    orElse(claim, Cc.VALUE_KIND, Cc.text(kind));
    orElse(claim, Cc.MODALITY, Cc.text("asserted"));
    orElse(claim, Cc.TENSE, Cc.text("past"));
    orElse(claim, Cc.FORM, Cc.text("verb"));
    meaning(claim, Cc.SUBJECT, Cc.SUBJECT_CANDIDATE, Cc.SUBJECT_CERTAIN);
    if (kind.equals("entity")) {
      meaning(claim, Cc.VALUE, Cc.VALUE_CANDIDATE, Cc.VALUE_CERTAIN);
    }
    if (kind.equals("time")) {
      orElse(claim, Cc.RELATION, Cc.text("during"));
    }
    value(claim);
    julian(claim);
    convert(claim);
    if (published != null
        && schema.holdsForAWhile(property)
        && object(claim, Cc.AT_EARLIEST).or(() -> object(claim, Cc.AT_LATEST)).isEmpty()
        && fillsTimes) {
      graph.add(claim, Cc.AT_EARLIEST, Cc.day(published));
      graph.add(claim, Cc.AT_LATEST, Cc.day(published));
    }
    for (Node article : things(Cc.ARTICLE_CLASS)) {
      orElse(claim, Cc.ARTICLE, article);
    }
  }

  private void meaning(Node claim, Node best, Node candidate, Node certain) {
    object(claim, best)
        .ifPresent(
            thing -> {
              graph.add(claim, candidate, thing);
              orElse(claim, certain, Cc.truth(true));
            });
  }

  /** Bounds of a value that is written as a literal only. */
  private void value(Node statement) {
    Optional<Node> literal = object(statement, Cc.VALUE).filter(Node::isLiteral);
    if (literal.isEmpty()) {
      return;
    }
    String kind = object(statement, Cc.PROPERTY).map(schema::kindOf).orElse("");
    boolean bounded =
        List.of(Cc.EARLIEST, Cc.LATEST, Cc.MIN, Cc.MAX).stream()
            .anyMatch(p -> object(statement, p).isPresent());
    if (bounded) {
      return;
    }
    String text = literal.get().getLiteralLexicalForm();
    if (kind.equals("time")) {
      DayInterval days = Edtf.parse(text);
      if (days.earliest() != null) {
        graph.add(statement, Cc.EARLIEST, Cc.day(days.earliest()));
      }
      if (days.latest() != null) {
        graph.add(statement, Cc.LATEST, Cc.day(days.latest()));
      }
    } else if (kind.equals("quantity")) {
      Node number = Cc.number(new BigDecimal(text));
      graph.add(statement, Cc.MIN, number);
      graph.add(statement, Cc.MAX, number);
      orElse(statement, Cc.STATED, number);
    }
  }

  /** The days of old that are meant if they are told by the Julian calendar. */
  private void julian(Node statement) {
    @Nullable LocalDate first = day(statement, Cc.EARLIEST).orElse(null);
    @Nullable LocalDate last = day(statement, Cc.LATEST).orElse(null);
    @Nullable DayInterval meant = new DayInterval(first, last).toldInJulian();
    if (meant != null && meant.earliest() != null) {
      graph.add(statement, Cc.JULIAN_EARLIEST, Cc.day(meant.earliest()));
    }
    if (meant != null && meant.latest() != null) {
      graph.add(statement, Cc.JULIAN_LATEST, Cc.day(meant.latest()));
    }
  }

  /** The bounds in the canonical unit of their kind, so that miles compare with kilometres. */
  private void convert(Node statement) {
    @Nullable BigDecimal min = number(statement, Cc.MIN);
    @Nullable BigDecimal max = number(statement, Cc.MAX);
    if ((min == null && max == null) || (min != null && max != null && max.compareTo(min) < 0)) {
      return;
    }
    String unit = object(statement, Cc.UNIT).map(Node::getLiteralLexicalForm).orElse("1");
    Units.Measure measure = schema.units().canonical(new NumberInterval(min, max), unit);
    graph.add(statement, Cc.CANONICAL_UNIT, Cc.text(measure.unit()));
    if (measure.interval().min() != null) {
      graph.add(statement, Cc.CANONICAL_MIN, Cc.number(measure.interval().min()));
    }
    if (measure.interval().max() != null) {
      graph.add(statement, Cc.CANONICAL_MAX, Cc.number(measure.interval().max()));
    }
  }

  private @Nullable BigDecimal number(Node statement, Node property) {
    return object(statement, property)
        .filter(n -> n.isLiteral() && n.getLiteralValue() instanceof Number)
        .map(n -> new BigDecimal(n.getLiteralLexicalForm()))
        .orElse(null);
  }

  private String standing(Node fact, @Nullable LocalDate published) {
    if (published == null) {
      return object(fact, Cc.KNOWN_TO).isPresent() ? "before" : "then";
    }
    if (day(fact, Cc.KNOWN_FROM).map(d -> d.isAfter(published)).orElse(false)) {
      return "later";
    }
    return day(fact, Cc.KNOWN_TO).map(d -> d.isBefore(published)).orElse(false) ? "before" : "then";
  }

  private @Nullable LocalDate published() {
    for (Node article : things(Cc.ARTICLE_CLASS)) {
      Optional<LocalDate> day = day(article, Cc.PUBLISHED);
      if (day.isPresent()) {
        return day.get();
      }
    }
    return null;
  }

  private Optional<LocalDate> day(Node subject, Node property) {
    return object(subject, property).map(n -> LocalDate.parse(n.getLiteralLexicalForm()));
  }

  private List<Node> things(Node type) {
    return graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList();
  }

  private Optional<Node> object(Node subject, Node property) {
    List<Node> found = graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    return found.stream().findFirst();
  }

  private void orElse(Node subject, Node property, Node value) {
    if (!graph.contains(subject, property, Node.ANY)) {
      graph.add(subject, property, value);
    }
  }
}
