package org.claimcheck.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.claimcheck.claim.Claim;
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
    List<CheckedClaim> claims = new Verdicts(working, run).claims();
    Set<Node> again = ToldTwice.in(working, claims);
    Set<Claim> left =
        again.stream().flatMap(c -> working.claim(c).stream()).collect(Collectors.toSet());
    return new Assessment(
        claims.stream().filter(c -> !left.contains(c.claim())).toList(),
        new FindingWriter(working, resolved)
            .findings(run.results().stream().filter(r -> !again.contains(r.claim())).toList()),
        run.failures());
  }
}
