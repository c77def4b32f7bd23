package org.claimcheck.finding;

/** Counts over articles; findings that are waived or were known before are counted apart. */
public record Summary(
    int articles,
    int claims,
    int supported,
    int conflict,
    int superseded,
    int ambiguous,
    int notCovered,
    int errors,
    int warnings,
    int notes,
    int failures,
    int waived,
    int known) {
  /** No articles at all. */
  public static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The counts with one more article. */
  public Summary plus(ArticleReport report) {
    return new Summary(
        articles + 1,
        claims + report.claims().size(),
        supported + count(report, Verdict.SUPPORTED),
        conflict + count(report, Verdict.CONFLICT),
        superseded + count(report, Verdict.SUPERSEDED),
        ambiguous + count(report, Verdict.AMBIGUOUS),
        notCovered + count(report, Verdict.NOT_COVERED),
        errors + count(report, Severity.ERROR),
        warnings + count(report, Severity.WARNING),
        notes + count(report, Severity.NOTE),
        failures + report.failures().size(),
        waived + report.waived().size(),
        known + report.known().size());
  }

  private static int count(ArticleReport report, Verdict verdict) {
    return (int) report.claims().stream().filter(c -> c.verdict() == verdict).count();
  }

  private static int count(ArticleReport report, Severity severity) {
    return (int) report.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
