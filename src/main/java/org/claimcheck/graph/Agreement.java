package org.claimcheck.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Compares claims with facts: CONSTRUCT queries that add {@code cc:comparable}, {@code cc:agrees},
 * {@code cc:disagrees} and what follows from them to a working graph, one after the other.
 */
public final class Agreement {
  private final List<Query> views;

  private Agreement(List<Query> views) {
    this.views = views;
  }

  /**
   * Reads the views.
   *
   * @param ontology the ontology folder, which holds {@code views/agreement}
   * @throws UncheckedIOException if a file cannot be read
   * @throws IllegalStateException if a view does not parse
   */
  public static Agreement load(Path ontology) {
    List<Query> views = new ArrayList<>();
    try (Stream<Path> files = Files.list(ontology.resolve("views/agreement"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".rq")).sorted().toList()) {
        try {
          views.add(QueryFactory.create(Files.readString(file)));
        } catch (QueryParseException e) {
          throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Agreement(List.copyOf(views));
  }

  /** Adds to a working graph how its claims and facts compare. */
  public void addTo(WorkingGraph working) {
    for (Query view : views) {
      List<Triple> made = new ArrayList<>();
      try (QueryExec execution = QueryExec.graph(working.graph()).query(view).build()) {
        execution.constructTriples().forEachRemaining(made::add);
      }
      made.forEach(working.own()::add);
    }
  }
}
