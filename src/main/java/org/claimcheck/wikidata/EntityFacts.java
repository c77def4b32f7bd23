package org.claimcheck.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes entities as things and facts in normal form. Ranks: what is deprecated is left out, and
 * beside what is preferred only what names its time. Qualifiers: start and end are the time in
 * which a fact is true, a point in time the day from which it is known; what restricts a statement
 * further is kept as {@code cc:per} where it names a thing, and else the statement is left out, for
 * without it it would say more. References are sources; without one the entity's page is.
 */
final class EntityFacts {
  static final String ENTITY = "http://www.wikidata.org/entity/";
  static final String DIRECT = "http://www.wikidata.org/prop/direct/";
  private static final String CC = "https://w3id.org/claimcheck/vocab#";
  private static final String PAGE = "https://www.wikidata.org/wiki/";

  private static final String START = "P580";
  private static final String END = "P582";
  private static final String POINT = "P585";

  /** Qualifiers that say in what respect a statement holds. */
  private static final Set<String> RESTRICTING =
      Set.of("P642", "P276", "P518", "P3005", "P1001", "P407", "P1013", "P4070");

  /** Qualifiers that make a statement doubtful: circumstances, disputes, "earliest", "latest". */
  private static final Set<String> DOUBTFUL = Set.of("P1480", "P1310", "P5102", "P1319", "P1326");

  private final Map<String, String> units;
  private final Consumer<Triple> out;
  private int beforeChrist;

  /**
   * @param units our codes for units, by their IRIs
   * @param out takes the triples
   */
  EntityFacts(Map<String, String> units, Consumer<Triple> out) {
    this.units = units;
    this.out = out;
  }

  /** How many times before the year 1 were left out. */
  int beforeChrist() {
    return beforeChrist;
  }

  /** Writes an item or a property. */
  void write(ObjectNode entity) {
    String id = entity.path("id").asText();
    if (!id.matches("[QP]\\d{1,12}")) {
      return;
    }
    Node thing = NodeFactory.createURI((id.startsWith("P") ? DIRECT : ENTITY) + id);
    names(entity.path("labels"), thing, RDFS.label.asNode(), true);
    names(entity.path("aliases"), thing, SKOS.altLabel.asNode(), false);
    if (id.startsWith("P")) {
      return;
    }
    entity
        .path("claims")
        .properties()
        .forEach(claims -> statements(thing, id, claims.getKey(), claims.getValue()));
  }

  private void names(JsonNode byLanguage, Node thing, Node property, boolean always) {
    boolean found = false;
    for (String language : List.of("en", "en-gb", "en-us", "en-ca", "mul")) {
      for (JsonNode name : list(byLanguage.path(language))) {
        name(thing, property, name.path("value").asText(), language);
        found = true;
      }
    }
    if (!found && always && byLanguage.isObject() && !byLanguage.isEmpty()) {
      JsonNode first = byLanguage.elements().next();
      name(thing, property, first.path("value").asText(), first.path("language").asText("und"));
    }
  }

  private void name(Node thing, Node property, String text, String language) {
    out.accept(Triple.create(thing, property, NodeFactory.createLiteralLang(text, language)));
  }

  private static Iterable<JsonNode> list(JsonNode node) {
    return node.isArray() ? node : node.isMissingNode() ? List.of() : List.of(node);
  }

  private void statements(Node thing, String id, String property, JsonNode statements) {
    if (!property.matches("P\\d{1,12}") || !statements.isArray()) {
      return;
    }
    List<JsonNode> all =
        StreamSupport.stream(statements.spliterator(), false)
            .filter(s -> !s.path("rank").asText().equals("deprecated"))
            .toList();
    boolean preferred = all.stream().anyMatch(EntityFacts::isPreferred);
    IdentityHashMap<JsonNode, String> superseded = superseded(all);
    for (JsonNode statement : all) {
      if (!preferred || isPreferred(statement) || isTimed(statement)) {
        fact(thing, id, property, statement, Optional.ofNullable(superseded.get(statement)));
      }
    }
  }

  private static boolean isPreferred(JsonNode statement) {
    return statement.path("rank").asText().equals("preferred");
  }

  private static boolean isTimed(JsonNode statement) {
    JsonNode qualifiers = statement.path("qualifiers");
    return qualifiers.has(START) || qualifiers.has(END) || qualifiers.has(POINT);
  }

  /** Figures of several points in time: each is the known one until the next. */
  private static IdentityHashMap<JsonNode, String> superseded(List<JsonNode> statements) {
    List<JsonNode> dated = new ArrayList<>();
    for (JsonNode statement : statements) {
      if (isQuantity(statement) && point(statement).isPresent()) {
        dated.add(statement);
      }
    }
    dated.sort(java.util.Comparator.comparing(s -> point(s).orElseThrow()));
    IdentityHashMap<JsonNode, String> found = new IdentityHashMap<>();
    for (int i = 0; i + 1 < dated.size(); i++) {
      found.put(dated.get(i), point(dated.get(i + 1)).orElseThrow());
    }
    return found;
  }

  private static boolean isQuantity(JsonNode statement) {
    return statement.at("/mainsnak/datavalue/type").asText().equals("quantity");
  }

  private static Optional<String> point(JsonNode statement) {
    return time(statement, POINT);
  }

  private static Optional<String> time(JsonNode statement, String qualifier) {
    return TimeValue.edtf(statement.path("qualifiers").path(qualifier).at("/0/datavalue/value"));
  }

  private void fact(
      Node thing, String id, String property, JsonNode statement, Optional<String> until) {
    JsonNode qualifiers = statement.path("qualifiers");
    boolean unclear = DOUBTFUL.stream().anyMatch(qualifiers::has) || isUnknown(qualifiers);
    Node fact = NodeFactory.createBlankNode();
    Optional<Node> value = unclear ? Optional.empty() : value(statement.path("mainsnak"));
    if (value.isEmpty()) {
      return;
    }
    if (property.equals("P31") && value.get().isURI()) {
      out.accept(Triple.create(thing, RDF.type.asNode(), value.get()));
      return;
    }
    Map<String, Node> told = new LinkedHashMap<>();
    time(statement, START).ifPresent(t -> told.put("validFrom", text(t)));
    time(statement, END).ifPresent(t -> told.put("validTo", text(t)));
    if (isQuantity(statement)) {
      point(statement).ifPresent(t -> told.put("knownFrom", text(t)));
      until.ifPresent(t -> told.put("knownTo", text(t)));
    } else if (told.isEmpty()) {
      point(statement)
          .ifPresent(
              t -> {
                told.put("validFrom", text(t));
                told.put("validTo", text(t));
              });
    }
    Set<Node> parts = new TreeSet<>(java.util.Comparator.comparing(Node::toString));
    for (String restricting : RESTRICTING) {
      for (JsonNode snak : list(qualifiers.path(restricting))) {
        Optional<Node> part = value(snak).filter(Node::isURI);
        if (part.isEmpty()) {
          return;
        }
        parts.add(part.get());
      }
    }
    out.accept(Triple.create(fact, RDF.type.asNode(), cc("Fact")));
    out.accept(Triple.create(fact, cc("subject"), thing));
    out.accept(Triple.create(fact, cc("property"), NodeFactory.createURI(DIRECT + property)));
    out.accept(Triple.create(fact, cc("value"), value.get()));
    told.forEach((name, node) -> out.accept(Triple.create(fact, cc(name), node)));
    parts.forEach(p -> out.accept(Triple.create(fact, cc("per"), p)));
    sources(statement, id, property)
        .forEach(s -> out.accept(Triple.create(fact, cc("source"), NodeFactory.createURI(s))));
  }

  /** Whether it began or ended at some time that nobody has told: it may be over. */
  private static boolean isUnknown(JsonNode qualifiers) {
    return List.of(START, END, POINT).stream()
        .anyMatch(
            q ->
                qualifiers.has(q)
                    && !qualifiers.path(q).at("/0/snaktype").asText().equals("novalue")
                    && TimeValue.edtf(qualifiers.path(q).at("/0/datavalue/value")).isEmpty());
  }

  private static Set<String> sources(JsonNode statement, String id, String property) {
    Set<String> found = new TreeSet<>();
    for (JsonNode reference : list(statement.path("references"))) {
      for (JsonNode snak : list(reference.path("snaks").path("P854"))) {
        String url = snak.at("/datavalue/value").asText();
        if (url.matches("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]{1,2000}")) {
          found.add(url);
        }
      }
    }
    return found.isEmpty() ? Set.of(PAGE + id + "#" + property) : found;
  }

  private Optional<Node> value(JsonNode snak) {
    JsonNode value = snak.at("/datavalue/value");
    return switch (snak.at("/datavalue/type").asText()) {
      case "wikibase-entityid" ->
          Optional.of(value.path("id").asText())
              .filter(i -> i.matches("Q\\d{1,12}"))
              .map(i -> NodeFactory.createURI(ENTITY + i));
      case "time" -> {
        beforeChrist += TimeValue.isBeforeChrist(value) ? 1 : 0;
        yield TimeValue.edtf(value).map(t -> NodeFactory.createLiteralDT(t, EDTF));
      }
      case "quantity" -> quantity(value);
      case "monolingualtext" ->
          Optional.of(value)
              .filter(v -> v.path("language").asText().matches("en|en-.*|mul"))
              .map(v -> text(v.path("text").asText()));
      case "string" ->
          snak.path("datatype").asText().equals("string")
              ? Optional.of(text(value.asText()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static final org.apache.jena.datatypes.RDFDatatype EDTF =
      org.apache.jena.datatypes.TypeMapper.getInstance()
          .getSafeTypeByName("http://id.loc.gov/datatypes/edtf");

  private Optional<Node> quantity(JsonNode value) {
    String iri = value.path("unit").asText("1");
    String unit = iri.equals("1") ? "1" : units.getOrDefault(iri.replace("https:", "http:"), "");
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> amount = number(value.path("amount"));
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    Node node = NodeFactory.createBlankNode();
    out.accept(Triple.create(node, cc("stated"), literal(amount.get())));
    number(value.path("lowerBound"))
        .ifPresent(n -> out.accept(Triple.create(node, cc("min"), literal(n))));
    number(value.path("upperBound"))
        .ifPresent(n -> out.accept(Triple.create(node, cc("max"), literal(n))));
    out.accept(Triple.create(node, cc("unit"), text(unit)));
    return Optional.of(node);
  }

  private static Optional<BigDecimal> number(JsonNode node) {
    String text = node.asText().replaceFirst("^\\+", "");
    return text.matches("-?\\d{1,30}(\\.\\d{1,30})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static Node literal(BigDecimal number) {
    return NodeFactory.createLiteralDT(
        number.toPlainString(), org.apache.jena.datatypes.xsd.XSDDatatype.XSDdecimal);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node cc(String name) {
    return NodeFactory.createURI(CC + name);
  }
}
