package org.claimcheck.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What a referent of an article means.
 *
 * @param referent identifier of the referent
 * @param candidates the best first, those that lost last; empty if the reference knows nothing like
 *     it
 * @param certain whether the referent is the first candidate beyond reasonable doubt
 * @param margin by how much the first candidate leads the second
 */
public record Resolution(
    String referent, List<Candidate> candidates, boolean certain, double margin) {

  /** Copies the list. */
  public Resolution {
    candidates = List.copyOf(candidates);
  }

  /** The best candidate. */
  public Optional<Candidate> best() {
    return candidates.stream().findFirst();
  }

  /** The candidates that the referent may well mean, the best included. */
  public List<Candidate> plausible() {
    return candidates.stream().filter(Candidate::plausible).toList();
  }
}
