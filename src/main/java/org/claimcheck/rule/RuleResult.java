package org.claimcheck.rule;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Verdict;

/**
 * What a rule says of one claim: all rows of its query for the claim, put into words.
 *
 * @param rule the rule
 * @param claim the claim, or the use of a name, in the working graph
 * @param status what it says of the claim
 * @param severity how much it matters, with modality and certainty taken into account
 * @param confidence 0 to 1
 * @param message one sentence
 * @param facts facts it rests on, in a fixed order
 * @param expected values of the reference, for machines
 * @param suggestions what to write instead, in the article's style
 * @param related other claims that matter
 * @param rows the query's bindings, in a fixed order
 */
public record RuleResult(
    Rule rule,
    Node claim,
    Verdict status,
    Severity severity,
    double confidence,
    String message,
    List<Node> facts,
    List<String> expected,
    List<String> suggestions,
    List<Node> related,
    List<Map<String, Node>> rows) {}
