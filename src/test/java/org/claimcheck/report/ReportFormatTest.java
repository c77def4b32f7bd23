package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.Checker;
import org.claimcheck.Golden;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Summary;
import org.claimcheck.graph.Schema;
import org.claimcheck.rule.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReportFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/reports");
  private static final Map<String, List<ArticleReport>> CASES =
      new TreeMap<>(
          Map.of(
              "conflict", List.of(Sample.conflict()),
              "hostile", List.of(Sample.hostile()),
              "wrapped", List.of(Sample.wrapped()),
              "aside", List.of(Sample.aside()),
              "several", List.of(Sample.conflict(), Sample.unreadable(), Sample.clean()),
              "none", List.of()));
  private static final Map<ReportFormat, String> EXTENSIONS =
      Map.of(
          ReportFormat.TEXT, "txt",
          ReportFormat.JSON, "json",
          ReportFormat.JSONL, "jsonl",
          ReportFormat.TURTLE, "ttl",
          ReportFormat.SARIF, "sarif",
          ReportFormat.GITHUB, "github",
          ReportFormat.MARKDOWN, "md",
          ReportFormat.JUNIT, "junit.xml",
          ReportFormat.CHECKSTYLE, "checkstyle.xml");
  private static final RulePack RULES = rules();

  private static RulePack rules() {
    Checker.ready();
    return RulePack.load(
        Schema.load(Path.of("ontology")), List.of(Path.of("src/test/resources/report-rules")));
  }

  static String render(ReportFormat format, List<ArticleReport> reports, boolean colour)
      throws IOException {
    StringWriter out = new StringWriter();
    ReportStyle style = new ReportStyle(100, colour, false, "test");
    ReportWriter writer =
        format.open(
            out, new ReportContext(style, RULES::rule, Optional.of(Severity.ERROR), s -> s));
    Summary summary = Summary.NONE;
    for (ArticleReport report : reports) {
      writer.article(report);
      summary = summary.plus(report);
    }
    writer.end(summary);
    return out.toString();
  }

  @TestFactory
  Stream<DynamicTest> rendersAsExpected() {
    return CASES.entrySet().stream()
        .flatMap(
            c ->
                EXTENSIONS.entrySet().stream()
                    .map(
                        f ->
                            DynamicTest.dynamicTest(
                                c.getKey() + "." + f.getValue(),
                                () ->
                                    Golden.check(
                                        FOLDER.resolve(c.getKey() + "." + f.getValue()),
                                        render(f.getKey(), c.getValue(), false)))));
  }

  @Test
  void noOrphans() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    CASES.keySet().forEach(c -> EXTENSIONS.values().forEach(e -> names.add(c + "." + e)));
    Golden.checkOrphans(FOLDER, names);
  }

  @Test
  void nothingInAnArticleMovesTheCursor() throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      String text = render(format, CASES.get("hostile"), false);
      assertThat(text.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl)).isTrue();
    }
  }

  @Test
  void colourOnlyAddsEscapes() throws IOException {
    String coloured = render(ReportFormat.TEXT, CASES.get("several"), true);
    String plain = render(ReportFormat.TEXT, CASES.get("several"), false);
    assertThat(coloured).contains("\u001b[1;31m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void turtleIsAValidationReport() throws IOException {
    for (List<ArticleReport> reports : CASES.values()) {
      Model model = ModelFactory.createDefaultModel();
      RDFParser.fromString(render(ReportFormat.TURTLE, reports, false), Lang.TURTLE)
          .base("http://example.org/")
          .parse(model);
      for (Resource report :
          model
              .listSubjectsWithProperty(RDF.type, model.asRDFNode(SHACL.ValidationReport))
              .toList()) {
        assertThat(report.hasProperty(model.createProperty(SHACL.conforms.getURI()))).isTrue();
      }
      if (reports.size() == 1) {
        ValidationReport read = ValidationReport.fromGraph(model.getGraph());
        assertThat(read.getEntries()).hasSameSizeAs(reports.get(0).findings());
      }
    }
  }
}
