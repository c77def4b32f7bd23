package org.claimcheck.reference;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * What the ontology folder says of references. Read once, used for many.
 *
 * @param folder the folder
 * @param vocabulary the vocabulary as a graph; copy it before changing it
 * @param shipped what is aligned with the vocabulary
 * @param views queries that make the normal form
 */
record Ontology(Path folder, Graph vocabulary, Graph shipped, Views views) {
  /**
   * Reads a folder.
   *
   * @param problems is filled with what is wrong in it
   */
  static Ontology read(Path folder, List<Problem> problems) {
    return new Ontology(
        folder,
        vocabulary(folder, problems),
        Alignments.shipped(folder.resolve("alignments"), problems),
        Views.read(folder.resolve("views"), problems));
  }

  private static Graph vocabulary(Path folder, List<Problem> problems) {
    DatasetGraph own = DatasetGraphFactory.create();
    Path file = folder.resolve("vocabulary.ttl");
    new RdfReader(own::add, new Positions(), problems).read(file, file.toString());
    Graph declared = GraphMemFactory.createDefaultGraph();
    own.find().forEachRemaining(q -> declared.add(q.asTriple()));
    return declared;
  }

  /** The vocabulary, without what a reference aligns with it. */
  Vocabulary terms() {
    return VocabularyReader.read(ModelFactory.createModelForGraph(vocabulary));
  }

  /** The vocabulary of a folder. */
  static Vocabulary terms(Path folder, List<Problem> problems) {
    return VocabularyReader.read(ModelFactory.createModelForGraph(vocabulary(folder, problems)));
  }

  /** The vocabulary for somebody to add to. */
  Graph copy() {
    Graph copy = GraphMemFactory.createDefaultGraph();
    vocabulary.find().forEachRemaining(copy::add);
    return copy;
  }
}
