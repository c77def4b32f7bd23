package org.claimcheck.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.article.InputException;

/**
 * The address of a SPARQL endpoint, with what lets us in.
 *
 * @param address where it is
 * @param credentials what the environment has for it
 */
public record Endpoint(URI address, Optional<Credentials> credentials) {
  /** Whether a reference is named by an address of the web. */
  public static boolean is(String reference) {
    String lower = reference.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /**
   * The endpoints with these addresses, each once. Credentials are those of {@link Credentials};
   * they go to the host that they are for, and not unencrypted unless that is this machine.
   *
   * @throws InputException if an address is none, or it is unclear who gets the credentials
   */
  public static List<Endpoint> of(List<String> addresses, Map<String, String> environment) {
    List<URI> all = addresses.stream().map(Endpoint::address).distinct().toList();
    List<Endpoint> endpoints = new ArrayList<>();
    boolean several = all.stream().map(URI::getAuthority).distinct().count() > 1;
    for (URI address : all) {
      Optional<Credentials> credentials = Credentials.of(address.getHost(), several, environment);
      if (credentials.isPresent() && !isSafe(address)) {
        throw new InputException(
            address.toString(),
            "credentials are not sent unencrypted",
            "name it with https://, or unset " + Credentials.PREFIX + "*");
      }
      endpoints.add(new Endpoint(address, credentials));
    }
    return List.copyOf(endpoints);
  }

  private static boolean isSafe(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        || List.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
  }

  private static URI address(String text) {
    try {
      URI uri = new URI(text);
      if (uri.getRawUserInfo() != null) {
        throw new InputException(
            String.valueOf(uri.getHost()),
            "credentials do not belong into an address",
            "set " + Credentials.PREFIX + "USER and " + Credentials.PREFIX + "PASSWORD");
      }
      if (uri.getHost() == null || uri.getRawFragment() != null) {
        throw new InputException(text, "no address of an endpoint", "write https://host/path");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new InputException(text, "no address: " + e.getReason(), "write https://host/path");
    }
  }
}
