package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import org.claimcheck.article.Article;
import org.claimcheck.article.Position;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Summary;
import org.claimcheck.finding.Waived;

/**
 * JUnit's XML: a suite an article, a case a finding, failed where it fails the run; an article
 * without findings has one case that passes. Names hold no line numbers, so that a case stays the
 * same one from run to run.
 */
final class JunitReport implements ReportWriter {
  private final XmlOutput xml;
  private final ReportContext context;

  JunitReport(Writer out, ReportContext context) throws IOException {
    this.xml = new XmlOutput(out);
    this.context = context;
    xml.open("testsuites", "name", "claimcheck");
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    int findings = report.findings().size();
    int errors = report.failures().size();
    int aside = report.waived().size() + report.known().size();
    long failed = report.findings().stream().filter(f -> context.fails(f.severity())).count();
    xml.open(
        "testsuite",
        "name",
        report.source(),
        "tests",
        String.valueOf(Math.max(1, findings + errors + aside)),
        "failures",
        String.valueOf(failed),
        "errors",
        String.valueOf(errors),
        "skipped",
        String.valueOf(aside));
    if (report.article().isPresent()) {
      Article article = report.article().get();
      Lines lines = new Lines(article.original());
      for (Finding finding : report.findings()) {
        finding(article, lines, finding, "");
      }
      for (Waived waived : report.waived()) {
        finding(article, lines, waived.finding(), "waived: " + waived.reason());
      }
      for (Finding known : report.known()) {
        finding(article, lines, known, "known from the baseline");
      }
    }
    for (Failure failure : report.failures()) {
      xml.open("testcase", "classname", "failure." + failure.stage(), "name", failure.name());
      xml.open("error", "type", failure.stage(), "message", failure.message()).close();
      xml.close();
    }
    if (findings + errors + aside == 0) {
      xml.open("testcase", "classname", "claimcheck", "name", "no findings").close();
    }
    xml.close();
    xml.flush();
  }

  /**
   * Writes a case.
   *
   * @param aside why it does not count, or ""
   */
  private void finding(Article article, Lines lines, Finding finding, String aside)
      throws IOException {
    Position at = lines.at(article.toOriginal(finding.span()).start());
    xml.open(
        "testcase",
        "classname",
        finding.category() + "." + finding.rule(),
        "name",
        "“" + article.words(finding.span()) + "” " + finding.fingerprint(),
        "file",
        article.source(),
        "line",
        String.valueOf(at.line()));
    if (!aside.isEmpty()) {
      xml.open("skipped", "message", aside);
    } else if (context.fails(finding.severity())) {
      xml.open("failure", "type", finding.severity().label(), "message", finding.message());
    } else {
      xml.open("system-out");
    }
    xml.text(text(article, at, finding)).close();
    xml.close();
  }

  private static String text(Article article, Position at, Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append(article.source()).append(':').append(at).append(": ");
    text.append(finding.severity().label()).append(": ").append(finding.message());
    for (Evidence evidence : finding.evidence()) {
      text.append("\nreference: ").append(evidence.statement());
      text.append("\nsource: ").append(TextReport.source(evidence));
    }
    if (!finding.suggestions().isEmpty()) {
      text.append("\nsuggestion: ").append(String.join(" or ", finding.suggestions()));
    }
    return text.toString();
  }

  @Override
  public void end(Summary summary) throws IOException {
    xml.close();
    xml.end();
  }
}
