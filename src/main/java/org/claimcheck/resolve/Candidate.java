package org.claimcheck.resolve;

import java.util.List;

/**
 * A thing of the reference that a phrase may mean.
 *
 * @param iri its IRI
 * @param label its name for people
 * @param score how much speaks for it; comparable within one resolution only
 * @param plausible whether it scores so near the best that the phrase may well mean it
 * @param agreeing what speaks for it, in words: {@code attacker Hamas}
 * @param disagreeing what speaks against it, in words: {@code time October 2022: 2023-10-07}
 */
public record Candidate(
    String iri,
    String label,
    double score,
    boolean plausible,
    List<String> agreeing,
    List<String> disagreeing) {

  /** Copies the lists. */
  public Candidate {
    agreeing = List.copyOf(agreeing);
    disagreeing = List.copyOf(disagreeing);
  }
}
