package org.claimcheck.endpoint;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.claimcheck.reference.Sink;

/** Reads answers, which may be anything. */
final class Answers {
  /** Content types of rows. */
  static final List<String> ROWS = List.of("application/sparql-results+json");

  /** Content types of statements. */
  static final List<String> STATEMENTS = List.of("application/n-triples", "text/turtle");

  private Answers() {}

  /** An answer cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  /**
   * The rows of an answer.
   *
   * @throws TooLargeException if there are more than the most
   */
  static List<Binding> rows(Answer answer, int most) throws Unreadable, TooLargeException {
    List<Binding> found = new ArrayList<>();
    try {
      RowSet rows =
          RowSetReader.createReader(ResultSetLang.RS_JSON)
              .read(new ByteArrayInputStream(answer.body()), Context.create());
      while (rows.hasNext()) {
        if (found.size() == most) {
          throw new TooLargeException();
        }
        found.add(rows.next());
      }
      return found;
    } catch (RuntimeException | StackOverflowError e) {
      throw unreadable(e);
    }
  }

  /**
   * The statements of an answer.
   *
   * @param graph the source that they get
   * @throws TooLargeException if there are more than the most
   */
  static List<Quad> statements(Answer answer, Node graph, int most)
      throws Unreadable, TooLargeException {
    Set<Quad> found = new LinkedHashSet<>(); // endpoints say things twice
    Sink sink =
        new Sink(
            q -> {
              found.add(q);
              if (found.size() > most) {
                throw new TooMany();
              }
            },
            graph);
    boolean turtle = answer.type().equals(STATEMENTS.get(1));
    try {
      RDFParser.source(new ByteArrayInputStream(answer.body()))
          .lang(turtle ? Lang.TURTLE : Lang.NTRIPLES)
          .base(graph.getURI())
          .parse(sink);
      return List.copyOf(found);
    } catch (TooMany e) {
      throw new TooLargeException();
    } catch (RuntimeException | StackOverflowError e) {
      throw unreadable(e);
    }
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static Unreadable unreadable(Throwable e) {
    return new Unreadable(
        e instanceof StackOverflowError
            ? "nested too deeply"
            : SparqlClient.printable(String.valueOf(e.getMessage())));
  }

  /** What a row has for a variable. */
  static Optional<Node> value(Binding row, String variable) {
    return Optional.ofNullable(row.get(variable));
  }

  /** A whole number of a row, or 0. */
  static int number(Binding row, String variable) {
    return value(row, variable)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(t -> t.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** Whether a node is an IRI that stays one wherever it is written. */
  static boolean isClean(Node node) {
    return node.isURI()
        && node.getURI()
            .chars()
            .noneMatch(c -> c <= ' ' || c == 0x7f || "<>\"{}|^`\\".indexOf(c) >= 0);
  }
}
