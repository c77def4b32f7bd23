package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The index of names that is made when a store is built: from a name's key to things. */
public final class LabelKeys {
  /** Graph of the index. */
  public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/claimcheck/store#keys");

  /** Says that a thing has a name with this key. */
  public static final Node KEY = NodeFactory.createURI("https://w3id.org/claimcheck/store#key");

  private static final Set<String> NAMES =
      Set.of(
          RDFS.label.getURI(),
          SKOS.prefLabel.getURI(),
          SKOS.altLabel.getURI(),
          "https://schema.org/name",
          "https://schema.org/alternateName",
          "http://xmlns.com/foaf/0.1/name",
          "http://xmlns.com/foaf/0.1/nick",
          Vocabulary.cc("acronym"),
          Vocabulary.cc("demonym"),
          Vocabulary.cc("formerName"),
          Vocabulary.cc("officialName"));

  private LabelKeys() {}

  /** IRIs of the properties that give names. */
  public static Set<String> properties() {
    return NAMES;
  }

  /**
   * What a quad adds to the index, if it tells a name.
   *
   * @param out takes it
   */
  static void of(Quad quad, Consumer<Quad> out) {
    if (NAMES.contains(quad.getPredicate().getURI())) {
      of(quad.getSubject(), quad.getObject(), out);
    }
  }

  /**
   * What a name adds to the index: "Mercury (planet)" is found by that and by Mercury.
   *
   * @param thing whose name it is; only things with an IRI are found
   * @param name the name, if it is a literal
   * @param out takes it
   */
  public static void of(Node thing, Node name, Consumer<Quad> out) {
    if (!thing.isURI() || !name.isLiteral()) {
      return;
    }
    Name text = Name.of(EntityReader.clean(name.getLiteralLexicalForm()), Name.Kind.LABEL);
    List<Name> names = new ArrayList<>(List.of(text));
    names.addAll(DerivedNames.ofForeign(List.of(text)));
    Set<String> keys = new TreeSet<>();
    names.forEach(n -> keys.add(NameKey.of(n.text())));
    keys.remove("");
    keys.forEach(
        k -> out.accept(Quad.create(GRAPH, thing, KEY, NodeFactory.createLiteralString(k))));
  }
}
