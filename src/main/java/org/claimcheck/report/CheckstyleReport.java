package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import org.claimcheck.article.Article;
import org.claimcheck.article.Position;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Summary;

/** Checkstyle's XML: an {@code error} a finding, whose source is category and rule. */
final class CheckstyleReport implements ReportWriter {
  private final XmlOutput xml;

  CheckstyleReport(Writer out) throws IOException {
    this.xml = new XmlOutput(out);
    xml.open("checkstyle", "version", "10.0");
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    xml.open("file", "name", report.source());
    if (report.article().isPresent()) {
      Article article = report.article().get();
      Lines lines = new Lines(article.original());
      for (Finding finding : report.findings()) {
        Position at = lines.at(article.toOriginal(finding.span()).start());
        error(
            at,
            level(finding.severity()),
            Sentences.withSources(finding),
            finding.category() + "." + finding.rule());
      }
    }
    for (Failure failure : report.failures()) {
      error(new Position(1, 1), "error", Sentences.of(failure), "failure." + failure.stage());
    }
    xml.close();
    xml.flush();
  }

  private void error(Position at, String severity, String message, String source)
      throws IOException {
    xml.open(
            "error",
            "line",
            String.valueOf(at.line()),
            "column",
            String.valueOf(at.column()),
            "severity",
            severity,
            "message",
            message,
            "source",
            "claimcheck." + source)
        .close();
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTE ? "info" : severity.label();
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (summary.waived() + summary.known() > 0) {
      xml.comment("not counted:" + Counts.aside(summary).substring(1));
    }
    xml.close();
    xml.end();
  }
}
