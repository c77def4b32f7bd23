package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Summary;
import org.claimcheck.finding.Waived;

/**
 * OASIS SARIF 2.1.0. Rules follow the results, so that only those that found something are told.
 */
final class SarifReport implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final SarifArticle.Suppression KNOWN =
      new SarifArticle.Suppression("external", "known from the baseline");

  private final Writer out;
  private final JsonGenerator json;
  private final ReportContext context;
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final List<Silence> silences = new ArrayList<>();

  private record Silence(String source, Failure failure) {}

  SarifReport(Writer out, ReportContext context) throws IOException {
    this.out = out;
    this.json = Json.indented(out);
    this.context = context;
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    Json.strings(json, "newlineSequences", List.of("\r\n", "\n", "\r"));
    json.writeArrayFieldStart("results");
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    report.failures().forEach(f -> silences.add(new Silence(report.source(), f)));
    if (report.article().isPresent()) {
      SarifArticle article = new SarifArticle(json, report.article().get());
      for (Finding finding : report.findings()) {
        article.result(finding, rule(finding), Optional.empty(), report.isChanged(finding));
      }
      for (Waived waived : report.waived()) {
        SarifArticle.Suppression by =
            new SarifArticle.Suppression(
                waived.inArticle() ? "inSource" : "external", waived.reason());
        article.result(waived.finding(), rule(waived.finding()), Optional.of(by), Optional.empty());
      }
      for (Finding known : report.known()) {
        article.result(known, rule(known), Optional.of(KNOWN), Optional.empty());
      }
    }
  }

  /** The place of a finding's rule in the list of rules. */
  private int rule(Finding finding) {
    Integer known = rules.get(finding.rule());
    int index = known == null ? rules.size() : known;
    rules.put(finding.rule(), index);
    return index;
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", silences.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Silence silence : silences) {
      notification(silence);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "claimcheck");
    json.writeStringField("version", context.style().version());
    json.writeArrayFieldStart("rules");
    for (String rule : rules.keySet()) {
      SarifRule.write(json, rule, context.rules().apply(rule));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write("\n");
    out.flush();
  }

  private void notification(Silence silence) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "error");
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", silence.failure().stage());
    json.writeEndObject();
    SarifText.message(json, "message", SarifText.plain(Sentences.of(silence.failure())));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    SarifText.artifact(json, silence.source());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
