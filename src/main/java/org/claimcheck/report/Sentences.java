package org.claimcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;

/** What reports for machines say in words. */
final class Sentences {
  private Sentences() {}

  /** The message of a finding with where its facts come from and what to write instead. */
  static String withSources(Finding finding) {
    List<String> parts = new ArrayList<>(List.of(finding.message()));
    Set<String> sources = sources(finding);
    if (!sources.isEmpty()) {
      parts.add("Source: " + String.join(", ", sources) + ".");
    }
    if (!finding.suggestions().isEmpty()) {
      parts.add("Suggestion: " + String.join(" or ", finding.suggestions()) + ".");
    }
    return String.join(" ", parts);
  }

  /** Where the facts come from, each source once. */
  static Set<String> sources(Finding finding) {
    Set<String> sources = new LinkedHashSet<>();
    for (Evidence evidence : finding.evidence()) {
      sources.add(TextReport.source(evidence));
    }
    return sources;
  }

  /** A failure with what failed. */
  static String of(Failure failure) {
    return "Not checked (" + failure.stage() + "): " + failure.name() + ": " + failure.message();
  }
}
