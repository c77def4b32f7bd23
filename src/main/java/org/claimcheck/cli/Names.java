package org.claimcheck.cli;

import org.claimcheck.reference.Vocabulary;

/** IRIs as people write them. */
final class Names {
  private static final String IDS = "https://w3id.org/claimcheck/id/";

  private Names() {}

  static String of(String iri) {
    if (iri.startsWith(Vocabulary.NS)) {
      return "cc:" + iri.substring(Vocabulary.NS.length());
    }
    return iri.startsWith(IDS) ? "id:" + iri.substring(IDS.length()) : iri;
  }

  /** The other way round: a full IRI stays. */
  static String toIri(String name) {
    return name.startsWith("id:") ? IDS + name.substring("id:".length()) : name;
  }
}
