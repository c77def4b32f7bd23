package org.claimcheck.rule;

import org.apache.jena.graph.Node;
import org.claimcheck.finding.Evidence;
import org.claimcheck.graph.Cc;
import org.claimcheck.graph.WorkingGraph;
import org.jspecify.annotations.Nullable;

/** Facts of a working graph as evidence for people. */
final class EvidenceWriter {
  private final WorkingGraph working;
  private final Words words;

  EvidenceWriter(WorkingGraph working) {
    this.working = working;
    this.words = new Words(working);
  }

  Evidence of(Node fact) {
    return new Evidence(
        fact.toString(),
        name(fact, Cc.SUBJECT) + ": " + name(fact, Cc.PROPERTY) + " " + words.value(fact),
        text(fact, Cc.SOURCE),
        text(fact, Cc.VALID_FROM),
        text(fact, Cc.VALID_TO),
        text(fact, Cc.KNOWN_FROM),
        text(fact, Cc.KNOWN_TO),
        text(fact, Cc.REFERENCE));
  }

  private String name(Node fact, Node property) {
    return working.object(fact, property).map(words::name).orElse("");
  }

  private @Nullable String text(Node fact, Node property) {
    return words.text(fact, property).orElse(null);
  }
}
