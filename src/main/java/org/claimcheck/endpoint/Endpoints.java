package org.claimcheck.endpoint;

import java.time.Duration;
import java.util.List;

/**
 * The endpoints that the user has named.
 *
 * @param all each once
 * @param kept how long their answers are kept on this machine; not at all if zero
 */
public record Endpoints(List<Endpoint> all, Duration kept) {
  /** How long answers are kept where nobody says. */
  public static final Duration USUALLY_KEPT = Duration.ofHours(24);

  /** None. */
  public static final Endpoints NONE = new Endpoints(List.of(), Duration.ZERO);

  /** Copies the list. */
  public Endpoints {
    all = List.copyOf(all);
  }
}
