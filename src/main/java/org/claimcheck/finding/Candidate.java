package org.claimcheck.finding;

import java.util.List;

/**
 * A thing of the reference that the subject or value of a claim may mean.
 *
 * @param thing the thing
 * @param score 0 to 1
 * @param agreeing what speaks for it, for people: "attacker Hamas", "place Israel"
 * @param disagreeing what speaks against it, for people
 */
public record Candidate(
    Thing thing, double score, List<String> agreeing, List<String> disagreeing) {
  /** Copies the lists. */
  public Candidate {
    agreeing = List.copyOf(agreeing);
    disagreeing = List.copyOf(disagreeing);
  }
}
