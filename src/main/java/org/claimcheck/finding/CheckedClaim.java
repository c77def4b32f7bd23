package org.claimcheck.finding;

import java.util.List;
import org.claimcheck.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what the reference makes of it.
 *
 * @param claim the claim
 * @param subject what its subject means, or null where the reference does not know it
 * @param property its property
 * @param value what its value means, or null where it is no thing or not known
 * @param verdict what the reference says
 * @param evidence the facts that the verdict rests on, none for {@link Verdict#NOT_COVERED}
 */
public record CheckedClaim(
    Claim claim,
    @Nullable Thing subject,
    Thing property,
    @Nullable Thing value,
    Verdict verdict,
    List<Evidence> evidence) {
  /** Copies the list. */
  public CheckedClaim {
    evidence = List.copyOf(evidence);
  }
}
