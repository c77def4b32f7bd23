package org.claimcheck.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimcheck.claim.Claim;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Verdict;
import org.claimcheck.graph.Cc;
import org.claimcheck.graph.WorkingGraph;

/**
 * Claims that are read twice: once with our lexicon, once by the name that the reference has for
 * the aligned property. One of them is enough, the clearer; where both are as clear, ours.
 */
final class ToldTwice {
  /** From clear to unclear; what may be right comes first. */
  private static final List<Verdict> CLEAR =
      List.of(
          Verdict.SUPPORTED,
          Verdict.CONFLICT,
          Verdict.SUPERSEDED,
          Verdict.AMBIGUOUS,
          Verdict.NOT_COVERED);

  private final WorkingGraph working;
  private final Map<String, CheckedClaim> checked;

  private ToldTwice(WorkingGraph working, List<CheckedClaim> claims) {
    this.working = working;
    this.checked = claims.stream().collect(Collectors.toMap(c -> c.claim().id(), c -> c));
  }

  /** The claims to leave out. */
  static Set<Node> in(WorkingGraph working, List<CheckedClaim> claims) {
    return new ToldTwice(working, claims).search();
  }

  private Set<Node> search() {
    Map<Node, List<Node>> byProperty =
        working.claims().keySet().stream()
            .collect(
                Collectors.groupingBy(
                    c -> NodeFactory.createURI(working.claim(c).orElseThrow().property())));
    Set<Node> found = new HashSet<>();
    for (Node own : working.claims().keySet()) {
      Set<Node> called = new HashSet<>();
      for (Node relation : List.of(Cc.AGREES, Cc.DISAGREES, Cc.SUPERSEDED_BY)) {
        for (Node fact : working.objects(own, relation)) {
          called.addAll(working.objects(fact, Cc.STATED_AS));
        }
      }
      for (Node property : called) {
        for (Node other : byProperty.getOrDefault(property, List.of())) {
          if (isSame(own, other)) {
            found.add(rank(other) < rank(own) ? own : other);
          }
        }
      }
    }
    return found;
  }

  private boolean isSame(Node own, Node other) {
    Claim one = working.claim(own).orElseThrow();
    Claim two = working.claim(other).orElseThrow();
    return !own.equals(other)
        && one.value().span().overlaps(two.value().span())
        && working.objects(other, Cc.SUBJECT).stream()
            .anyMatch(s -> working.objects(own, Cc.SUBJECT).stream().anyMatch(o -> isOf(o, s)));
  }

  /** A subject, or an event that a view has derived from what it says of the subject. */
  private static boolean isOf(Node subject, Node thing) {
    return subject.equals(thing) || subject.toString().startsWith(thing + "#");
  }

  private int rank(Node claim) {
    String id = working.claim(claim).orElseThrow().id();
    CheckedClaim known = checked.get(id);
    return known == null ? CLEAR.size() : CLEAR.indexOf(known.verdict());
  }
}
