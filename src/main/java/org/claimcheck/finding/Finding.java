package org.claimcheck.finding;

import java.util.Comparator;
import java.util.List;
import org.claimcheck.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about a place in an article. Findings are ordered by place, then rule.
 *
 * @param fingerprint stable across edits elsewhere in the article, see {@link Fingerprint}
 * @param rule id of the rule
 * @param category category of the rule
 * @param status {@link Verdict#CONFLICT}, {@link Verdict#SUPERSEDED} or {@link Verdict#AMBIGUOUS}
 * @param severity how much it matters
 * @param confidence 0 to 1
 * @param message one sentence: the article says X; the reference says Y
 * @param span place in the article's text
 * @param subject IRI of what it is about, or null
 * @param property IRI of the property, or null
 * @param claimed the article's value, normalised, or null
 * @param expected values of the reference, normalised
 * @param suggestions words to put in place of the span
 * @param claims ids of the claims it rests on
 * @param related other places of the article that matter
 * @param evidence reference facts it rests on
 * @param derivation how it came about
 */
public record Finding(
    String fingerprint,
    String rule,
    String category,
    Verdict status,
    Severity severity,
    double confidence,
    String message,
    Span span,
    @Nullable String subject,
    @Nullable String property,
    @Nullable String claimed,
    List<String> expected,
    List<String> suggestions,
    List<String> claims,
    List<Related> related,
    List<Evidence> evidence,
    Derivation derivation)
    implements Comparable<Finding> {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding f) -> f.span().start())
          .thenComparingInt(f -> f.span().end())
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::fingerprint)
          .thenComparing(Finding::message);

  /**
   * Another place of the article that matters to a finding.
   *
   * @param span place in the article's text
   * @param message why it matters
   */
  public record Related(Span span, String message) {}

  /** Copies the lists and rejects a status that is no fault. */
  public Finding {
    if (status == Verdict.SUPPORTED || status == Verdict.NOT_COVERED) {
      throw new IllegalArgumentException("no finding can be " + status.label());
    }
    expected = List.copyOf(expected);
    suggestions = List.copyOf(suggestions);
    claims = List.copyOf(claims);
    related = List.copyOf(related);
    evidence = List.copyOf(evidence);
  }

  /** The same finding with another fingerprint. */
  public Finding withFingerprint(String other) {
    return with(other, severity, confidence);
  }

  /** The same finding with another confidence. */
  public Finding withConfidence(double other) {
    return with(fingerprint, severity, other);
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return with(fingerprint, other, confidence);
  }

  private Finding with(String mark, Severity weight, double certainty) {
    return new Finding(
        mark,
        rule,
        category,
        status,
        weight,
        certainty,
        message,
        span,
        subject,
        property,
        claimed,
        expected,
        suggestions,
        claims,
        related,
        evidence,
        derivation);
  }

  @Override
  public int compareTo(Finding other) {
    return BY_PLACE.compare(this, other);
  }
}
