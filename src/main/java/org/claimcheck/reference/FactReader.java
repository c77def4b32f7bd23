package org.claimcheck.reference;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads fact nodes of the normal form into records. */
final class FactReader {
  private static final Node SUBJECT = cc("subject");
  private static final Node PROPERTY = cc("property");
  private static final Node STATED_AS = cc("statedAs");
  private static final Node VALUE = cc("value");
  private static final Node SOURCE = cc("source");
  private static final Node PER = cc("per");
  private static final Node STATED_IN = cc("statedIn");

  private final Graph graph;
  private final Vocabulary vocabulary;
  private final Map<String, Origin> origins;

  /**
   * @param origins which reference a graph belongs to, where there are several
   */
  FactReader(Graph graph, Vocabulary vocabulary, Map<String, Origin> origins) {
    this.graph = graph;
    this.vocabulary = vocabulary;
    this.origins = origins;
  }

  /** A fact that says something no reader can use; the message tells what and how to mend it. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final String fix;

    Unusable(String message, String fix) {
      super(message);
      this.fix = fix;
    }
  }

  /** The fact of a node. */
  Fact read(Node node) {
    String subject = iri(node, SUBJECT, "subject");
    String property = iri(node, PROPERTY, "property");
    Node called = object(node, STATED_AS);
    String statedAs = called == null ? property : called.getURI();
    FactValue value = value(property, required(node, VALUE, "value"));
    List<String> sources = sources(node);
    if (sources.isEmpty()) {
      throw new Unusable("fact without a source", "add cc:source with the address of the source");
    }
    DayInterval from = days(node, "validFrom");
    DayInterval to = days(node, "validTo");
    if (from != null && to != null && to.endsBefore(from)) {
      throw new Unusable("fact ends before it begins", "correct cc:validFrom or cc:validTo");
    }
    DayInterval knownFrom = days(node, "knownFrom");
    DayInterval knownTo = days(node, "knownTo");
    LocalDate knownSince = knownFrom == null ? null : knownFrom.earliest();
    LocalDate knownUntil = knownTo == null ? null : knownTo.latest();
    if (knownSince != null && knownUntil != null && knownUntil.isBefore(knownSince)) {
      throw new Unusable(
          "fact is known no longer before it is known", "correct cc:knownFrom or cc:knownTo");
    }
    List<Fact.Qualifier> qualifiers = qualifiers(node);
    String key =
        String.join(
            "\u0001",
            property,
            value.toString(),
            "" + from,
            "" + to,
            "" + knownSince,
            "" + knownUntil,
            qualifiers.toString());
    String iri = node.isURI() ? node.getURI() : mint(subject, property, key);
    return new Fact(
        iri,
        subject,
        property,
        statedAs.equals(property) ? null : statedAs,
        value,
        from,
        to,
        knownSince,
        knownUntil,
        sources,
        qualifiers,
        origin(node));
  }

  private @Nullable Origin origin(Node node) {
    Origin found = null;
    if (!origins.isEmpty()) {
      for (Node in : objects(node, STATED_IN)) {
        found = Origin.first(found, origins.get(in.toString()));
      }
    }
    return found;
  }

  /** The same fact has the same IRI in every run and wherever its file stands. */
  private static String mint(String subject, String property, String key) {
    String name = property.replaceAll("^.*[/#]", "");
    String separator = subject.indexOf('#') < 0 ? "#" : ".";
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return subject + separator + name + "-" + HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the fact's value is a date that its file was already said to have in vain. */
  boolean isTooEarly(Node node) {
    Node value = object(node, VALUE);
    return value != null && isBeforeYearOne(value);
  }

  /** The thing that a fact that cannot be used speaks of. */
  @Nullable Node subject(Node node) {
    return object(node, SUBJECT);
  }

  /** Whether a plain triple with an aligned property is read a second time, as one of ours. */
  boolean isCopy(Node node) {
    Node called = object(node, STATED_AS);
    return called != null && !called.equals(object(node, PROPERTY));
  }

  private FactValue value(String property, Node node) {
    Vocabulary.Property declared = vocabulary.property(property);
    String kind = declared == null ? guess(node) : declared.values();
    return switch (kind) {
      case "time" -> new FactValue.Time(parse(node), literal(node, kind));
      case "quantity" -> amount(node);
      case "entity" -> {
        if (!node.isURI()) {
          throw new Unusable(
              "value of " + shown(property) + " must be the IRI of a thing, not " + brief(node),
              "write an IRI");
        }
        yield new FactValue.Entity(node.getURI());
      }
      default -> new FactValue.Text(literal(node, kind), node.getLiteralLanguage());
    };
  }

  private static String guess(Node node) {
    if (node.isURI()) {
      return "entity";
    }
    if (node.isBlank()) {
      return "quantity";
    }
    String type = node.getLiteralDatatypeURI().replaceAll("^.*[/#]", "");
    return switch (type) {
      case "date", "dateTime", "gYear", "gYearMonth", "edtf" -> "time";
      case "integer", "decimal", "double", "float", "int", "long", "nonNegativeInteger" ->
          "quantity";
      default -> "text";
    };
  }

  private FactValue amount(Node node) {
    if (node.isLiteral()) {
      BigDecimal number = number(node);
      return new FactValue.Amount(NumberInterval.of(number), "1", number);
    }
    Node min = object(node, cc("min"));
    Node max = object(node, cc("max"));
    Node stated = object(node, cc("stated"));
    Node unit = object(node, cc("unit"));
    if (min == null && max == null && stated == null) {
      throw new Unusable("amount without a number", "write a number, or [ cc:min 1 ; cc:max 2 ]");
    }
    BigDecimal number = stated == null ? null : number(stated);
    BigDecimal from = min != null ? number(min) : max == null ? number : null;
    BigDecimal to = max != null ? number(max) : min == null ? number : null;
    if (from != null && to != null && to.compareTo(from) < 0) {
      throw new Unusable("cc:min is more than cc:max", "exchange them");
    }
    BigDecimal quoted =
        number != null
            ? number
            : from != null && to != null && from.compareTo(to) == 0 ? from : null;
    String code = unit == null ? "1" : literal(unit, "unit");
    return new FactValue.Amount(new NumberInterval(from, to), code, quoted);
  }

  private static BigDecimal number(Node node) {
    String text = node.isLiteral() ? node.getLiteralLexicalForm().strip() : "";
    try {
      // 20 digits and exponents are more than any fact needs, and 1e999999999 would never end.
      if (text.length() > 40 || text.matches(".*[eE][+-]?\\d{3,}")) {
        throw new NumberFormatException();
      }
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new Unusable("not a number: " + brief(node), "write digits, such as 1200 or 7.8");
    }
  }

  private @Nullable DayInterval days(Node fact, String property) {
    Node node = object(fact, cc(property));
    return node == null ? null : parse(node);
  }

  /** Whether it is a literal for a date before the year 1. */
  static boolean isBeforeYearOne(Node node) {
    return node.isLiteral()
        && guess(node).equals("time")
        && Edtf.isBeforeYearOne(node.getLiteralLexicalForm());
  }

  private static DayInterval parse(Node node) {
    if (node.isLiteral() && Edtf.isBeforeYearOne(node.getLiteralLexicalForm())) {
      throw new Unusable(
          "a date before the year 1: " + brief(node), "such dates are not compared, leave it out");
    }
    try {
      return Edtf.parse(literal(node, "time"));
    } catch (DateTimeParseException e) {
      throw new Unusable(
          "not a date: " + brief(node), "write 2023-10-07, 2023-10, 2023 or EDTF such as 2022/..");
    }
  }

  private List<Fact.Qualifier> qualifiers(Node fact) {
    List<Fact.Qualifier> found = new ArrayList<>();
    for (Node per : objects(fact, PER)) {
      FactValue value =
          per.isURI()
              ? new FactValue.Entity(per.getURI())
              : new FactValue.Text(literal(per, "text"), per.getLiteralLanguage());
      found.add(new Fact.Qualifier(PER.getURI(), value));
    }
    found.sort(java.util.Comparator.comparing(Object::toString));
    return found;
  }

  private List<String> sources(Node fact) {
    TreeSet<String> found = new TreeSet<>();
    for (Node source : objects(fact, SOURCE)) {
      found.add(source.isURI() ? source.getURI() : literal(source, "source"));
    }
    return List.copyOf(found);
  }

  private String iri(Node node, Node property, String what) {
    Node found = required(node, property, what);
    if (!found.isURI()) {
      throw new Unusable("the " + what + " of a fact must be an IRI", "give it an IRI");
    }
    return found.getURI();
  }

  private Node required(Node node, Node property, String what) {
    Node found = object(node, property);
    if (found == null) {
      throw new Unusable("fact without a " + what, "add cc:" + what);
    }
    return found;
  }

  /** The only value; the first in a fixed order where there are several. */
  private @Nullable Node object(Node node, Node property) {
    List<Node> all = objects(node, property);
    return all.isEmpty() ? null : all.get(0);
  }

  private List<Node> objects(Node node, Node property) {
    List<Node> found = graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
    if (found.size() > 1) {
      found.sort(java.util.Comparator.comparing(Node::toString));
    }
    return found;
  }

  private static String literal(Node node, String kind) {
    if (!node.isLiteral()) {
      throw new Unusable("a " + kind + " is expected, not " + brief(node), "write a literal");
    }
    return node.getLiteralLexicalForm();
  }

  private static String shown(String iri) {
    return iri.startsWith(Vocabulary.NS) ? "cc:" + iri.substring(Vocabulary.NS.length()) : iri;
  }

  static String brief(Node node) {
    String text =
        node.isBlank() ? "a node without a name" : node.toString().replaceAll("\\p{Cntrl}", "?");
    return text.length() > 80 ? text.substring(0, 80) + "..." : text;
  }

  private static Node cc(String name) {
    return NodeFactory.createURI(Vocabulary.NS + name);
  }
}
