package org.claimcheck.reference;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Nodes between a thing and its values: our facts, and Wikidata's statements. */
public final class StatementNodes {
  /** From a thing to a fact on it. */
  public static final Node FACT = NodeFactory.createURI(Vocabulary.cc("fact"));

  /** From a fact to the thing. */
  public static final Node SUBJECT = NodeFactory.createURI(Vocabulary.cc("subject"));

  /** From a fact to its value. */
  public static final Node VALUE = NodeFactory.createURI(Vocabulary.cc("value"));

  /** From a fact to its property. */
  public static final Node PROPERTY = NodeFactory.createURI(Vocabulary.cc("property"));

  /** From a thing of Wikidata to its class. */
  public static final Node INSTANCE_OF =
      NodeFactory.createURI("http://www.wikidata.org/prop/direct/P31");

  /** From a property of Wikidata as a thing to the one in plain statements. */
  public static final Node DIRECT_CLAIM =
      NodeFactory.createURI("http://wikiba.se/ontology#directClaim");

  /** How IRIs begin of Wikidata's statements, their values and where they are from. */
  public static final List<String> PARTS =
      List.of(
          "http://www.wikidata.org/entity/statement/",
          "http://www.wikidata.org/value/",
          "http://www.wikidata.org/reference/");

  private StatementNodes() {}
}
