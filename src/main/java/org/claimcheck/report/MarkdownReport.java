package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import org.claimcheck.article.Article;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Summary;

/** A table of the findings in Markdown, as long as GitHub takes it for a step summary. */
final class MarkdownReport implements ReportWriter {
  /** GitHub refuses summaries above 1 MiB; a character takes up to three bytes. */
  private static final int MOST = 300_000;

  private final Writer out;
  private final StringBuilder rows = new StringBuilder();
  private int more;

  MarkdownReport(Writer out) {
    this.out = out;
  }

  @Override
  public void article(ArticleReport report) {
    for (Failure failure : report.failures()) {
      row("not checked", report.source(), Sentences.of(failure), "");
    }
    if (report.article().isPresent()) {
      Article article = report.article().get();
      Lines lines = new Lines(article.original());
      for (Finding finding : report.changedFirst()) {
        row(
            finding.severity().label(),
            article.source() + ":" + lines.at(article.toOriginal(finding.span()).start()),
            Sentences.withSources(finding),
            finding.rule());
      }
    }
  }

  private void row(String severity, String place, String message, String rule) {
    String row =
        "| "
            + severity
            + " | "
            + escaped(place)
            + " | "
            + escaped(message)
            + " | "
            + escaped(rule)
            + " |\n";
    if (rows.length() + row.length() > MOST) {
      more++;
    } else {
      rows.append(row);
    }
  }

  /** Text that is no markup: neither Markdown nor HTML. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : Visible.of(text).toCharArray()) {
      if ("\\`*_[]<>|#&~$".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  @Override
  public void end(Summary s) throws IOException {
    out.write("### claimcheck\n\n");
    out.write(Counts.of(s, false) + "\n");
    if (!rows.isEmpty()) {
      out.write("\n| | place | finding | rule |\n|---|---|---|---|\n");
      out.append(rows);
    }
    if (more > 0) {
      out.write("\n" + more + " more are left out.\n");
    }
    out.flush();
  }
}
