package org.claimcheck.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.claimcheck.finding.Failure;
import org.claimcheck.graph.Agreement;
import org.claimcheck.graph.Cc;
import org.claimcheck.graph.WorkingGraph;

/** Runs rules over working graphs. Safe for use by many threads, each with graphs of its own. */
public final class RuleRunner {
  /** Time limit of a rule where nobody sets another. */
  public static final Duration TIME_LIMIT = Duration.ofSeconds(5);

  private final RulePack pack;
  private final Agreement agreement;
  private final Duration limit;

  /**
   * @param pack the rules
   * @param agreement compares claims and facts before the rules run
   * @param limit how long one rule may take over one article
   */
  public RuleRunner(RulePack pack, Agreement agreement, Duration limit) {
    this.pack = pack;
    this.agreement = agreement;
    this.limit = limit;
  }

  /** The rules. */
  public RulePack pack() {
    return pack;
  }

  /** Compares claims and facts, which adds to the graph, and applies all rules. */
  public RuleRun run(WorkingGraph working) {
    agreement.addTo(working);
    List<RuleResult> results = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (RuleException broken : pack.broken()) {
      failures.add(new Failure("rule", broken.file(), broken.problem()));
    }
    for (Rule rule : pack.rules()) {
      try {
        results.addAll(apply(rule, working));
      } catch (QueryCancelledException e) {
        String message =
            "took more than "
                + limit.toMillis()
                + " ms and was stopped; what it would have found"
                + " is not known; tie its patterns closer together";
        failures.add(new Failure("rule", rule.id(), rule.file() + ": " + message));
      } catch (RuntimeException e) {
        failures.add(new Failure("rule", rule.id(), rule.file() + ": " + e.getMessage()));
      }
    }
    Comparator<RuleResult> order = Comparator.comparingLong(r -> position(working, r.claim()));
    results.sort(order.thenComparing(r -> r.claim().toString()).thenComparing(r -> r.rule().id()));
    return new RuleRun(results, failures);
  }

  private List<RuleResult> apply(Rule rule, WorkingGraph working) {
    if (!mayMatch(rule, working)) {
      return List.of();
    }
    Map<Node, List<Map<String, Node>>> byClaim = new LinkedHashMap<>();
    try (QueryExec execution =
        QueryExec.graph(new DeadlineGraph(working.graph(), limit))
            .query(rule.query())
            .set(ARQ.httpServiceAllowed, false)
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        Map<String, Node> row = row(rule, rows.next());
        Node claim = row.get("claim");
        if (claim != null) {
          byClaim.computeIfAbsent(claim, c -> new ArrayList<>()).add(row);
        }
      }
    }
    ResultWriter writer = new ResultWriter(working, rule);
    List<RuleResult> results = new ArrayList<>();
    byClaim.forEach((claim, rows) -> results.add(writer.write(claim, rows)));
    return results;
  }

  private static Map<String, Node> row(Rule rule, Binding binding) {
    Map<String, Node> row = new LinkedHashMap<>();
    for (String variable : rule.variables()) {
      Node value = binding.get(variable);
      if (value != null) {
        row.put(variable, value);
      }
    }
    return row;
  }

  /**
   * Whether everything that the query requires outright is there at all: most rules have nothing to
   * say about most articles, and looking is much cheaper than asking.
   */
  private static boolean mayMatch(Rule rule, WorkingGraph working) {
    if (!(rule.query().getQueryPattern() instanceof ElementGroup group)) {
      return true;
    }
    for (Element element : group.getElements()) {
      if (element instanceof ElementPathBlock block) {
        for (TriplePath path : block.getPattern().getList()) {
          if (path.isTriple() && !has(working, path.asTriple())) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean has(WorkingGraph working, Triple pattern) {
    return working
        .graph()
        .contains(
            known(pattern.getSubject()), known(pattern.getPredicate()), known(pattern.getObject()));
  }

  private static Node known(Node node) {
    return node.isConcrete() ? node : Node.ANY;
  }

  private static long position(WorkingGraph working, Node claim) {
    return working
        .object(claim, Cc.POSITION)
        .map(n -> Long.parseLong(n.getLiteralLexicalForm()))
        .orElse(0L);
  }

  /** Rows in an order that does not depend on the graph's. */
  static List<Map<String, Node>> sorted(List<Map<String, Node>> rows) {
    return rows.stream()
        .map(r -> Map.entry(new TreeMap<>(r).toString(), r))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }
}
