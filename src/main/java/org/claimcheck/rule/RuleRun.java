package org.claimcheck.rule;

import java.util.List;
import org.claimcheck.finding.Failure;

/**
 * What a pack of rules says of an article.
 *
 * @param results in the order of claims, then rules
 * @param failures rules that could not be run to the end: what they would have found is not known
 */
public record RuleRun(List<RuleResult> results, List<Failure> failures) {
  /** Copies the lists. */
  public RuleRun {
    results = List.copyOf(results);
    failures = List.copyOf(failures);
  }
}
