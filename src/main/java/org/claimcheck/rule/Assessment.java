package org.claimcheck.rule;

import java.util.List;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.graph.WorkingGraph;
import org.claimcheck.resolve.Resolved;

/**
 * What is known of an article after its rules have run.
 *
 * @param claims every claim with its verdict, in text order
 * @param findings in no particular order; the report orders them and tells equal ones apart
 * @param failures rules that could not be run to the end
 */
public record Assessment(
    List<CheckedClaim> claims, List<Finding> findings, List<Failure> failures) {
  /** Copies the lists. */
  public Assessment {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }

  /**
   * Draws the conclusions from a run of rules.
   *
   * @param working the graph the rules ran over
   * @param resolved what the claims are about, for the reader who asks why
   * @param run what the rules said
   */
  public static Assessment of(WorkingGraph working, Resolved resolved, RuleRun run) {
    return new Assessment(
        new Verdicts(working, run).claims(),
        new FindingWriter(working, resolved).findings(run.results()),
        run.failures());
  }
}
