package org.claimcheck.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.claimcheck.reference.Problem.Severity;

/** Loads references from RDF files. */
public final class ReferenceLoader {
  private final Path ontology;

  /**
   * A reference and what was wrong with its files. What could be read is in the reference.
   *
   * @param reference the facts
   * @param problems faults in the order of files and lines
   * @param words entries for words that the files hold, as those of ontology/lexicon
   */
  public record Loaded(Reference reference, List<Problem> problems, Optional<Graph> words) {
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
   * References that are asked article by article, and what was wrong with files among them.
   *
   * @param source the references
   * @param problems faults in the order of files and lines
   * @param words entries for words that the references hold, as those of ontology/lexicon
   */
  public record Opened(ReferenceSource source, List<Problem> problems, Optional<Graph> words) {
    /** Copies the list. */
    public Opened {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param ontology the folder with vocabulary.ttl, views and the bundled facts
   */
  public ReferenceLoader(Path ontology) {
    this.ontology = ontology;
  }

  /**
   * The bundled facts, from their compiled form where that is up to date; else from the files, and
   * the compiled form is made for the next time.
   */
  public Loaded bundled() {
    PackFile pack = pack();
    Optional<ReferenceData> compiled = pack.read();
    if (compiled.isPresent()) {
      return new Loaded(new MemoryReference(compiled.get()), List.of(), Optional.empty());
    }
    List<Problem> problems = new ArrayList<>();
    ReferenceData data =
        new RdfReference(ontology).read(List.of(ontology.resolve("facts")), problems);
    if (problems.isEmpty()) {
      pack.write(data);
    }
    return new Loaded(
        new MemoryReference(data), problems.stream().sorted().toList(), Optional.empty());
  }

  /** The countries with all their names, from the compiled facts if there are any. */
  private ReferenceData countries() {
    return pack()
        .read()
        .orElseGet(
            () ->
                new RdfReference(ontology)
                    .read(List.of(ontology.resolve("facts/countries.ttl")), new ArrayList<>()));
  }

  private PackFile pack() {
    Path home = ontology.toAbsolutePath().resolveSibling("target");
    List<Path> sources = new ArrayList<>();
    for (String part : List.of("vocabulary.ttl", "views", "facts")) {
      sources.add(ontology.resolve(part));
    }
    return new PackFile(home.resolve("reference.pack"), sources);
  }

  /**
   * Loads files and folders of Turtle, TriG, N-Triples, N-Quads, RDF/XML and JSON-LD, each also
   * with {@code .gz}.
   *
   * @param paths what to load; the first is trusted most
   */
  public Loaded load(List<Path> paths) {
    List<Problem> problems = new ArrayList<>();
    RdfReference.Normalised normal =
        new RdfReference(ontology).normalise(paths, order(paths), problems);
    ReferenceData data = SameThings.merge(RdfReference.read(normal, problems)).data();
    if (!PropertyProfiles.of(data).isEmpty()) {
      data = new WorldNames(countries()).add(data);
    }
    return new Loaded(
        new MemoryReference(data),
        problems.stream().sorted().toList(),
        Optional.of(normal.words()).filter(w -> !w.isEmpty()));
  }

  private static Map<String, Origin> order(List<Path> paths) {
    return Origin.of(paths.stream().map(Path::toString).toList());
  }

  /**
   * Opens references of which some stay in stores.
   *
   * @param files files and folders to load besides
   * @param stores stores, which are closed with the source
   * @param order which reference each of them is, by name, where there are several
   */
  public Opened open(List<Path> files, List<TripleStore> stores, Map<String, Origin> order) {
    List<Problem> problems = new ArrayList<>();
    RdfReference rdf = new RdfReference(ontology);
    RdfReference.Normalised normal = files.isEmpty() ? null : rdf.normalise(files, order, problems);
    ReferenceData fixed = normal == null ? null : RdfReference.read(normal, problems);
    Graph words = GraphMemFactory.createDefaultGraph();
    if (normal != null) {
      normal.words().find().forEachRemaining(words::add);
    }
    for (TripleStore store : stores) {
      store.declarations().stream()
          .filter(RdfReference::isWord)
          .forEach(q -> words.add(q.asTriple()));
    }
    return new Opened(
        new StoredReference(rdf, stores, fixed, new WorldNames(countries()), order),
        problems.stream().sorted().toList(),
        Optional.of(words).filter(w -> !w.isEmpty()));
  }
}
