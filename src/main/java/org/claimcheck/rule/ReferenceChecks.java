package org.claimcheck.rule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.claimcheck.finding.Severity;
import org.claimcheck.graph.Schema;
import org.claimcheck.graph.WorkingGraph;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.FactChecks;
import org.claimcheck.reference.Problem;
import org.claimcheck.resolve.Slice;

/**
 * Checks of references that are files, {@code <folder>/<id>.rq}: written like rules, over a graph
 * of all facts of a reference in the terms in which rules see facts, with {@code cc:fact} from
 * things to facts. Each must select {@code ?fact}, the fact at fault; a check finds a fact once.
 */
public final class ReferenceChecks implements FactChecks {
  /** A whole reference is larger than what an article touches. */
  private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

  private static final Pattern PLACE =
      Pattern.compile("(\\d{1,9}):(\\d{1,9}): (.*)", Pattern.DOTALL);

  private final Schema schema;
  private final RulePack pack;

  private ReferenceChecks(Schema schema, RulePack pack) {
    this.schema = schema;
    this.pack = pack;
  }

  /**
   * Reads checks.
   *
   * @throws java.io.UncheckedIOException if a folder cannot be read
   */
  public static ReferenceChecks load(Schema schema, List<Path> folders) {
    return new ReferenceChecks(schema, RulePack.checks(schema, folders));
  }

  /** Ids of the checks. */
  List<String> ids() {
    return pack.rules().stream().map(Rule::id).toList();
  }

  @Override
  public List<Doubt> in(Checked checked, List<Problem> broken) {
    for (RuleException e : pack.broken()) {
      broken.add(broken(e.file(), e.problem(), ""));
    }
    List<String> things = checked.things().stream().map(Entity::iri).toList();
    Slice all =
        new Slice(
            checked.things(),
            checked.facts(),
            checked.reference().within(things),
            List.copyOf(checked.reference().profiles().all()));
    WorkingGraph working = WorkingGraph.ofFacts(schema, all, checked.notes());
    List<Doubt> found = new ArrayList<>();
    for (Rule check : pack.rules()) {
      try {
        found.addAll(run(check, working));
      } catch (QueryCancelledException e) {
        String limit = "took more than " + TIME_LIMIT.toSeconds() + " s and was stopped";
        broken.add(broken(check.file(), limit, "tie its patterns closer together"));
      } catch (RuntimeException e) {
        broken.add(broken(check.file(), String.valueOf(e.getMessage()), "mend the check"));
      }
    }
    return found;
  }

  private static Problem broken(String file, String cause, String fix) {
    Matcher placed = PLACE.matcher(cause);
    return placed.matches()
        ? new Problem(
            Problem.Severity.ERROR,
            file,
            Long.parseLong(placed.group(1)),
            Long.parseLong(placed.group(2)),
            placed.group(3),
            fix)
        : new Problem(Problem.Severity.ERROR, file, 0, 0, cause, fix);
  }

  private static List<Doubt> run(Rule check, WorkingGraph working) {
    Map<String, Map<String, Node>> byFact = new TreeMap<>();
    Comparator<Map<String, Node>> order = Comparator.comparing(Object::toString);
    try (QueryExec execution =
        QueryExec.graph(new DeadlineGraph(working.graph(), TIME_LIMIT))
            .query(check.query())
            .set(ARQ.httpServiceAllowed, false)
            .timeout(TIME_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        Map<String, Node> row = row(check, rows.next());
        Node fact = row.get("fact");
        if (fact != null) {
          byFact.merge(
              fact.toString(), row, (a, b) -> order.compare(a, b) <= 0 ? a : b); // in any order
        }
      }
    }
    Words words = new Words(working);
    List<Doubt> doubts = new ArrayList<>();
    byFact.forEach(
        (fact, row) ->
            doubts.add(
                new Doubt(
                    fact,
                    check.severity() == Severity.ERROR
                        ? Problem.Severity.ERROR
                        : Problem.Severity.WARNING,
                    said(check.message(), row, words) + " [" + check.id() + "]",
                    said(check.suggestion(), row, words))));
    return doubts;
  }

  private static Map<String, Node> row(Rule check, Binding binding) {
    Map<String, Node> row = new TreeMap<>();
    for (String variable : check.variables()) {
      Node value = binding.get(variable);
      if (value != null) {
        row.put(variable, value);
      }
    }
    return row;
  }

  private static String said(String template, Map<String, Node> row, Words words) {
    return Template.fill(
        template,
        variable -> {
          Node value = row.get(variable);
          return value == null ? "something" : words.of(value);
        });
  }
}
