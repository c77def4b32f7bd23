package org.claimcheck.endpoint;

import java.time.Duration;
import java.util.List;

/**
 * The endpoints that the user has named.
 *
 * @param all each once
 * @param kept how long their answers are kept on this machine; not at all if zero
 * @param order addresses of endpoints and paths of other references, the most trusted first; those
 *     that are not there come after
 */
public record Endpoints(List<Endpoint> all, Duration kept, List<String> order) {
  /** How long answers are kept where nobody says. */
  public static final Duration USUALLY_KEPT = Duration.ofHours(24);

  /** None. */
  public static final Endpoints NONE = new Endpoints(List.of(), Duration.ZERO);

  /** Copies the lists. */
  public Endpoints {
    all = List.copyOf(all);
    order = List.copyOf(order);
  }

  /** Trusted less than any other reference. */
  public Endpoints(List<Endpoint> all, Duration kept) {
    this(all, kept, List.of());
  }
}
