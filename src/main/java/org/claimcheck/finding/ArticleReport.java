package org.claimcheck.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final List<Waived> waived;
  private final List<Finding> known;
  private final @Nullable Set<String> changed;

  private ArticleReport(
      String source,
      @Nullable Article article,
      List<CheckedClaim> claims,
      List<Finding> findings,
      List<Failure> failures,
      List<String> cuts,
      List<Waived> waived,
      List<Finding> known,
      @Nullable Set<String> changed) {
    this.source = source;
    this.article = article;
    this.claims = List.copyOf(claims);
    this.findings = Fingerprint.distinct(findings, f -> place(article, f));
    this.failures = List.copyOf(failures);
    this.cuts = List.copyOf(cuts);
    this.waived = List.copyOf(waived);
    this.known = List.copyOf(known);
    this.changed = changed == null ? null : Set.copyOf(changed);
  }

  private static int place(@Nullable Article article, Finding finding) {
    return article == null ? finding.span().start() : article.toOriginal(finding.span()).start();
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
    return new ArticleReport(
        article.source(), article, claims, findings, failures, cuts, List.of(), List.of(), null);
  }

  /** The report of an article that could not even be read. */
  public static ArticleReport unreadable(String source, Failure failure) {
    return new ArticleReport(
        source,
        null,
        List.of(),
        List.of(),
        List.of(failure),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /** The same report with other findings, which keep their fingerprints. */
  public ArticleReport withFindings(List<Finding> others) {
    return new ArticleReport(
        source, article, claims, others, failures, cuts, waived, known, changed);
  }

  /**
   * The same report with findings set aside.
   *
   * @param left the findings that are left
   * @param nowWaived those that are waived
   * @param nowKnown those that were known before
   */
  public ArticleReport triaged(List<Finding> left, List<Waived> nowWaived, List<Finding> nowKnown) {
    return new ArticleReport(
        source, article, claims, left, failures, cuts, nowWaived, nowKnown, changed);
  }

  /** The same report with the fingerprints of the findings that stand in changed paragraphs. */
  public ArticleReport withChanged(Set<String> fingerprints) {
    return new ArticleReport(
        source, article, claims, findings, failures, cuts, waived, known, fingerprints);
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

  /** Findings that somebody lets be. */
  public List<Waived> waived() {
    return waived;
  }

  /** Findings that were known before: those of the baseline. */
  public List<Finding> known() {
    return known;
  }

  /** Whether a finding stands in a changed paragraph; empty where nobody asked. */
  public Optional<Boolean> isChanged(Finding finding) {
    return changed == null
        ? Optional.empty()
        : Optional.of(changed.contains(finding.fingerprint()));
  }

  /** The findings in changed paragraphs, then the others. */
  public List<Finding> changedFirst() {
    return changed == null
        ? findings
        : findings.stream()
            .sorted(Comparator.comparing(f -> !changed.contains(f.fingerprint())))
            .toList();
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
