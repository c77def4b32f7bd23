package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.claimcheck.graph.Agreement;
import org.claimcheck.graph.Cc;
import org.claimcheck.graph.Schema;
import org.claimcheck.graph.WorkingGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every property that has one value at a time is looked after by exactly one rule. */
class CoverageTest {
  private static final Path ONTOLOGY = Path.of("ontology");

  /** Worded too freely to contradict anything, or compared with something else. */
  private static final Set<String> FREE =
      Set.of(
          "offence",
          "officialName",
          "formerName",
          "age",
          // What tells an office or an account is no claim about it.
          "jurisdiction",
          "accountHolder",
          "accountLanguage",
          "platform");

  private final Schema schema = Schema.load(ONTOLOGY);
  private final RuleRunner runner =
      new RuleRunner(
          RulePack.load(schema, List.of(ONTOLOGY.resolve("rules"))),
          Agreement.load(ONTOLOGY),
          RuleRunner.TIME_LIMIT);

  @TestFactory
  Stream<DynamicTest> oneRuleForEveryPropertyWithOneValue() {
    Graph vocabulary = GraphMemFactory.createDefaultGraphSameTerm();
    RDFDataMgr.read(vocabulary, ONTOLOGY.resolve("vocabulary.ttl").toUri().toString());
    Node one = NodeFactory.createLiteralString("one");
    return vocabulary.find(Node.ANY, Cc.term("atATime"), one).toList().stream()
        .map(t -> t.getSubject())
        .filter(p -> !FREE.contains(p.getLocalName()))
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.getLocalName(),
                    () ->
                        assertThat(results(vocabulary, p))
                            .extracting(r -> r.rule().id())
                            .hasSize(1)));
  }

  private List<RuleResult> results(Graph vocabulary, Node property) {
    String name = property.getLocalName();
    String kind = object(vocabulary, property, Cc.VALUES, "entity");
    String range = object(vocabulary, property, RDFS.range.asNode(), Cc.NS + "Organization");
    String type = range.matches(".*#(Thing|Agent|Place)") ? Cc.NS + "Country" : range;
    String measure = object(vocabulary, property, Cc.term("measure"), "");
    Map<String, List<String>> values =
        Map.of(
            "time", List.of("\"2020\"^^xsd:gYear", "\"2010\"^^xsd:gYear"),
            "quantity", List.of("5", "70"),
            "text", List.of("\"one\"", "\"other\""),
            "entity", List.of("<urn:a>", "<urn:b>"));
    String turtle =
        """
        @prefix cc: <https://w3id.org/claimcheck/vocab#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <urn:article> a cc:Article ; cc:published "2024-02-09"^^xsd:date .
        <urn:a> a <TYPE> . <urn:b> a <TYPE> .
        <urn:fact> a cc:Fact ; cc:subject <urn:s> ; cc:property cc:NAME ; cc:value KNOWNUNIT .
        <urn:claim> a cc:Claim ; cc:subject <urn:s> ; cc:property cc:NAME ; cc:value SAIDUNIT .
        """
            .replace("TYPE", type)
            .replace("NAME", name)
            .replace("KNOWN", values.get(kind).get(0))
            .replace("SAID", values.get(kind).get(1))
            .replace("UNIT", measure.equals("duration") ? " ; cc:unit \"d\"" : "");
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
    RuleRun run = runner.run(WorkingGraph.ofTriples(schema, graph));
    assertThat(run.failures()).isEmpty();
    return run.results();
  }

  private static String object(Graph graph, Node subject, Node property, String otherwise) {
    return graph.find(subject, property, Node.ANY).toList().stream()
        .map(t -> t.getObject())
        .map(o -> o.isLiteral() ? o.getLiteralLexicalForm() : o.getURI())
        .findFirst()
        .orElse(otherwise);
  }
}
