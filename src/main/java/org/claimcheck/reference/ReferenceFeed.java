package org.claimcheck.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Reads files for a store, in one pass and in memory that does not grow with them. */
public final class ReferenceFeed {
  /** Graph of what the files say of words, as ontology/lexicon does; they stand in theirs, too. */
  public static final Node WORDS = NodeFactory.createURI("https://w3id.org/claimcheck/store#words");

  private final Ontology ontology;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param ontology the folder with vocabulary.ttl and alignments
   */
  public ReferenceFeed(Path ontology) {
    this.ontology = Ontology.read(ontology, problems);
  }

  /**
   * Reads files and folders of RDF, tables and Wikidata's JSON.
   *
   * @param out takes what they say, each file in a graph of its own, and the index of names
   * @return what could not be read, by place
   */
  public List<Problem> read(List<Path> paths, Consumer<Quad> out) {
    new ReferenceReader(ontology, Positions.forgetful(), problems)
        .read(
            paths,
            quad -> {
              out.accept(quad);
              LabelKeys.of(quad, out);
              if (RdfReference.isWord(quad)) {
                out.accept(Quad.create(WORDS, quad.asTriple()));
              }
            });
    return problems.stream().sorted().toList();
  }
}
