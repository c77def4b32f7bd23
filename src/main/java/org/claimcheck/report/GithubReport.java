package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.article.Position;
import org.claimcheck.article.Span;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Summary;
import org.claimcheck.rule.Rule;

/**
 * Workflow commands of GitHub Actions, which make annotations. Only the first ten of each level are
 * shown, so failures come first, then what stands in changed paragraphs, and all waits for the end.
 */
final class GithubReport implements ReportWriter {
  private final Writer out;
  private final ReportContext context;
  private final List<String> failures = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  GithubReport(Writer out, ReportContext context) {
    this.out = out;
    this.context = context;
  }

  @Override
  public void article(ArticleReport report) {
    String file =
        property(context.places().apply(report.source()).replaceFirst("^(\\./+)+(?=.)", ""));
    for (Failure failure : report.failures()) {
      failures.add(
          "::error file=" + file + ",title=Not checked::" + data(Sentences.of(failure)) + "\n");
    }
    if (report.article().isPresent()) {
      Article article = report.article().get();
      Lines lines = new Lines(article.original());
      for (Finding finding : report.findings()) {
        List<String> list = report.isChanged(finding).orElse(false) ? changed : others;
        list.add(command(file, lines, article.toOriginal(finding.span()), finding));
      }
    }
  }

  private String command(String file, Lines lines, Span place, Finding finding) {
    Position from = lines.at(place.start());
    Position to = lines.at(place.end());
    String columns =
        ",col=" + from.column() + (from.line() == to.line() ? ",endColumn=" + to.column() : "");
    String title =
        context.rules().apply(finding.rule()).map(Rule::title).orElse(finding.category())
            + " ["
            + finding.rule()
            + "]";
    return "::"
        + (finding.severity() == Severity.NOTE ? "notice" : finding.severity().label())
        + " file="
        + file
        + ",line="
        + from.line()
        + ",endLine="
        + to.line()
        + columns
        + ",title="
        + property(title)
        + "::"
        + data(Sentences.withSources(finding))
        + "\n";
  }

  /** Text after the command. */
  static String data(String text) {
    return Visible.of(text).replace("%", "%25");
  }

  /** The value of a property, which ends at a comma or colon. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (String command : failures) {
      out.write(command);
    }
    for (String command : changed) {
      out.write(command);
    }
    for (String command : others) {
      out.write(command);
    }
    if (summary.waived() + summary.known() > 0) {
      String aside = Counts.aside(summary).substring(2);
      out.write("::notice title=Findings that do not count::" + data(aside) + "\n");
    }
    out.flush();
  }
}
