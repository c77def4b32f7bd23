package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads things with their classes and names from the normal form. */
final class EntityReader {
  /** Longer than any name; such a label is a text, and searching for it is of no use. */
  private static final int LONGEST_NAME = 200;

  private static final Map<Node, Name.Kind> NAMES =
      Map.of(
          RDFS.label.asNode(), Name.Kind.LABEL,
          SKOS.altLabel.asNode(), Name.Kind.ALIAS,
          cc("demonym"), Name.Kind.DEMONYM,
          cc("acronym"), Name.Kind.ACRONYM,
          cc("title"), Name.Kind.TITLE);

  private final Graph graph;
  private final Vocabulary vocabulary;

  EntityReader(Graph graph, Vocabulary vocabulary) {
    this.graph = graph;
    this.vocabulary = vocabulary;
  }

  /** All IRIs that have a class or a name. */
  Set<Node> things() {
    Set<Node> found = new LinkedHashSet<>();
    Node fact = cc("Fact");
    graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(t -> add(found, t, fact));
    NAMES
        .keySet()
        .forEach(p -> graph.find(Node.ANY, p, Node.ANY).forEach(t -> add(found, t, fact)));
    return found;
  }

  private static void add(Set<Node> found, Triple triple, Node fact) {
    if (triple.getSubject().isURI() && !triple.getObject().equals(fact)) {
      found.add(triple.getSubject());
    }
  }

  /**
   * The thing.
   *
   * @param facts the facts about it, for names that hold at a time
   */
  Entity read(Node thing, List<Fact> facts) {
    TreeSet<String> types = new TreeSet<>();
    graph
        .find(thing, RDF.type.asNode(), Node.ANY)
        .filterKeep(t -> t.getObject().isURI())
        .forEachRemaining(t -> types.add(t.getObject().getURI()));
    Set<Name> names = new LinkedHashSet<>();
    NAMES.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> names.addAll(names(thing, e.getKey(), e.getValue())));
    for (Fact fact : facts) {
      if (fact.value() instanceof FactValue.Text text) {
        nameKind(fact.property()).ifPresent(k -> names.add(new Name(text.text(), k, fact.valid())));
      }
    }
    String label =
        names.stream()
            .findFirst()
            .map(Name::text)
            .orElse(thing.getURI().replaceAll("^.*[/#]", "").replace('-', ' '));
    Set<String> keys = new TreeSet<>();
    names.forEach(n -> keys.add(NameKey.of(n.text())));
    List<Name> all = new ArrayList<>(names);
    for (Name derived : DerivedNames.of(all, vocabulary, types)) {
      if (keys.add(NameKey.of(derived.text()))) {
        all.add(derived);
      }
    }
    all.sort(Comparator.comparing(Name::kind));
    return new Entity(thing.getURI(), label, List.copyOf(types), all, facts.size());
  }

  private static java.util.Optional<Name.Kind> nameKind(String property) {
    if (property.equals(Vocabulary.cc("formerName"))) {
      return java.util.Optional.of(Name.Kind.FORMER);
    }
    return property.equals(Vocabulary.cc("officialName"))
        ? java.util.Optional.of(Name.Kind.OFFICIAL)
        : java.util.Optional.empty();
  }

  /** English names and names without a language; others only where there are none of these. */
  private List<Name> names(Node thing, Node property, Name.Kind kind) {
    List<Node> literals =
        graph
            .find(thing, property, Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(Node::isLiteral)
            .toList();
    literals.sort(
        Comparator.comparing(EntityReader::foreign)
            .thenComparing(Node::getLiteralLanguage)
            .thenComparing(Node::getLiteralLexicalForm));
    List<Name> found = new ArrayList<>();
    EnumSet<Name.Kind> once = EnumSet.of(Name.Kind.LABEL);
    for (Node literal : literals) {
      String text = clean(literal.getLiteralLexicalForm());
      if (text.isEmpty() || (foreign(literal) && !found.isEmpty())) {
        continue;
      }
      boolean second = once.contains(kind) && !found.isEmpty();
      found.add(Name.of(text, second ? Name.Kind.ALIAS : kind));
    }
    return found;
  }

  private static boolean foreign(Node literal) {
    String language = literal.getLiteralLanguage();
    return !(language.isEmpty() || language.equals("mul") || language.startsWith("en"));
  }

  /** Names go into messages and the terminal: no control or direction characters. */
  static String clean(String text) {
    if (text.length() > LONGEST_NAME) {
      return "";
    }
    return text.replaceAll("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+", " ")
        .strip();
  }

  private static Node cc(String name) {
    return NodeFactory.createURI(Vocabulary.NS + name);
  }
}
