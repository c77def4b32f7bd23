package org.claimcheck.rule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.claimcheck.finding.Failure;
import org.claimcheck.graph.Agreement;
import org.claimcheck.graph.WorkingGraph;

/**
 * A small working graph on which a rule must fire or stay silent: {@code
 * <category>/<rule>/{fires,silent}/<name>.ttl}. What is most usual may be left out of it. A case
 * that fires says in its header which claim and, if it cares, which message, severity, status and
 * suggestion; other rules must then stay silent, unless named in {@code also}.
 *
 * @param rule id of the rule
 * @param fires whether the rule must fire
 * @param file the case
 */
public record RuleCase(String rule, boolean fires, Path file) {
  private static final String BASE = "https://w3id.org/claimcheck/article/case";
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of("claim", "message", "severity", "status", "suggestion", "expected", "also"));

  /**
   * Finds all cases below a folder, in the order of their paths.
   *
   * @throws RuleException if a Turtle file stands where no case can
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static List<RuleCase> in(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".ttl")).sorted().map(RuleCase::at).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read rule cases: " + folder, e);
    }
  }

  private static RuleCase at(Path file) {
    Path kind = file.toAbsolutePath().getParent();
    Path rule = kind == null ? null : kind.getParent();
    String name = kind == null ? "" : String.valueOf(kind.getFileName());
    if (rule == null || rule.getFileName() == null || !name.matches("fires|silent")) {
      throw new RuleException(
          file.toString(), "a case lies in <category>/<rule>/fires or <category>/<rule>/silent");
    }
    return new RuleCase(rule.getFileName().toString(), name.equals("fires"), file);
  }

  /** What the case is about, from the name of its file. */
  public String title() {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".ttl".length()).replace('-', ' ');
  }

  /**
   * Runs the case.
   *
   * @param pack rules, the one under test among them
   * @return what went otherwise than the case says; empty if it passed
   */
  public List<String> run(RulePack pack, Agreement agreement) {
    Optional<Rule> tested = pack.rule(rule);
    if (tested.isEmpty()) {
      return List.of("there is no rule " + rule);
    }
    try {
      String text = Files.readString(file);
      Header header = Header.parse(file.toString(), text);
      header.allow(KEYS);
      WorkingGraph working = WorkingGraph.ofTriples(pack.schema(), turtle(text));
      RuleRun run = new RuleRunner(pack, agreement, RuleRunner.TIME_LIMIT).run(working);
      return fires ? whenFiring(header, run) : whenSilent(run);
    } catch (IOException | RuleException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private Graph turtle(String text) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    try {
      RDFParser.create()
          .source(new StringReader(text))
          .lang(Lang.TURTLE)
          .base(BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new RuleException(file.toString(), "not Turtle: " + e.getMessage());
    }
    return graph;
  }

  private List<String> whenSilent(RuleRun run) {
    List<String> problems = new ArrayList<>(failures(run));
    for (RuleResult result : run.results()) {
      if (result.rule().id().equals(rule)) {
        problems.add("should be silent, but said: " + result.message());
      }
    }
    return problems;
  }

  private List<String> whenFiring(Header header, RuleRun run) {
    List<String> problems = new ArrayList<>(failures(run));
    String claim = BASE + "#" + header.require("claim");
    List<String> also = List.of(header.value("also").split("[ ,]+"));
    boolean found = false;
    for (RuleResult result : run.results()) {
      if (result.rule().id().equals(rule) && result.claim().toString().equals(claim)) {
        found = true;
        compare(problems, header, "message", result.message());
        compare(problems, header, "severity", result.severity().label());
        compare(problems, header, "status", result.status().label());
        compare(problems, header, "suggestion", String.join(" | ", result.suggestions()));
        compare(problems, header, "expected", String.join(" | ", result.expected()));
      } else if (!also.contains(result.rule().id())) {
        problems.add("unexpected " + result.rule().id() + ": " + result.message());
      }
    }
    if (!found) {
      problems.add("should fire for " + header.value("claim") + ", but did not");
    }
    return problems;
  }

  private static List<String> failures(RuleRun run) {
    return run.failures().stream().map(Failure::message).toList();
  }

  private static void compare(List<String> problems, Header header, String key, String actual) {
    if (header.has(key) && !header.value(key).equals(actual)) {
      problems.add(key + " should be\n    " + header.value(key) + "\n  but is\n    " + actual);
    }
  }
}
