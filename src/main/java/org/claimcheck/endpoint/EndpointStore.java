package org.claimcheck.endpoint;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.claimcheck.reference.LearntProperty;
import org.claimcheck.reference.TripleStore;

/**
 * A SPARQL endpoint. It gets phrases that may be names and identifiers, never sentences, in few
 * requests for an article; it is asked for its default graph.
 */
public final class EndpointStore implements TripleStore {
  private static final long MOST_KEPT = 200_000_000;

  private final Endpoint endpoint;
  private final Limits limits;
  private final SparqlClient client;
  private final AnswerCache cache;

  EndpointStore(Endpoint endpoint, Limits limits, AnswerCache cache) {
    this.endpoint = endpoint;
    this.limits = limits;
    this.client = new SparqlClient(endpoint, limits);
    this.cache = cache;
  }

  /**
   * An endpoint with the usual limits of time and size. Nothing is sent before an article is there.
   *
   * @param folder where answers are kept
   * @param expiry how long; not at all if zero
   */
  public static EndpointStore at(Endpoint endpoint, Path folder, Duration expiry) {
    Optional<Path> used = expiry.isZero() ? Optional.empty() : Optional.of(folder);
    return new EndpointStore(endpoint, Limits.USUAL, new AnswerCache(used, expiry, MOST_KEPT));
  }

  @Override
  public String name() {
    return client.name();
  }

  @Override
  public boolean isNear() {
    return false;
  }

  @Override
  public Session open(Consumer<String> cuts) {
    return new EndpointSession(endpoint, client, cache, limits, cuts);
  }

  @Override
  public Collection<Quad> declarations() {
    return List.of();
  }

  @Override
  public Map<String, LearntProperty> learnt() {
    return Map.of();
  }

  @Override
  public void close() {
    // Connections close when nobody uses them.
  }
}
