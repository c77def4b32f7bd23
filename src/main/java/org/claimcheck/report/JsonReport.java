package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Summary;

/** The report as one JSON object, indented. */
final class JsonReport implements ReportWriter {
  private final Writer out;
  private final JsonGenerator json;

  JsonReport(Writer out, ReportStyle style) throws IOException {
    this.out = out;
    this.json = Json.indented(out);
    json.writeStartObject();
    Json.tool(json, style);
    json.writeArrayFieldStart("articles");
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    JsonArticle.write(json, report);
  }

  @Override
  public void end(Summary s) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("articles", s.articles());
    json.writeNumberField("claims", s.claims());
    json.writeNumberField("supported", s.supported());
    json.writeNumberField("conflict", s.conflict());
    json.writeNumberField("superseded", s.superseded());
    json.writeNumberField("ambiguous", s.ambiguous());
    json.writeNumberField("notCovered", s.notCovered());
    json.writeNumberField("errors", s.errors());
    json.writeNumberField("warnings", s.warnings());
    json.writeNumberField("notes", s.notes());
    json.writeNumberField("failures", s.failures());
    json.writeNumberField("waived", s.waived());
    json.writeNumberField("known", s.known());
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
    out.write("\n");
    out.flush();
  }
}
