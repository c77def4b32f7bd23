package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.claimcheck.graph.Agreement;
import org.claimcheck.graph.Schema;
import org.claimcheck.graph.WorkingGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleRunnerTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Schema SCHEMA = Schema.load(ONTOLOGY);
  private static final Agreement AGREEMENT = Agreement.load(ONTOLOGY);
  private static final String HEADER =
      """
      #! title: t
      #! severity: error
      #! status: conflict
      #! confidence: 1
      #! description: d
      #! why: w
      #! example: e
      #! message: It says {?claim}
      PREFIX cc: <https://w3id.org/claimcheck/vocab#>
      """;

  @TempDir Path folder;

  private RuleRun run(Duration limit) {
    RulePack pack = RulePack.load(SCHEMA, List.of(folder));
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    String turtle =
        """
        @prefix cc: <https://w3id.org/claimcheck/vocab#> .
        <#c2> a cc:Claim ; cc:position 2 ; cc:property cc:time ; cc:valueText "later" .
        <#c1> a cc:Claim ; cc:position 1 ; cc:property cc:time ; cc:valueText "sooner" .
        """;
    RDFParser.create()
        .source(new StringReader(turtle))
        .base("https://example.org/article")
        .lang(Lang.TURTLE)
        .parse(graph);
    return new RuleRunner(pack, AGREEMENT, limit).run(WorkingGraph.ofTriples(SCHEMA, graph));
  }

  private void rule(String name, String query) throws IOException {
    Files.writeString(folder.resolve(name + ".rq"), HEADER + query);
  }

  @Test
  void ordersResultsByClaimThenRule() throws IOException {
    rule("b", "SELECT ?claim { ?claim a cc:Claim }");
    rule("a", "SELECT ?claim { ?claim a cc:Claim }");
    assertThat(run(RuleRunner.TIME_LIMIT).results())
        .extracting(r -> r.rule().id() + " " + r.message())
        .containsExactly(
            "a It says \"sooner\".",
            "b It says \"sooner\".",
            "a It says \"later\".",
            "b It says \"later\".");
  }

  @Test
  void stopsRunawayRulesAndReportsThem() throws IOException {
    rule(
        "runaway",
        "SELECT ?claim { ?claim a cc:Claim . ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l "
            + "FILTER(?c = ?l && ?a != ?j && ?d < ?g) }");
    rule("quick", "SELECT ?claim { ?claim a cc:Claim }");
    RuleRun run = run(Duration.ofMillis(200));
    assertThat(run.results()).hasSize(2);
    assertThat(run.failures()).hasSize(1);
    assertThat(run.failures().get(0).name()).isEqualTo("runaway");
    assertThat(run.failures().get(0).message()).contains("runaway.rq", "200 ms");
  }

  @Test
  void reportsBrokenRulesAndRunsTheOthers() throws IOException {
    rule("broken", "SELECT ?claim { ?claim a cc:Clam }");
    rule("whole", "SELECT ?claim { ?claim a cc:Claim }");
    RuleRun run = run(RuleRunner.TIME_LIMIT);
    assertThat(run.results()).hasSize(2);
    assertThat(run.failures()).hasSize(1);
    assertThat(run.failures().get(0).message()).contains("10:26: ", "did you mean cc:Claim?");
  }

  @Test
  void groupsRowsOfOneClaim() throws IOException {
    rule("pairs", "SELECT ?claim ?related { ?claim a cc:Claim . ?related a cc:Claim }");
    assertThat(run(RuleRunner.TIME_LIMIT).results())
        .hasSize(2)
        .allSatisfy(r -> assertThat(r.related()).hasSize(2))
        .allSatisfy(r -> assertThat(r.rows()).hasSize(2));
  }
}
