package org.claimcheck.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.claimcheck.reference.LearntProperty;
import org.jspecify.annotations.Nullable;

/** What is counted of one property while a store is read through. */
final class PropertyCount {
  private static final int ENOUGH = 5;

  /** So many values are looked at to learn what they are like. */
  private static final int SAMPLE = 2000;

  private static final int TEXTS = 100;

  private final Set<String> kinds = new TreeSet<>();
  private final Set<String> texts = new TreeSet<>();
  private boolean codes = true;
  private int sampled;
  private long facts;
  private long subjects;
  private boolean several;
  private @Nullable PropertyCount statement;
  long values;
  boolean timed;
  boolean statements;

  /** The count of what Wikidata's statements tell, which is more than its direct claims do. */
  PropertyCount ofStatements() {
    PropertyCount made = statement;
    if (made == null) {
      made = new PropertyCount();
      statement = made;
    }
    return made;
  }

  /** One subject has so many values. */
  void count(int number) {
    facts += number;
    subjects++;
    several |= number > 1;
  }

  /** Looks at a value; false if it is none that a fact can have. */
  boolean sample(NodeId value, NodeTable nodes) {
    if (sampled >= SAMPLE) {
      return true;
    }
    Node node = nodes.getNodeForNodeId(value);
    sampled++;
    if (node.isBlank()) {
      kinds.add("quantity");
      return false;
    }
    String kind = node.isURI() ? "entity" : kind(node.getLiteralDatatypeURI());
    kinds.add(kind);
    if (kind.equals("text")) {
      String text = node.getLiteralLexicalForm();
      codes &= !text.matches("(?s).*\\p{Ll}.*");
      if (texts.size() < TEXTS && text.length() <= 200) {
        texts.add(text);
      }
    }
    return true;
  }

  private static String kind(String datatype) {
    return switch (datatype.replaceAll("^.*[/#]", "")) {
      case "date", "dateTime", "gYear", "gYearMonth", "edtf" -> "time";
      case "integer", "decimal", "double", "float", "int", "long", "nonNegativeInteger" ->
          "quantity";
      default -> "text";
    };
  }

  /** What that teaches; nothing of what is not used. */
  Optional<LearntProperty> learnt(String iri, Set<String> functional) {
    PropertyCount counted = statement == null ? this : statement;
    if (counted.facts == 0) {
      return Optional.empty();
    }
    boolean declared = functional.contains(iri);
    boolean single =
        functional.isEmpty() ? !counted.several && counted.subjects >= ENOUGH : declared;
    boolean named = kinds.contains("entity") || kinds.contains("text");
    return Optional.of(
        new LearntProperty(
            iri,
            (int) Math.min(Integer.MAX_VALUE, counted.facts),
            named ? (int) Math.min(Integer.MAX_VALUE, Math.max(1, values)) : 0,
            single,
            declared,
            !timed,
            codes && !texts.isEmpty(),
            kinds,
            List.copyOf(texts)));
  }
}
