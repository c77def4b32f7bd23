package org.claimcheck.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.claimcheck.graph.Cc;
import org.claimcheck.graph.WorkingGraph;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.jspecify.annotations.Nullable;

/** Nodes of a working graph as people say them. */
final class Words {
  private final WorkingGraph working;

  Words(WorkingGraph working) {
    this.working = working;
  }

  /** A claim in the article's words, a fact as its value, a thing by its name, literals as said. */
  String of(Node node) {
    if (node.isLiteral()) {
      return literal(node);
    }
    Optional<String> said = text(node, Cc.VALUE_TEXT).or(() -> text(node, Cc.term("name")));
    if (said.isPresent()) {
      return "\"" + said.get() + "\"";
    }
    return working.object(node, Cc.PROPERTY).isPresent() ? value(node) : name(node);
  }

  /** The name of a thing, without quotation marks. */
  String name(Node thing) {
    return text(thing, RDFS.label.asNode()).orElseGet(() -> localName(thing));
  }

  private static String localName(Node thing) {
    String iri = thing.toString();
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return iri.substring(cut + 1).replace('-', ' ');
  }

  /** The value of a fact. */
  String value(Node fact) {
    Optional<DayInterval> days = days(fact);
    if (days.isPresent()) {
      return DayWords.of(days.get());
    }
    @Nullable BigDecimal min = number(fact, Cc.MIN);
    @Nullable BigDecimal max = number(fact, Cc.MAX);
    if (min != null || max != null) {
      String unit = text(fact, Cc.UNIT).orElse("1");
      return NumberWords.of(min, max, number(fact, Cc.STATED), unit);
    }
    return working.object(fact, Cc.VALUE).map(this::of).orElse("something else");
  }

  /** The value of a fact for machines: EDTF, a number or {@code min..max}, an IRI, or text. */
  String normal(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    Optional<DayInterval> days = days(node);
    if (days.isPresent()) {
      return DayWords.edtf(days.get());
    }
    @Nullable BigDecimal min = number(node, Cc.MIN);
    @Nullable BigDecimal max = number(node, Cc.MAX);
    if (min != null || max != null) {
      return NumberWords.normal(min, max);
    }
    Optional<Node> value = working.object(node, Cc.VALUE);
    return value
        .map(v -> v.isLiteral() ? v.getLiteralLexicalForm() : v.getURI())
        .orElseGet(() -> text(node, Cc.VALUE_TEXT).orElseGet(node::toString));
  }

  /** The days of a time, if the claim or fact states one. */
  Optional<DayInterval> days(Node statement) {
    @Nullable LocalDate earliest = day(statement, Cc.EARLIEST);
    @Nullable LocalDate latest = day(statement, Cc.LATEST);
    return earliest == null && latest == null
        ? Optional.empty()
        : Optional.of(new DayInterval(earliest, latest));
  }

  /** How far a statement lies from all of others, or nothing where that cannot be told. */
  Optional<String> difference(Node said, Collection<Node> known) {
    Optional<DayInterval> days = days(said);
    if (days.isPresent()) {
      boolean yearless = text(said, Cc.term("yearInferred")).orElse("").equals("true");
      return yearless
          ? Optional.empty()
          : all(known, this::days)
              .flatMap(o -> o.stream().reduce((a, b) -> a.hull(b)))
              .flatMap(o -> DifferenceWords.of(days.get(), closed(o)));
    }
    String unit = text(said, Cc.UNIT).orElse("1");
    return known.stream().allMatch(n -> unit.equals(text(n, Cc.UNIT).orElse("1")))
        ? all(known, n -> Optional.of(told(n)))
            .flatMap(o -> o.stream().reduce(DifferenceWords.Told::and))
            .flatMap(o -> DifferenceWords.of(told(said), o, unit))
        : Optional.empty();
  }

  /** "Since 2023" contradicts "since 2022" by the one end that both have. */
  private static DayInterval closed(DayInterval days) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null || last == null) {
      return first != null ? DayInterval.of(first) : last != null ? DayInterval.of(last) : days;
    }
    return days;
  }

  private static <T> Optional<List<T>> all(Collection<Node> nodes, Function<Node, Optional<T>> of) {
    List<T> found = nodes.stream().flatMap(n -> of.apply(n).stream()).toList();
    return found.size() == nodes.size() ? Optional.of(found) : Optional.empty();
  }

  private DifferenceWords.Told told(Node statement) {
    return new DifferenceWords.Told(
        new NumberInterval(number(statement, Cc.MIN), number(statement, Cc.MAX)),
        number(statement, Cc.STATED));
  }

  /** Whether the value of a claim or fact is a time or an amount. */
  boolean isMeasured(Node statement) {
    return days(statement).isPresent()
        || number(statement, Cc.MIN) != null
        || number(statement, Cc.MAX) != null;
  }

  @Nullable BigDecimal number(Node statement, Node property) {
    return text(statement, property).map(BigDecimal::new).orElse(null);
  }

  @Nullable LocalDate day(Node statement, Node property) {
    return text(statement, property).map(LocalDate::parse).orElse(null);
  }

  /** Whether the subject or value of a claim may well mean something else. */
  boolean isUncertain(Node claim) {
    return isSubjectUncertain(claim)
        || text(claim, Cc.VALUE_CERTAIN).orElse("true").equals("false");
  }

  /** Whether the subject of a claim may well be something else. */
  boolean isSubjectUncertain(Node claim) {
    return text(claim, Cc.SUBJECT_CERTAIN).orElse("true").equals("false");
  }

  /** The characters of a literal value or an IRI. */
  Optional<String> text(Node subject, Node property) {
    return working
        .object(subject, property)
        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString());
  }

  private static String literal(Node literal) {
    String text = literal.getLiteralLexicalForm();
    try {
      if (literal.getLiteralDatatypeURI().endsWith("#date")) {
        return DayWords.of(DayInterval.of(LocalDate.parse(text)));
      }
      if (literal.getLiteralDatatypeURI().matches(".*#(decimal|integer|int|long)")) {
        BigDecimal number = new BigDecimal(text);
        return NumberWords.of(number, number, number, "1");
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      // A malformed literal is shown as it is.
    }
    return text;
  }
}
