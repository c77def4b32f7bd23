package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.claimcheck.finding.ArticleReport;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Reports for machines can be read by them, whatever an article says. */
public class MachineFormatsTest {
  private static final List<List<ArticleReport>> CASES =
      List.of(
          List.of(),
          List.of(Sample.hostile()),
          List.of(Sample.aside()),
          List.of(Sample.conflict(), Sample.unreadable(), Sample.clean(), Sample.wrapped()));

  /** The schema of OASIS, out of a library that holds it. */
  public static Schema sarifSchema() throws IOException {
    try (InputStream in =
        MachineFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    }
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void sarifHoldsItsSchema() throws IOException {
    Schema schema = sarifSchema();
    assertThat(schema.validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON))
        .isNotEmpty();
    for (List<ArticleReport> reports : CASES) {
      String report = ReportFormatTest.render(ReportFormat.SARIF, reports, false);
      assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void xmlIsWellFormed() throws Exception {
    for (List<ArticleReport> reports : CASES) {
      Document checkstyle = parse(ReportFormatTest.render(ReportFormat.CHECKSTYLE, reports, false));
      assertThat(checkstyle.getElementsByTagName("file").getLength()).isEqualTo(reports.size());
      int told = reports.stream().mapToInt(r -> r.findings().size() + r.failures().size()).sum();
      assertThat(checkstyle.getElementsByTagName("error").getLength()).isEqualTo(told);
      Document junit = parse(ReportFormatTest.render(ReportFormat.JUNIT, reports, false));
      assertThat(junit.getElementsByTagName("testsuite").getLength()).isEqualTo(reports.size());
      for (int i = 0; i < reports.size(); i++) {
        Element suite = (Element) junit.getElementsByTagName("testsuite").item(i);
        for (String[] count :
            List.of(
                new String[] {"tests", "testcase"},
                new String[] {"failures", "failure"},
                new String[] {"errors", "error"},
                new String[] {"skipped", "skipped"})) {
          assertThat(suite.getElementsByTagName(count[1]).getLength())
              .as(count[0])
              .isEqualTo(Integer.parseInt(suite.getAttribute(count[0])));
        }
      }
    }
  }

  @Property(tries = 300)
  void anyTextIsText(@ForAll @CharRange(from = 0, to = '\uffff') String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    XmlOutput xml = new XmlOutput(out);
    xml.open("a", "b", text).text(text).close();
    xml.end();
    out.flush();
    Element read = parse(bytes.toString(StandardCharsets.UTF_8)).getDocumentElement();
    assertThat(read.getAttribute("b")).isEqualTo(printable(Visible.of(text)));
    assertThat(Visible.of(read.getTextContent())).isEqualTo(printable(Visible.of(text)));
    assertThat(GithubReport.property(text)).doesNotContain("\n", "\r", ",", ":");
    assertThat(
            GithubReport.property(text).replace("%2C", ",").replace("%3A", ":").replace("%25", "%"))
        .isEqualTo(Visible.of(text));
    URI uri = URI.create(SarifText.uri(text.isEmpty() ? "-" : text));
    assertThat(uri.isAbsolute()).isEqualTo(text.startsWith("/"));
  }

  private static String printable(String text) {
    return text.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff");
  }

  @Property(tries = 300)
  void markdownStaysText(@ForAll @CharRange(from = ' ', to = '~') String text) {
    String read =
        TextContentRenderer.builder()
            .build()
            .render(Parser.builder().build().parse("x " + MarkdownReport.escaped(text) + " x"));
    assertThat(read.replaceAll("\\s+", " "))
        .isEqualTo(("x " + text + " x").replaceAll("\\s+", " "));
  }

  @Test
  void addressesOfFiles() {
    assertThat(SarifText.uri("./drafts/a b#1.md")).isEqualTo("drafts/a%20b%231.md");
    assertThat(SarifText.uri("a:b/c.md")).isEqualTo("./a:b/c.md");
    assertThat(SarifText.uri("/tmp/ü.md")).isEqualTo("file:///tmp/%C3%BC.md");
    assertThat(SarifText.plain("a [b](c) {0}")).isEqualTo("a \\[b\\](c) {{0}}");
  }
}
