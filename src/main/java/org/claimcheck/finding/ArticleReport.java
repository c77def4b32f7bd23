package org.claimcheck.finding;

import java.util.List;
import java.util.Optional;
import org.claimcheck.article.Article;
import org.jspecify.annotations.Nullable;

/** All that was found out about one article. */
public final class ArticleReport {
  private final String source;
  private final @Nullable Article article;
  private final List<CheckedClaim> claims;
  private final List<Finding> findings;
  private final List<Failure> failures;
  private final List<String> cuts;

  private ArticleReport(
      String source,
      @Nullable Article article,
      List<CheckedClaim> claims,
      List<Finding> findings,
      List<Failure> failures,
      List<String> cuts) {
    this.source = source;
    this.article = article;
    this.claims = List.copyOf(claims);
    this.findings = Fingerprint.distinct(findings);
    this.failures = List.copyOf(failures);
    this.cuts = List.copyOf(cuts);
  }

  /** The report of an article that was checked; findings come in order and named apart. */
  public static ArticleReport of(
      Article article, List<CheckedClaim> claims, List<Finding> findings, List<Failure> failures) {
    return of(article, claims, findings, failures, List.of());
  }

  /** The same with what was left out of the references because there was too much of it. */
  public static ArticleReport of(
      Article article,
      List<CheckedClaim> claims,
      List<Finding> findings,
      List<Failure> failures,
      List<String> cuts) {
    return new ArticleReport(article.source(), article, claims, findings, failures, cuts);
  }

  /** The report of an article that could not even be read. */
  public static ArticleReport unreadable(String source, Failure failure) {
    return new ArticleReport(source, null, List.of(), List.of(), List.of(failure), List.of());
  }

  /** The same report with other findings, which keep their fingerprints. */
  public ArticleReport withFindings(List<Finding> others) {
    return new ArticleReport(source, article, claims, others, failures, cuts);
  }

  /** Path or URI as given. */
  public String source() {
    return source;
  }

  /** The article, absent if it could not be read. */
  public Optional<Article> article() {
    return Optional.ofNullable(article);
  }

  /** Claims in text order. */
  public List<CheckedClaim> claims() {
    return claims;
  }

  /** Findings in their natural order, with distinct fingerprints. */
  public List<Finding> findings() {
    return findings;
  }

  /** What could not be checked. */
  public List<Failure> failures() {
    return failures;
  }

  /** Sentences on what was left out of the references because there was too much of it. */
  public List<String> cuts() {
    return cuts;
  }
}
