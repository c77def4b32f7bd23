package org.claimcheck.cli;

import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Severity;

/** From which severity on findings make the exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  boolean isReachedBy(ArticleReport report) {
    return switch (this) {
      case ERROR -> has(report, Severity.ERROR);
      case WARNING -> has(report, Severity.WARNING);
      case NOTE -> has(report, Severity.NOTE);
      case NEVER -> false;
    };
  }

  private static boolean has(ArticleReport report, Severity least) {
    return report.findings().stream().anyMatch(f -> f.severity().atLeast(least));
  }
}
