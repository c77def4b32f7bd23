package org.claimcheck.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimcheck.reference.Problem.Severity;
import org.claimcheck.table.FactSheet;
import org.claimcheck.wikidata.WikidataFile;

/** Reads RDF files into normal form. Apart from the loader, so that compiled facts need no Jena. */
final class RdfReference {
  private static final Node VOCABULARY = NodeFactory.createURI("https://w3id.org/claimcheck/vocab");

  private static final List<String> LEXICON =
      List.of(
          "https://w3id.org/claimcheck/lexicon#",
          "https://w3id.org/claimcheck/preposition#",
          "https://w3id.org/claimcheck/list#");

  private final Path ontology;

  RdfReference(Path ontology) {
    this.ontology = ontology;
  }

  /**
   * Files in normal form, before facts become records.
   *
   * @param graph things and fact nodes
   * @param declared the vocabulary
   * @param vocabulary the vocabulary as records
   * @param positions where the nodes stand in the files
   * @param words what the files say of words, as ontology/lexicon does
   */
  record Normalised(
      Graph graph, Graph declared, Vocabulary vocabulary, Positions positions, Graph words) {}

  /** All facts of files and folders. */
  ReferenceData read(List<Path> paths, List<Problem> problems) {
    return read(normalise(paths, problems), problems);
  }

  static ReferenceData read(Normalised normal, List<Problem> problems) {
    return NormalForm.read(
        normal.graph(), normal.vocabulary(), normal.positions(), problems, new HashMap<>());
  }

  Normalised normalise(List<Path> paths, List<Problem> problems) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Positions positions = new Positions();
    RdfReader reader = new RdfReader(dataset, positions, problems);
    Graph declared = declared(problems);
    Vocabulary vocabulary = VocabularyReader.read(ModelFactory.createModelForGraph(declared));
    Graph shipped = Alignments.shipped(ontology.resolve("alignments"), problems);
    for (Path path : paths) {
      try {
        for (Path file : ReferenceFiles.in(path)) {
          String shown = file.toString().replace('\\', '/');
          if (WikidataFile.is(file)) {
            WikidataEntities.read(file, shown, shipped, dataset, problems);
          } else if (FactSheet.is(file)) {
            Tables.read(file, shown, ontology, vocabulary, dataset, positions, problems);
          } else {
            reader.read(file, shown);
          }
        }
      } catch (IOException e) {
        problems.add(
            new Problem(
                Severity.ERROR, path.toString(), 0, 0, "cannot be read: " + e.getMessage(), ""));
      }
    }
    WikidataEntities.leaveOutUnnamed(dataset);
    Alignments.add(declared, dataset, shipped);
    Alignments.copyFacts(declared, dataset);
    vocabulary = VocabularyReader.read(ModelFactory.createModelForGraph(declared));
    dataset.addGraph(VOCABULARY, declared); // in place of what a file may have put there
    UnknownTerms.report(dataset, VOCABULARY, vocabulary, positions, problems);
    Views.read(ontology.resolve("views"), problems).run(dataset);
    return new Normalised(
        dataset.getDefaultGraph(), declared, vocabulary, positions, words(dataset));
  }

  private static Graph words(DatasetGraph dataset) {
    Graph words = GraphMemFactory.createDefaultGraph();
    dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .filter(
            q ->
                LEXICON.stream().anyMatch(q.getPredicate().getURI()::startsWith)
                    || (q.getObject().isURI() && q.getObject().getURI().startsWith(LEXICON.get(0))))
        .forEach(q -> words.add(q.asTriple()));
    return words;
  }

  /** The vocabulary alone. */
  Vocabulary vocabulary(List<Problem> problems) {
    return VocabularyReader.read(ModelFactory.createModelForGraph(declared(problems)));
  }

  private Graph declared(List<Problem> problems) {
    DatasetGraph own = DatasetGraphFactory.create();
    Path file = ontology.resolve("vocabulary.ttl");
    new RdfReader(own, new Positions(), problems).read(file, file.toString());
    Graph declared = GraphMemFactory.createDefaultGraph();
    own.find().forEachRemaining(q -> declared.add(q.asTriple()));
    return declared;
  }
}
