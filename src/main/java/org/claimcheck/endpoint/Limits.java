package org.claimcheck.endpoint;

import java.time.Duration;

/**
 * Bounds of what an endpoint may cost.
 *
 * @param connect longest wait for a connection
 * @param answer longest wait for an answer as a whole
 * @param pause before the second attempt; twice that before the third
 * @param longestPause longest pause that an endpoint may ask for
 * @param attempts how often a query is sent at most
 * @param requests how many requests an article may make, further attempts included
 * @param bytes of an answer
 * @param statements of an answer, or rows
 * @param silence how long nothing is asked after it did not answer
 */
record Limits(
    Duration connect,
    Duration answer,
    Duration pause,
    Duration longestPause,
    int attempts,
    int requests,
    int bytes,
    int statements,
    Duration silence) {
  static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          Duration.ofMillis(500),
          Duration.ofSeconds(10),
          3,
          8,
          16_000_000,
          60_000,
          Duration.ofSeconds(30));
}
