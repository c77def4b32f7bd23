package org.claimcheck.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimcheck.reference.Problem.Severity;

/** Loads references from RDF files. */
public final class ReferenceLoader {
  private static final Node VOCABULARY = NodeFactory.createURI("https://w3id.org/claimcheck/vocab");

  private final Path ontology;

  /**
   * A reference and what was wrong with its files. What could be read is in the reference.
   *
   * @param reference the facts
   * @param problems faults in the order of files and lines
   */
  public record Loaded(Reference reference, List<Problem> problems) {
    /** Copies the list. */
    public Loaded {
      problems = List.copyOf(problems);
    }

    /** Whether some data could not be used. */
    public boolean broken() {
      return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
  }

  /**
   * @param ontology the folder with vocabulary.ttl, views and the bundled facts
   */
  public ReferenceLoader(Path ontology) {
    this.ontology = ontology;
  }

  /** The bundled facts. */
  public Loaded bundled() {
    return load(List.of(ontology.resolve("facts")));
  }

  /**
   * Loads files and folders of Turtle, TriG, N-Triples, N-Quads, RDF/XML and JSON-LD, each also
   * with {@code .gz}.
   *
   * @param paths what to load
   */
  public Loaded load(List<Path> paths) {
    List<Problem> problems = new ArrayList<>();
    ReferenceData data = read(paths, problems);
    return new Loaded(new MemoryReference(data), problems.stream().sorted().toList());
  }

  private ReferenceData read(List<Path> paths, List<Problem> problems) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Positions positions = new Positions();
    RdfReader reader = new RdfReader(dataset, positions, problems);
    for (Path path : paths) {
      try {
        for (Path file : RdfFiles.in(path)) {
          reader.read(file, file.toString().replace('\\', '/'));
        }
      } catch (IOException e) {
        problems.add(
            new Problem(
                Severity.ERROR, path.toString(), 0, 0, "cannot be read: " + e.getMessage(), ""));
      }
    }
    Vocabulary vocabulary = vocabulary(dataset, problems);
    UnknownTerms.report(dataset, VOCABULARY, vocabulary, positions, problems);
    Views.read(ontology.resolve("views"), problems).run(dataset);
    return NormalForm.read(dataset.getDefaultGraph(), vocabulary, positions, problems);
  }

  private Vocabulary vocabulary(DatasetGraph dataset, List<Problem> problems) {
    DatasetGraph own = DatasetGraphFactory.create();
    Path file = ontology.resolve("vocabulary.ttl");
    new RdfReader(own, new Positions(), problems).read(file, file.toString());
    Graph declared = org.apache.jena.graph.GraphMemFactory.createDefaultGraph();
    own.find().forEachRemaining(q -> declared.add(q.asTriple()));
    dataset.addGraph(VOCABULARY, declared);
    return VocabularyReader.read(ModelFactory.createModelForGraph(declared));
  }
}
