package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.lib.ShLib;
import org.claimcheck.report.MachineFormatsTest;
import org.junit.jupiter.api.Test;

/** Reports on all our articles hold what scripts may rely on. */
class ContractTest {
  private static final String ARTICLES = "testdata/articles";
  private static final String CASE = ARTICLES + "/khamenei-meta";
  private static final Path CONTRACT = Path.of("src/test/resources/contract");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void json() throws IOException {
    JsonNode report =
        JSON.readTree(Cli.run("check", "--format", "json", "--jobs", "8", ARTICLES).out());
    List<String> faults = new ArrayList<>();
    compare(JSON.readTree(CONTRACT.resolve("report.json").toFile()), report, "", faults);
    assertThat(faults).isEmpty();
    assertThat(report.at("/version").asInt()).isEqualTo(1);
    for (JsonNode article : report.at("/articles")) {
      String file = Files.readString(Path.of(article.at("/source").asText()));
      int last = 0;
      for (JsonNode finding : article.at("/findings")) {
        int start = finding.at("/start").asInt();
        assertThat(start).isGreaterThanOrEqualTo(last);
        last = start;
        assertThat(file.substring(start, finding.at("/end").asInt()))
            .isEqualTo(finding.at("/quote").asText());
        String[] lines = file.substring(0, start).split("\n", -1);
        assertThat(finding.at("/line").asInt()).isEqualTo(lines.length);
        assertThat(finding.at("/column").asInt()).isEqualTo(lines[lines.length - 1].length() + 1);
      }
    }
    counts(report);
    Map<String, JsonNode> bySource = new HashMap<>();
    report.at("/articles").forEach(a -> bySource.put(a.at("/source").asText(), a));
    String[] some = {"check", "--format", "jsonl", "--jobs", "1", CASE, ARTICLES + "/niger-coup"};
    List<String> lines = Cli.run(some).out().lines().toList();
    assertThat(lines).hasSizeGreaterThan(6);
    for (String line : lines) {
      JsonNode article = JSON.readTree(line);
      assertThat(article).isEqualTo(bySource.get(article.at("/source").asText()));
    }
  }

  private static void counts(JsonNode report) {
    JsonNode summary = report.at("/summary");
    assertThat(summary.at("/articles").asInt()).isEqualTo(report.at("/articles").size());
    Map<String, String> fields =
        Map.of("supported", "supported", "conflict", "conflict", "notCovered", "not-covered");
    fields.forEach(
        (field, verdict) ->
            assertThat(report.findValuesAsText("verdict").stream().filter(verdict::equals).count())
                .as(field)
                .isEqualTo(summary.at("/" + field).asLong()));
    assertThat(report.findValuesAsText("severity").stream().filter("error"::equals).count())
        .isEqualTo(summary.at("/errors").asLong());
  }

  /** Adds what a report lacks of the contract; fields beyond it are welcome. */
  private static void compare(JsonNode wanted, JsonNode seen, String path, List<String> faults) {
    if (wanted.isObject() && seen.isObject()) {
      wanted
          .properties()
          .forEach(
              f -> compare(f.getValue(), seen.path(f.getKey()), path + "/" + f.getKey(), faults));
    } else if (wanted.isArray() && seen.isArray()) {
      for (int i = 0; i < seen.size(); i++) {
        compare(wanted.get(0), seen.get(i), path + "/" + i, faults);
      }
    } else if (!wanted.isTextual() || !is(wanted.asText(), seen)) {
      faults.add(path + ": " + seen + " is not " + wanted);
    }
  }

  private static boolean is(String type, JsonNode seen) {
    if (type.endsWith("?") && !type.contains(")")) {
      return seen.isNull() || is(type.substring(0, type.length() - 1), seen);
    }
    return switch (type) {
      case "number" -> seen.isNumber();
      case "string" -> seen.isTextual();
      case "day" -> seen.isTextual() && seen.asText().matches("\\d{4}-\\d{2}-\\d{2}");
      default -> seen.isTextual() && seen.asText().matches(type);
    };
  }

  @Test
  void sarif() throws IOException {
    Path file = Files.createTempFile("report", ".sarif");
    Cli.run("check", "--output", "sarif:" + file, "--format", "checkstyle", ARTICLES);
    String report = Files.readString(file);
    Files.delete(file);
    assertThat(MachineFormatsTest.sarifSchema().validate(report, InputFormat.JSON)).isEmpty();
    JsonNode run = JSON.readTree(report).at("/runs/0");
    assertThat(run.at("/results")).hasSizeGreaterThan(50);
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
      assertThat(rule.at("/help/markdown").asText()).contains("```sparql");
      JsonNode place = result.at("/locations/0/physicalLocation");
      String article = Files.readString(Path.of(place.at("/artifactLocation/uri").asText()));
      int start = place.at("/region/charOffset").asInt();
      String words = article.substring(start, start + place.at("/region/charLength").asInt());
      assertThat(words).isEqualTo(place.at("/region/snippet/text").asText()).isNotEmpty();
    }
  }

  @Test
  void turtle() {
    String report = Cli.run("check", "--format", "turtle", CASE).out();
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(report), "https://example.org/", Lang.TURTLE);
    Graph shapes = RDFDataMgr.loadGraph(CONTRACT.resolve("report.shapes.ttl").toUri().toString());
    var result = ShaclValidator.get().validate(Shapes.parse(shapes), model.getGraph());
    if (!result.conforms()) {
      ShLib.printReport(result);
    }
    assertThat(result.conforms()).isTrue();
    String count =
        "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?r { ?r a sh:ValidationResult }";
    try (var query = QueryExecutionFactory.create(count, model)) {
      assertThat(query.execSelect().materialise()).toIterable().hasSizeGreaterThan(3);
    }
  }
}
