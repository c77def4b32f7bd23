package org.claimcheck.report;

import java.io.IOException;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Summary;

/** Writes one report, article by article, in the order given. One thread at a time. */
public interface ReportWriter {
  /** Adds an article. */
  void article(ArticleReport report) throws IOException;

  /** Ends the report; the last call. */
  void end(Summary summary) throws IOException;
}
