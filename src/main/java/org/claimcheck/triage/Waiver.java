package org.claimcheck.triage;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Leave to let some findings be.
 *
 * @param names rules, categories or fingerprints
 * @param reason why
 * @param until the last day on which it holds, or null for ever
 */
public record Waiver(List<String> names, String reason, @Nullable LocalDate until) {
  /** Copies the names. */
  public Waiver {
    names = List.copyOf(names);
  }

  /** Whether it is about a finding. */
  boolean isAbout(Finding finding) {
    return names.contains(finding.rule())
        || names.contains(finding.category())
        || names.contains(finding.fingerprint());
  }

  /** Whether its last day is over. */
  boolean isOver(LocalDate today) {
    return until != null && today.isAfter(until);
  }
}
