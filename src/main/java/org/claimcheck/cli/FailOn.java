package org.claimcheck.cli;

import java.util.Optional;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Severity;

/** From which severity on findings make the exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** The least severity that fails a run. */
  Optional<Severity> least() {
    return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }

  boolean isReachedBy(ArticleReport report) {
    return least().isPresent()
        && report.findings().stream().anyMatch(f -> f.severity().atLeast(least().get()));
  }
}
