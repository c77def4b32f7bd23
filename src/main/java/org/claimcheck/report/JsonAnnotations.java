package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.claimcheck.finding.AnnotatedArticle;

/** Annotations as one JSON object, indented. */
final class JsonAnnotations implements AnnotationWriter {
  private final Writer out;
  private final JsonGenerator json;

  JsonAnnotations(Writer out, ReportStyle style) throws IOException {
    this.out = out;
    this.json = Json.indented(out);
    json.writeStartObject();
    Json.tool(json, style);
    json.writeArrayFieldStart("articles");
  }

  @Override
  public void article(AnnotatedArticle annotated) throws IOException {
    JsonAnnotation.write(json, annotated);
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write("\n");
    out.flush();
  }
}
