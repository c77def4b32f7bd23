package org.claimcheck.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.article.InputException;
import org.claimcheck.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads mapping files. What such a file says wrong is a user's mistake, named with its place. */
final class MappingReader {
  private static final long LARGEST = 1_000_000;
  private static final Map<String, String> PREFIXES =
      Map.of(
          "cc", "https://w3id.org/claimcheck/vocab#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "schema", "https://schema.org/");

  private final String file;
  private final JsonNode root;
  private final TableTerms terms;

  private MappingReader(String file, JsonNode root, TableTerms terms) {
    this.file = file;
    this.root = root;
    this.terms = terms;
  }

  /** The text of a mapping file. */
  static String text(Path path, String shown) {
    try {
      if (Files.size(path) > LARGEST) {
        throw new InputException(shown, "more than 1 MB", "a mapping is a page of YAML");
      }
      return Files.readString(path);
    } catch (IOException e) {
      throw new InputException(shown, "cannot be read: " + e.getMessage(), "save it as UTF-8");
    }
  }

  static MappingReader of(String yaml, String shown, TableTerms terms) {
    try {
      return new MappingReader(shown, new YAMLMapper().readTree(yaml), terms);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new InputException(
          line > 0 ? shown + ":" + line : shown, e.getOriginalMessage(), "correct the YAML here");
    }
  }

  /** How the table is to be read. */
  Layout layout() {
    JsonNode table = root.path("table");
    only(table, "table", Set.of("encoding", "delimiter", "header", "sheet", "rows"));
    String delimiter = text(table, "delimiter");
    if (delimiter != null && delimiter.equals("tab")) {
      delimiter = "\t";
    }
    if (delimiter != null && delimiter.length() != 1) {
      throw wrong("delimiter \"" + delimiter + "\" is not one character", "write \";\" or tab");
    }
    JsonNode header = table.path("header");
    if (!header.isMissingNode() && !header.canConvertToInt()) {
      throw wrong("header is no number of a row", "write header: 1");
    }
    return new Layout(
        text(table, "encoding"),
        delimiter == null ? null : delimiter.charAt(0),
        header.isMissingNode() ? null : header.asInt(),
        text(table, "sheet"),
        text(table, "rows"));
  }

  /** What its rows tell. */
  Mapping mapping(Table table) {
    only(root, "the mapping", Set.of("table", "source", "known", "clean", "things"));
    String source = text(root, "source");
    if (source != null && !source.matches("https?://[^\\s<>\"{}|^`\\\\]+")) {
      throw wrong("source is no address: " + source, "write https://...");
    }
    try {
      String known = text(root, "known");
      if (known != null) {
        Edtf.parse(known);
      }
      Map<Integer, Mapping.Cleaning> clean = new HashMap<>();
      for (Map.Entry<String, JsonNode> entry : root.path("clean").properties()) {
        clean.put(column(entry.getKey(), table), cleaning(entry.getKey(), entry.getValue()));
      }
      List<Mapping.ThingMapping> things = new ArrayList<>();
      for (JsonNode thing : root.path("things")) {
        things.add(thing(thing, table));
      }
      if (things.isEmpty()) {
        throw wrong("it says of no things", "add things: with a label");
      }
      return new Mapping(source, known, clean, things);
    } catch (Template.NoColumn e) {
      throw wrong(
          "no column \"" + e.getMessage() + "\" in " + table.file(),
          "its columns are " + String.join(", ", table.header()));
    } catch (DateTimeException e) {
      throw wrong("known is no date", "write 2024-05-01");
    }
  }

  private static int column(String name, Table table) {
    int column = table.column(name);
    if (column < 0) {
      throw new Template.NoColumn(name);
    }
    return column;
  }

  private Mapping.Cleaning cleaning(String column, JsonNode node) {
    only(node, "clean of " + column, Set.of("case", "split", "replace"));
    String letters = text(node, "case");
    if (letters != null && !letters.equals("title")) {
      throw wrong("case of " + column + " is " + letters, "write case: title");
    }
    Map<String, String> replace = new HashMap<>();
    node.path("replace").properties().forEach(e -> replace.put(e.getKey(), e.getValue().asText()));
    return new Mapping.Cleaning(letters != null, text(node, "split"), replace);
  }

  private Mapping.ThingMapping thing(JsonNode node, Table table) {
    only(node, "a thing", Set.of("class", "label", "key", "where", "columns"));
    String label = text(node, "label");
    if (label == null) {
      throw wrong("a thing without a label", "add label: \"{column}\"");
    }
    Map<Integer, Set<String>> where = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("where").properties()) {
      Set<String> values = new TreeSet<>();
      (entry.getValue().isArray() ? entry.getValue() : List.of(entry.getValue()))
          .forEach(v -> values.add(v.asText()));
      where.put(column(entry.getKey(), table), values);
    }
    List<Mapping.ColumnMapping> columns = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.path("columns").properties()) {
      JsonNode said = entry.getValue();
      for (JsonNode one : said.isArray() ? said : List.of(said)) {
        columns.add(column(entry.getKey(), one, table));
      }
    }
    String key = text(node, "key");
    return new Mapping.ThingMapping(
        className(node, "class"),
        Template.parse(label, table),
        key == null ? null : Template.parse(key, table),
        where,
        columns);
  }

  private Mapping.ColumnMapping column(String name, JsonNode node, Table table) {
    Template value = Template.columnOrText(name, table);
    if (node.isTextual()) {
      return new Mapping.ColumnMapping(
          value, property(node.asText()), null, null, Mapping.NumberForm.PLAIN, null, null, null);
    }
    only(
        node,
        "column " + name,
        Set.of("property", "kind", "class", "unit", "times", "decimal", "format", "from", "to"));
    String stated = text(node, "property");
    String kindWord = text(node, "kind");
    Kind kind =
        kindWord == null
            ? null
            : Kind.of(kindWord)
                .orElseThrow(
                    () ->
                        wrong(
                            "no kind " + kindWord + " (column " + name + ")",
                            "write name, place, date, number or text"));
    String format = text(node, "format");
    if (format != null) {
      try {
        Cells.formatter(format);
      } catch (IllegalArgumentException e) {
        throw wrong("no date format: " + format, "write d MMMM uuuu, M/d/uuuu and the like");
      }
    }
    return new Mapping.ColumnMapping(
        value,
        property(stated == null ? name : stated),
        kind,
        className(node, "class"),
        numbers(node, name),
        format,
        template(node, "from", table),
        template(node, "to", table));
  }

  private Mapping.NumberForm numbers(JsonNode node, String name) {
    String decimal = text(node, "decimal");
    String times = text(node, "times");
    if (decimal != null && !decimal.equals(",") && !decimal.equals(".")) {
      throw wrong("decimal of " + name + " is " + decimal, "write \",\" or \".\"");
    }
    Cells.Amount factor = times == null ? null : Cells.amount(times, '.');
    if (times != null && factor == null) {
      throw wrong("times of " + name + " is no number", "write times: 1000000");
    }
    return new Mapping.NumberForm(
        decimal == null ? '.' : decimal.charAt(0),
        text(node, "unit"),
        factor == null ? BigDecimal.ONE : factor.number());
  }

  private static @Nullable Template template(JsonNode node, String field, Table table) {
    String text = text(node, field);
    return text == null ? null : Template.columnOrText(text, table);
  }

  /** The IRI of a property of the vocabulary, or the label of one of the table's own. */
  private String property(String written) {
    String iri = expand(written);
    if (iri.equals(written)) {
      return written;
    }
    if (terms.valuesOf(iri) == null) {
      throw wrong(
          "no property " + written, "see ontology/vocabulary.ttl, or write a name of yours");
    }
    return iri;
  }

  private @Nullable String className(JsonNode node, String field) {
    String written = text(node, field);
    if (written == null) {
      return null;
    }
    String iri = expand(written);
    if (!terms.isClass(iri)) {
      throw wrong("no class " + written, "see ontology/vocabulary.ttl: cc:Person, cc:City, ...");
    }
    return iri;
  }

  private static String expand(String written) {
    int colon = written.indexOf(':');
    String namespace = colon < 0 ? null : PREFIXES.get(written.substring(0, colon));
    return namespace == null ? written : namespace + written.substring(colon + 1);
  }

  private void only(JsonNode node, String what, Set<String> known) {
    if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
      throw wrong(what + " is no list of \"name: value\"", "");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!known.contains(entry.getKey())) {
        throw wrong(
            "unknown entry \"" + entry.getKey() + "\" in " + what,
            "known are " + String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private InputException wrong(String problem, String fix) {
    return new InputException(file, problem, fix);
  }
}
