package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.claimcheck.finding.AnnotatedArticle;

/** Annotations, one article object a line. */
final class JsonLinesAnnotations implements AnnotationWriter {
  private final Writer out;

  JsonLinesAnnotations(Writer out) {
    this.out = out;
  }

  @Override
  public void article(AnnotatedArticle annotated) throws IOException {
    JsonGenerator json = Json.compact(out);
    JsonAnnotation.write(json, annotated);
    json.flush();
    out.write("\n");
    out.flush();
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
