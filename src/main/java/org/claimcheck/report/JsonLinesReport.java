package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Summary;

/** One article object a line. */
final class JsonLinesReport implements ReportWriter {
  private final Writer out;

  JsonLinesReport(Writer out) {
    this.out = out;
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    JsonGenerator json = Json.compact(out);
    JsonArticle.write(json, report);
    json.flush();
    out.write("\n");
    out.flush();
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.flush();
  }
}
