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
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.expr.NodeValue;
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

  private static final List<String> NOTES =
      List.of("alongside", "announced", "untilNextHolder", "oneHolder");

  private final Path ontology;
  private final FactChecks more;

  /**
   * @param ontology the folder with vocabulary.ttl, views and shapes
   * @param more checks beside those that are built in
   */
  public ReferenceValidator(Path ontology, FactChecks more) {
    this.ontology = ontology;
    this.more = more;
  }

  /** Without other checks. */
  public ReferenceValidator(Path ontology) {
    this(ontology, FactChecks.NONE);
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
        report(fault, Severity.WARNING, nodes, normal.positions(), problems);
      }
    }
    if (more != FactChecks.NONE) {
      Map<String, Fact> byIri = new HashMap<>();
      data.facts().forEach(f -> byIri.put(f.iri(), f));
      FactChecks.Checked checked =
          new FactChecks.Checked(
              facts.reference(), data.entities(), data.facts(), notes(facts, normal, nodes));
      for (FactChecks.Doubt doubt : more.in(checked, problems)) {
        Fact fact = byIri.get(doubt.fact());
        if (fact != null) {
          Fault fault = new Fault(fact, doubt.message(), doubt.fix());
          report(fault, doubt.severity(), nodes, normal.positions(), problems);
        }
      }
    }
    return problems.stream().distinct().sorted().toList();
  }

  private static void report(
      Fault fault,
      Severity severity,
      Map<String, Node> nodes,
      Positions positions,
      List<Problem> problems) {
    Positions.Place place = place(fault.fact(), nodes, positions);
    if (!place.file().isEmpty()) { // else derived: what it is derived from is reported
      problems.add(
          new Problem(
              severity,
              place.file(),
              place.line(),
              place.column(),
              fault.message().replaceAll("\\p{Cntrl}", "?"),
              fault.fix()));
    }
  }

  private static Graph notes(
      CheckedFacts facts, RdfReference.Normalised normal, Map<String, Node> nodes) {
    Graph notes = GraphMemFactory.createDefaultGraph();
    Node written = NodeFactory.createURI(Vocabulary.cc("written"));
    Map<Node, String> iris = new HashMap<>();
    nodes.forEach((iri, node) -> iris.put(node, iri));
    for (Fact fact : facts.all()) {
      if (facts.isWritten(fact)) {
        notes.add(NodeFactory.createURI(fact.iri()), written, NodeValue.TRUE.asNode());
      }
    }
    for (String name : NOTES) {
      Node note = NodeFactory.createURI(Vocabulary.cc(name));
      normal
          .graph()
          .find(Node.ANY, note, Node.ANY)
          .forEachRemaining(
              t -> {
                String fact = iris.get(t.getSubject());
                Node about = fact == null ? t.getSubject() : NodeFactory.createURI(fact);
                notes.add(about, note, t.getObject());
              });
    }
    return notes;
  }

  private static Positions.Place place(Fact fact, Map<String, Node> nodes, Positions positions) {
    Node node = nodes.get(fact.iri());
    if (node != null && !positions.of(node).file().isEmpty()) {
      return positions.of(node);
    }
    // A plain triple: the place of its subject is as near as it gets.
    return positions.of(NodeFactory.createURI(fact.subject()));
  }

  private void shapes(RdfReference.Normalised normal, List<Problem> problems) {
    DatasetGraph files = DatasetGraphFactory.create();
    RdfReader reader = new RdfReader(files::add, new Positions(), problems);
    Path folder = ontology.resolve("shapes");
    rdfFiles(folder, problems).forEach(f -> reader.read(f, f.toString()));
    Graph shapes = GraphMemFactory.createDefaultGraph();
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
