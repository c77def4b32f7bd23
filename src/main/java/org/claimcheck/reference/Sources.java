package org.claimcheck.reference;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds sources that a reader cannot open: not an absolute address of the web. */
final class Sources {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Sources() {}

  /** The source of a plain triple is the file it stands in; only written facts name one. */
  static List<Fault> in(CheckedFacts facts) {
    List<Fault> faults = new ArrayList<>();
    for (Fact fact : facts.all()) {
      for (String source : fact.sources()) {
        if (facts.isWritten(fact) && !isAddress(source)) {
          faults.add(
              new Fault(
                  fact,
                  facts.label(fact.subject()) + ": no address of a source: " + source,
                  "give cc:source as <https://...>, the address of the page or file"));
        }
      }
    }
    return faults;
  }

  private static boolean isAddress(String source) {
    try {
      URI uri = new URI(source);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme())
          && uri.getHost() != null
          && !source.startsWith(RdfReader.BASE);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
