package org.claimcheck.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.article.InputException;
import org.jspecify.annotations.Nullable;

/**
 * What lets us in at an endpoint, from the environment: {@code CLAIMCHECK_ENDPOINT_TOKEN}, or
 * {@code CLAIMCHECK_ENDPOINT_USER} and {@code CLAIMCHECK_ENDPOINT_PASSWORD}. The same names with
 * {@code _} and the host behind them, in capitals and with {@code _} for other characters, are for
 * one host. They are in no message.
 */
public final class Credentials {
  static final String PREFIX = "CLAIMCHECK_ENDPOINT_";

  private final String header;

  private Credentials(String header) {
    if (header.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new InputException(
          PREFIX + "TOKEN", "holds characters that no token has", "set it to the token alone");
    }
    this.header = header;
  }

  /**
   * Those for a host.
   *
   * @param several whether endpoints of other hosts are named, too: then those for any host are for
   *     none
   * @throws InputException if it is unclear who gets them
   */
  static Optional<Credentials> of(String host, boolean several, Map<String, String> environment) {
    String own = "_" + host.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    Optional<Credentials> forHost = named(own, environment);
    if (forHost.isPresent()) {
      return forHost;
    }
    Optional<Credentials> any = named("", environment);
    if (any.isPresent() && several) {
      throw new InputException(
          host,
          "unclear whether it gets the credentials of the environment, for other endpoints are"
              + " named too",
          "name the host in the variables, as in " + PREFIX + "TOKEN" + own);
    }
    return any;
  }

  private static Optional<Credentials> named(String ending, Map<String, String> environment) {
    String token = value(environment.get(PREFIX + "TOKEN" + ending));
    String user = value(environment.get(PREFIX + "USER" + ending));
    if (!token.isEmpty()) {
      return Optional.of(new Credentials("Bearer " + token));
    }
    String both = user + ":" + value(environment.get(PREFIX + "PASSWORD" + ending));
    byte[] bytes = both.getBytes(StandardCharsets.UTF_8);
    return user.isEmpty()
        ? Optional.empty()
        : Optional.of(new Credentials("Basic " + Base64.getEncoder().encodeToString(bytes)));
  }

  private static String value(@Nullable String set) {
    return set == null ? "" : set.strip();
  }

  /** The header of requests. */
  String header() {
    return header;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Credentials credentials && credentials.header.equals(header);
  }

  @Override
  public int hashCode() {
    return header.hashCode();
  }

  @Override
  public String toString() {
    return "credentials";
  }
}
