package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimcheck.claim.Claim;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Thing;
import org.claimcheck.finding.Verdict;
import org.claimcheck.graph.Cc;
import org.claimcheck.graph.WorkingGraph;

/** Gives every claim its verdict, from what rules found and from how it compares with facts. */
final class Verdicts {
  private final WorkingGraph working;
  private final Words words;
  private final EvidenceWriter evidence;
  private final Map<Node, List<RuleResult>> results = new HashMap<>();
  private final Map<Node, List<Node>> byPhrase = new HashMap<>();

  Verdicts(WorkingGraph working, RuleRun run) {
    this.working = working;
    this.words = new Words(working);
    this.evidence = new EvidenceWriter(working);
    for (RuleResult result : run.results()) {
      results.computeIfAbsent(result.claim(), c -> new ArrayList<>()).add(result);
    }
    for (Node claim : working.claims().keySet()) {
      for (Node phrase : working.objects(claim, Cc.SUBJECT_PHRASE)) {
        byPhrase.computeIfAbsent(phrase, p -> new ArrayList<>()).add(claim);
      }
    }
  }

  List<CheckedClaim> claims() {
    List<CheckedClaim> checked = new ArrayList<>();
    working.claims().forEach((node, claim) -> checked.add(check(node, claim)));
    return checked;
  }

  private CheckedClaim check(Node node, Claim claim) {
    List<Node> agreeing = working.objects(node, Cc.AGREES);
    Verdict verdict = verdict(node, agreeing);
    List<Node> facts =
        switch (verdict) {
          case SUPPORTED -> agreeing;
          case NOT_COVERED -> List.of();
          case CONFLICT, SUPERSEDED, AMBIGUOUS -> accusing(node);
        };
    List<Evidence> rests = facts.stream().map(evidence::of).toList();
    Optional<Thing> value = thing(node, Cc.VALUE);
    Thing property =
        new Thing(claim.property(), words.name(NodeFactory.createURI(claim.property())));
    return new CheckedClaim(
        claim, thing(node, Cc.SUBJECT).orElse(null), property, value.orElse(null), verdict, rests);
  }

  private Verdict verdict(Node claim, List<Node> agreeing) {
    List<Verdict> found =
        results.getOrDefault(claim, List.of()).stream().map(RuleResult::status).toList();
    for (Verdict status : List.of(Verdict.CONFLICT, Verdict.SUPERSEDED, Verdict.AMBIGUOUS)) {
      if (found.contains(status)) {
        return status;
      }
    }
    if (!working.objects(claim, Cc.SUPERSEDED_BY).isEmpty()) {
      return Verdict.SUPERSEDED;
    }
    if (!agreeing.isEmpty()) {
      return isChance(claim) ? Verdict.NOT_COVERED : Verdict.SUPPORTED;
    }
    if (working.objects(claim, Cc.CONTRADICTS).isEmpty()) {
      return Verdict.NOT_COVERED;
    }
    return words.isUncertain(claim) ? Verdict.AMBIGUOUS : Verdict.CONFLICT;
  }

  /**
   * Whether what agrees may be all that made a doubtful match: a match is borne out by a claim only
   * where another claim of the same phrase agrees with it too.
   */
  private boolean isChance(Node claim) {
    if (!words.isSubjectUncertain(claim)) {
      return false;
    }
    boolean amount = words.text(claim, Cc.VALUE_KIND).orElse("").equals("quantity");
    return amount
        || working.object(claim, Cc.SUBJECT_PHRASE).stream()
            .flatMap(phrase -> byPhrase.getOrDefault(phrase, List.of()).stream())
            .noneMatch(c -> !c.equals(claim) && !working.objects(c, Cc.AGREES).isEmpty());
  }

  private List<Node> accusing(Node claim) {
    List<Node> named =
        results.getOrDefault(claim, List.of()).stream()
            .flatMap(r -> r.facts().stream())
            .distinct()
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<Node> facts = new ArrayList<>(working.objects(claim, Cc.CONTRADICTS));
    facts.addAll(working.objects(claim, Cc.SUPERSEDED_BY));
    return facts;
  }

  private Optional<Thing> thing(Node claim, Node property) {
    return working
        .object(claim, property)
        .filter(Node::isURI)
        .map(n -> new Thing(n.getURI(), words.name(n)));
  }
}
