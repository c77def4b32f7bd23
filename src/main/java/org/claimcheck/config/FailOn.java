package org.claimcheck.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Severity;

/** From which severity on findings make the exit code 1. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** The name on the command line. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The least severity that fails a run. */
  public Optional<Severity> least() {
    return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }

  /** Whether a report fails the run. */
  public boolean isReachedBy(ArticleReport report) {
    return least().isPresent()
        && report.findings().stream().anyMatch(f -> f.severity().atLeast(least().get()));
  }
}
