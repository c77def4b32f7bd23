package org.claimcheck.report;

import java.util.Optional;
import java.util.function.Function;
import org.claimcheck.finding.Severity;
import org.claimcheck.rule.Rule;

/**
 * What reports for machines need to know beside the articles.
 *
 * @param style how to write for people, and claimcheck's version
 * @param rules the rule with an id, for its page
 * @param failing from which severity on a finding fails the run; empty for none
 * @param places the name of a source as the reader of the report knows it
 */
public record ReportContext(
    ReportStyle style,
    Function<String, Optional<Rule>> rules,
    Optional<Severity> failing,
    Function<String, String> places) {
  /** Whether a finding of this severity fails the run. */
  boolean fails(Severity severity) {
    return failing.isPresent() && severity.atLeast(failing.get());
  }
}
