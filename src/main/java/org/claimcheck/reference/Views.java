package org.claimcheck.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimcheck.reference.Problem.Severity;

/**
 * Turns dialects into the normal form: CONSTRUCT queries that run one after the other in the order
 * of their file names. Each sees the files as named graphs and what the views before it made as the
 * default graph; what it makes is added there. A view with a line {@code # needs: IRI} is left out
 * where no file has a triple with that property.
 */
final class Views {
  private final List<View> views = new ArrayList<>();

  private static final Pattern NEEDS = Pattern.compile("(?m)^# needs: (\\S+)$");

  private record View(String file, Query query, Node needs) {}

  /** Reads the .rq files of a folder. */
  static Views read(Path folder, List<Problem> problems) {
    Views made = new Views();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".rq")).sorted().toList()) {
        made.add(file, problems);
      }
    } catch (IOException e) {
      problems.add(
          new Problem(
              Severity.ERROR, folder.toString(), 0, 0, "cannot be read: " + e, "check the folder"));
    }
    return made;
  }

  private void add(Path file, List<Problem> problems) throws IOException {
    String shown = file.toString();
    try {
      String text = Files.readString(file);
      Query query = QueryFactory.create(text);
      Matcher needs = NEEDS.matcher(text);
      if (query.isConstructType()) {
        views.add(
            new View(
                shown, query, needs.find() ? NodeFactory.createURI(needs.group(1)) : Node.ANY));
      } else {
        problems.add(
            new Problem(Severity.ERROR, shown, 1, 1, "not a CONSTRUCT query", "use CONSTRUCT"));
      }
    } catch (QueryParseException e) {
      String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      problems.add(
          new Problem(
              Severity.ERROR, shown, e.getLine(), e.getColumn(), message, "correct the query"));
    }
  }

  /** Fills the default graph. */
  void run(DatasetGraph dataset) {
    for (View view : views) {
      if (!dataset.contains(Node.ANY, Node.ANY, view.needs(), Node.ANY)) {
        continue;
      }
      List<Triple> made = new ArrayList<>();
      try (QueryExecution run =
          QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(view.query()).build()) {
        run.execConstructTriples().forEachRemaining(made::add);
      }
      made.forEach(t -> dataset.getDefaultGraph().add(t));
    }
  }
}
