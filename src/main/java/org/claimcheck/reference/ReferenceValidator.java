package org.claimcheck.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimcheck.reference.Problem.Severity;

/**
 * Finds faults in reference data: what cannot be read, what breaks a shape of ontology/shapes, what
 * uses unknown terms, and facts that are doubtful beside others: two values where one is right,
 * terms that overlap or leave gaps, what happened outside a life, what was known too early, places
 * in no country, sources without an address.
 */
public final class ReferenceValidator {
  private static final List<Function<CheckedFacts, List<Fault>>> CHECKS =
      List.of(
          SeveralValues::in,
          TermsOfOffice::in,
          Lifetimes::in,
          KnownBefore::in,
          Whereabouts::in,
          Sources::in);

  private final Path ontology;

  /**
   * @param ontology the folder with vocabulary.ttl, views and shapes
   */
  public ReferenceValidator(Path ontology) {
    this.ontology = ontology;
  }

  /**
   * Validates files and folders together, as one reference.
   *
   * @return faults in the order of files and lines; none if all is well
   */
  public List<Problem> validate(List<Path> paths) {
    List<Problem> problems = new ArrayList<>();
    RdfReference rdf = new RdfReference(ontology);
    RdfReference.Normalised normal =
        rdf.normalise(paths, Origin.of(paths.stream().map(Path::toString).toList()), problems);
    shapes(normal, problems);
    Map<String, Node> nodes = new HashMap<>();
    List<Problem> unusable = new ArrayList<>();
    ReferenceData data =
        SameThings.merge(
                NormalForm.read(
                    normal.graph(),
                    normal.vocabulary(),
                    normal.positions(),
                    normal.origins(),
                    unusable,
                    nodes))
            .data();
    Set<String> told = new HashSet<>();
    problems.stream()
        .filter(p -> p.severity() == Severity.ERROR)
        .forEach(p -> told.add(p.file() + ":" + p.line()));
    unusable.stream().filter(p -> told.add(p.file() + ":" + p.line())).forEach(problems::add);
    CheckedFacts facts = new CheckedFacts(data, normal.graph(), nodes, normal.positions());
    for (Function<CheckedFacts, List<Fault>> check : CHECKS) {
      for (Fault fault : check.apply(facts)) {
        Positions.Place place = place(fault.fact(), nodes, normal.positions());
        if (!place.file().isEmpty()) { // else derived: what it is derived from is reported
          problems.add(
              new Problem(
                  Severity.WARNING,
                  place.file(),
                  place.line(),
                  place.column(),
                  fault.message().replaceAll("\\p{Cntrl}", "?"),
                  fault.fix()));
        }
      }
    }
    return problems.stream().distinct().sorted().toList();
  }

  private static Positions.Place place(Fact fact, Map<String, Node> nodes, Positions positions) {
    Node node = nodes.get(fact.iri());
    if (node != null && !positions.of(node).file().isEmpty()) {
      return positions.of(node);
    }
    // A plain triple: the place of its subject is as near as it gets.
    return positions.of(org.apache.jena.graph.NodeFactory.createURI(fact.subject()));
  }

  private void shapes(RdfReference.Normalised normal, List<Problem> problems) {
    DatasetGraph files = DatasetGraphFactory.create();
    RdfReader reader = new RdfReader(files::add, new Positions(), problems);
    Path folder = ontology.resolve("shapes");
    rdfFiles(folder, problems).forEach(f -> reader.read(f, f.toString()));
    Graph shapes = org.apache.jena.graph.GraphMemFactory.createDefaultGraph();
    files.find().forEachRemaining(q -> shapes.add(q.asTriple()));
    Graph data = new DisjointUnion(normal.graph(), normal.declared());
    for (ReportEntry entry :
        ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries()) {
      Positions.Place place = normal.positions().of(entry.focusNode());
      problems.add(
          new Problem(
              Severity.ERROR,
              place.file(),
              place.line(),
              place.column(),
              entry.message().replaceAll("\\p{Cntrl}", "?"),
              ""));
    }
  }

  private static List<Path> rdfFiles(Path folder, List<Problem> problems) {
    try {
      return ReferenceFiles.in(folder);
    } catch (java.io.IOException e) {
      problems.add(
          new Problem(Severity.ERROR, folder.toString(), 0, 0, "cannot be read: " + e, ""));
      return List.of();
    }
  }
}
