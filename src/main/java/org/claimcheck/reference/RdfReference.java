package org.claimcheck.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Reads RDF into normal form. Apart from the loader, so that compiled facts need no Jena. */
final class RdfReference {
  private static final Node VOCABULARY = NodeFactory.createURI("https://w3id.org/claimcheck/vocab");

  private static final List<String> LEXICON =
      List.of(
          "https://w3id.org/claimcheck/lexicon#",
          "https://w3id.org/claimcheck/preposition#",
          "https://w3id.org/claimcheck/list#");

  private final Ontology ontology;
  private final List<Problem> faults;

  RdfReference(Path ontology) {
    this.faults = new ArrayList<>();
    this.ontology = Ontology.read(ontology, faults);
  }

  /** What it reads with. */
  Ontology ontology() {
    return ontology;
  }

  /**
   * Files in normal form, before facts become records.
   *
   * @param graph things and fact nodes
   * @param declared the vocabulary
   * @param vocabulary the vocabulary as records
   * @param positions where the nodes stand in the files
   * @param words what the files say of words, as ontology/lexicon does
   * @param origins which reference a graph belongs to, where there are several
   */
  record Normalised(
      Graph graph,
      Graph declared,
      Vocabulary vocabulary,
      Positions positions,
      Graph words,
      Map<String, Origin> origins) {}

  /** All facts of files and folders. */
  ReferenceData read(List<Path> paths, List<Problem> problems) {
    return read(normalise(paths, problems), problems);
  }

  static ReferenceData read(Normalised normal, List<Problem> problems) {
    return NormalForm.read(
        normal.graph(),
        normal.vocabulary(),
        normal.positions(),
        normal.origins(),
        problems,
        new HashMap<>());
  }

  /** The normal form of files and folders that are one reference. */
  Normalised normalise(List<Path> paths, List<Problem> problems) {
    return normalise(paths, Map.of(), problems);
  }

  /**
   * The normal form of files and folders.
   *
   * @param order which reference each is, by name; none where they are one
   * @param problems is filled with what is wrong
   */
  Normalised normalise(List<Path> paths, Map<String, Origin> order, List<Problem> problems) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Positions positions = new Positions();
    Map<String, Origin> origins = new HashMap<>();
    ReferenceReader reader = new ReferenceReader(ontology, positions, problems);
    for (Path path : paths) {
      @Nullable Origin origin = order.get(path.toString());
      reader.read(
          List.of(path),
          quad -> {
            dataset.add(quad);
            if (origin != null) {
              origins.merge(quad.getGraph().toString(), origin, RdfReference::moreTrusted);
            }
          });
    }
    return normalise(dataset, positions, origins, problems);
  }

  private static Origin moreTrusted(Origin a, Origin b) {
    return a.trust() <= b.trust() ? a : b;
  }

  /**
   * The normal form of what has been read; it is added to the dataset.
   *
   * @param positions where the nodes stand
   * @param origins which reference a graph belongs to, where there are several
   * @param problems is filled with what is wrong
   */
  Normalised normalise(
      DatasetGraph dataset,
      Positions positions,
      Map<String, Origin> origins,
      List<Problem> problems) {
    problems.addAll(faults);
    Graph declared = ontology.copy();
    WikidataEntities.leaveOutUnnamed(dataset);
    Alignments.add(declared, dataset, ontology.shipped());
    Alignments.copyFacts(declared, dataset);
    Vocabulary vocabulary = VocabularyReader.read(ModelFactory.createModelForGraph(declared));
    dataset.addGraph(VOCABULARY, declared); // in place of what a file may have put there
    UnknownTerms.report(dataset, VOCABULARY, vocabulary, positions, problems);
    ontology.views().run(dataset);
    return new Normalised(
        dataset.getDefaultGraph(), declared, vocabulary, positions, words(dataset), origins);
  }

  private static Graph words(DatasetGraph dataset) {
    Graph words = GraphMemFactory.createDefaultGraph();
    dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .filter(RdfReference::isWord)
        .forEach(q -> words.add(q.asTriple()));
    return words;
  }

  /** Whether it says something of a word, as ontology/lexicon does. */
  static boolean isWord(Quad quad) {
    return LEXICON.stream().anyMatch(quad.getPredicate().getURI()::startsWith)
        || (quad.getObject().isURI() && quad.getObject().getURI().startsWith(LEXICON.get(0)));
  }
}
