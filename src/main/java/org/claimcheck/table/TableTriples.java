package org.claimcheck.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a table into the RDF that any reference is made of. */
final class TableTriples {
  private static final String CC = "https://w3id.org/claimcheck/vocab#";
  private static final Set<String> PLACES =
      Set.of(CC + "City", CC + "Place", CC + "Region", CC + "Country");

  private final Table table;
  private final Mapping mapping;
  private final TableTerms terms;
  private final CleanCells cells;
  private final CellNodes nodes;
  private final String base;
  private final String source;
  private final Consumer<Triple> out;
  private final List<TableFault> faults = new ArrayList<>();
  private final Map<Node, Integer> firstRows = new LinkedHashMap<>();
  private final Map<List<Object>, List<Spell>> spells = new LinkedHashMap<>();
  private final Map<String, OwnProperty> own = new LinkedHashMap<>();

  /** A property of the table's own, and whether each thing has one value of it. */
  private static final class OwnProperty {
    private final String label;
    private final Map<Node, String> values = new HashMap<>();
    private boolean single = true;

    OwnProperty(String label) {
      this.label = label;
    }
  }

  /**
   * @param words what stands beside numbers
   * @param base namespace of what the table names
   * @param source IRI of the file
   * @param out takes the triples
   */
  TableTriples(
      Table table,
      Mapping mapping,
      TableTerms terms,
      ColumnWords words,
      String base,
      String source,
      Consumer<Triple> out) {
    this.table = table;
    this.mapping = mapping;
    this.terms = terms;
    this.cells = new CleanCells(mapping.clean());
    this.nodes = new CellNodes(words, out);
    this.base = base;
    this.source = source;
    this.out = out;
  }

  /** Things, and the row in which each stands first. */
  Map<Node, Integer> firstRows() {
    return firstRows;
  }

  /** Writes everything; what cannot be read is left out and listed. */
  List<TableFault> write() {
    for (Mapping.ThingMapping thing : mapping.things()) {
      if (thing.label().isConstant()) {
        constant(thing);
      }
    }
    table.rows().stream().filter(r -> !r.isBlank()).forEach(this::row);
    spells.values().forEach(same -> Spell.joined(same).forEach(this::emit));
    own.forEach(
        (iri, property) -> {
          Node node = NodeFactory.createURI(iri);
          add(node, RDFS.label.asNode(), NodeFactory.createLiteralString(property.label));
          if (property.single) {
            add(node, RDF.type.asNode(), OWL.FunctionalProperty.asNode());
          }
        });
    return faults;
  }

  private void constant(Mapping.ThingMapping mapped) {
    String label = mapped.label().written();
    Node thing = thing(mapped.className(), label, label, 0);
    for (Mapping.ColumnMapping column : mapped.columns()) {
      table.rows().stream().findFirst().ifPresent(row -> say(thing, column, row));
    }
  }

  private void row(Table.Row row) {
    boolean told = false;
    Template nameless = null;
    for (Mapping.ThingMapping thing : mapping.things()) {
      boolean applies =
          !thing.label().isConstant()
              && thing.where().entrySet().stream()
                  .allMatch(
                      e -> cells.values(row, e.getKey()).stream().anyMatch(e.getValue()::contains));
      if (applies && isNamed(thing, row)) {
        row(thing, row);
        told = true;
      } else if (applies && says(thing, row)) {
        nameless = thing.label();
      }
    }
    if (!told && nameless != null) {
      fault(row, nameless.place(), "nothing in it, so that the row has no name", "it is not used");
    }
  }

  private boolean isNamed(Mapping.ThingMapping thing, Table.Row row) {
    return thing.label().columns().stream().noneMatch(c -> cells.values(row, c).isEmpty())
        && (thing.key() == null || !cells.fill(thing.key(), row).isEmpty());
  }

  private boolean says(Mapping.ThingMapping thing, Table.Row row) {
    return thing.columns().stream().anyMatch(c -> !cells.fill(c.value(), row).isEmpty());
  }

  private void row(Mapping.ThingMapping mapped, Table.Row row) {
    List<String> labels = cells.fill(mapped.label(), row);
    List<String> keys = mapped.key() == null ? labels : cells.fill(mapped.key(), row);
    // Of a cell with several names, each is a thing of its own.
    for (String label : mapped.key() == null ? labels : labels.subList(0, 1)) {
      String key = mapped.key() == null ? label : String.join(" ", keys);
      Node thing = thing(mapped.className(), key, label, row.number());
      for (Mapping.ColumnMapping column : mapped.columns()) {
        say(thing, column, row);
      }
    }
  }

  private Node thing(@Nullable String className, String key, String label, int row) {
    String sort = className == null ? "" : Names.slug(className.replaceAll("^.*[/#]", "")) + "/";
    Node thing = NodeFactory.createURI(base + sort + Names.slug(key));
    if (firstRows.putIfAbsent(thing, row) == null) {
      add(thing, RDFS.label.asNode(), NodeFactory.createLiteralString(label));
      if (className != null) {
        add(thing, RDF.type.asNode(), NodeFactory.createURI(className));
      }
    }
    return thing;
  }

  private void say(Node thing, Mapping.ColumnMapping column, Table.Row row) {
    boolean known = column.property().startsWith("http");
    String values = known ? terms.valuesOf(column.property()) : null;
    for (String text : cells.fill(column.value(), row)) {
      if (values != null && values.equals("name")) {
        add(thing, NodeFactory.createURI(column.property()), NodeFactory.createLiteralString(text));
        continue;
      }
      try {
        for (Node value : values(text, kind(column, values), column, row)) {
          fact(thing, column, value, text, row);
        }
      } catch (Cells.Unreadable e) {
        fault(
            row,
            column.value().place(),
            e.getMessage() + ": \"" + brief(text) + "\"",
            "it is not used");
      }
    }
  }

  private static Kind kind(Mapping.ColumnMapping column, @Nullable String values) {
    if (column.kind() != null) {
      return column.kind();
    }
    return switch (values == null ? "" : values) {
      case "time" -> Kind.DATE;
      case "quantity" -> Kind.NUMBER;
      case "entity" -> PLACES.contains(String.valueOf(column.className())) ? Kind.PLACE : Kind.NAME;
      default -> Kind.TEXT;
    };
  }

  private List<Node> values(String text, Kind kind, Mapping.ColumnMapping column, Table.Row row) {
    return switch (kind) {
      case NAME -> List.of(value(text, column, row));
      case PLACE -> List.of(place(text, column, row));
      case DATE -> Cells.dates(text, column.format()).stream().map(CellNodes::time).toList();
      case NUMBER -> List.of(nodes.number(text, column.numbers()));
      case TEXT -> List.of(NodeFactory.createLiteralString(text));
    };
  }

  private Node value(String text, Mapping.ColumnMapping column, Table.Row row) {
    String className = column.className();
    if (className == null && column.property().startsWith("http")) {
      className = terms.rangeOf(column.property());
    }
    return thing(className, text, text, row.number());
  }

  /** "Lyon, France" is Lyon, which lies in France; the last part is the name of the whole too. */
  private Node place(String text, Mapping.ColumnMapping column, Table.Row row) {
    int named = firstRows.size();
    Node place = value(text, column, row);
    int comma = text.lastIndexOf(", ");
    boolean isNew = firstRows.size() > named;
    if (isNew && comma > 0 && column.className() != null) {
      String name = text.substring(0, text.indexOf(", "));
      add(place, RDFS.label.asNode(), NodeFactory.createLiteralString(name));
      Node whole =
          thing(CC + "Place", text.substring(comma + 2), text.substring(comma + 2), row.number());
      emit(new Spell(place, CC + "containedIn", whole, null, null, List.of(row.number())));
    }
    return place;
  }

  private void fact(
      Node thing, Mapping.ColumnMapping column, Node value, String text, Table.Row row) {
    String property = column.property();
    if (!property.startsWith("http")) {
      String label = Names.label(property);
      property = base + "property/" + Names.slug(label);
      OwnProperty owned = own.computeIfAbsent(property, p -> new OwnProperty(label));
      String before = owned.values.putIfAbsent(thing, text);
      owned.single &= before == null || before.equals(text);
    }
    Spell spell =
        new Spell(
            thing,
            property,
            value,
            days(column.from(), row),
            days(column.to(), row),
            List.of(row.number()));
    if (column.from() == null && column.to() == null) {
      emit(spell);
    } else {
      spells.computeIfAbsent(spell.key(), k -> new ArrayList<>()).add(spell);
    }
  }

  private @Nullable String days(@Nullable Template template, Table.Row row) {
    if (template == null) {
      return null;
    }
    for (String text : cells.fill(template, row)) {
      try {
        return Cells.dates(text, null).get(0);
      } catch (Cells.Unreadable e) {
        fault(
            row, template.place(), e.getMessage() + ": \"" + brief(text) + "\"", "it is not used");
      }
    }
    return null;
  }

  private void emit(Spell spell) {
    Node fact = NodeFactory.createBlankNode();
    add(fact, RDF.type.asNode(), cc("Fact"));
    add(fact, cc("subject"), spell.thing());
    add(fact, cc("property"), NodeFactory.createURI(spell.property()));
    add(fact, cc("value"), spell.value());
    for (int row : spell.rows()) {
      add(fact, cc("source"), NodeFactory.createURI(source + "#row=" + row));
    }
    if (mapping.source() != null) {
      add(fact, cc("source"), NodeFactory.createURI(mapping.source()));
    }
    if (spell.from() != null) {
      add(fact, cc("validFrom"), CellNodes.time(spell.from()));
    }
    if (spell.to() != null) {
      add(fact, cc("validTo"), CellNodes.time(spell.to()));
    }
    if (mapping.known() != null) {
      add(fact, cc("knownFrom"), CellNodes.time(mapping.known()));
    }
  }

  private void fault(Table.Row row, int column, @Nullable String message, String fix) {
    String name = column == 0 ? "" : "column \"" + brief(table.header().get(column - 1)) + "\": ";
    faults.add(new TableFault(row.number(), column, name + message, fix));
  }

  private static String brief(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 40 ? plain.substring(0, 40) + "..." : plain;
  }

  private void add(Node subject, Node predicate, Node object) {
    out.accept(Triple.create(subject, predicate, object));
  }

  static Node cc(String name) {
    return NodeFactory.createURI(CC + name);
  }
}
