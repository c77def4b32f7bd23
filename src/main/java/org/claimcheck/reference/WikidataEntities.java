package org.claimcheck.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.claimcheck.article.InputException;
import org.claimcheck.reference.Problem.Severity;
import org.claimcheck.wikidata.WikidataFile;

/** Reads Wikidata's JSON into quads, each file into a named graph of its own. */
final class WikidataEntities {
  private static final String ENTITY = "http://www.wikidata.org/entity/";

  private WikidataEntities() {}

  static void read(
      Path file, String shown, Graph shipped, Consumer<Quad> out, List<Problem> problems) {
    Node graph = NodeFactory.createURI("file:" + shown.replaceAll("[\\s<>\"{}|^`\\\\]", "_"));
    Map<String, String> units = new HashMap<>();
    shipped
        .find(Node.ANY, NodeFactory.createURI(Vocabulary.cc("unit")), Node.ANY)
        .forEachRemaining(
            t -> units.put(t.getSubject().getURI(), t.getObject().getLiteralLexicalForm()));
    try {
      int early = WikidataFile.read(file, units, t -> out.accept(Quad.create(graph, t)));
      if (early > 0) {
        problems.add(
            new Problem(
                Severity.WARNING,
                shown,
                0,
                0,
                early + (early == 1 ? " date" : " dates") + " before the year 1",
                "such dates are not compared; the rest of the file is used"));
      }
    } catch (InputException e) {
      problems.add(
          new Problem(Severity.ERROR, shown, 0, 0, e.problem(), "the entities before it are used"));
    }
  }

  /** A value that has no name in any file compares with nothing: subsets have many. */
  static void leaveOutUnnamed(DatasetGraph dataset) {
    Node label = RDFS.label.asNode();
    List<Quad> values = new ArrayList<>();
    dataset
        .find(Node.ANY, Node.ANY, NodeFactory.createURI(Vocabulary.cc("value")), Node.ANY)
        .forEachRemaining(
            q -> {
              boolean entity = q.getObject().isURI() && q.getObject().getURI().startsWith(ENTITY);
              if (entity && !dataset.contains(Node.ANY, q.getObject(), label, Node.ANY)) {
                values.add(q);
              }
            });
    for (Quad value : values) {
      dataset.deleteAny(value.getGraph(), value.getSubject(), Node.ANY, Node.ANY);
    }
  }
}
