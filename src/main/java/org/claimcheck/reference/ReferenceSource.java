package org.claimcheck.reference;

import java.util.List;
import java.util.Map;

/** References of which some are asked article by article. Safe for use by many threads. */
public interface ReferenceSource extends AutoCloseable {
  /**
   * What there is to know for an article.
   *
   * @param reference the facts
   * @param cuts sentences on what was left out because there was too much of it
   * @param silent what stores did not answer: what they know is not in the reference
   */
  record Known(Reference reference, List<String> cuts, List<StoreException> silent) {
    /** Copies the lists. */
    public Known {
      cuts = List.copyOf(cuts);
      silent = List.copyOf(silent);
    }
  }

  /** What there is to know for a text. */
  Known of(String text);

  /** What there is to know of a name, or of a thing by its IRI: for people who look it up. */
  Known named(String name);

  /** What all facts teach about properties, ours left out, with the names of these. */
  Taught taught();

  /**
   * What all facts teach about properties.
   *
   * @param vocabulary the properties and classes that are ours
   * @param profiles the others
   */
  record Taught(Vocabulary vocabulary, PropertyProfiles profiles) {}

  /**
   * What is known beforehand of properties that the vocabulary does not have: the kinds of their
   * values, by IRI.
   */
  Map<String, List<String>> foreign();

  @Override
  void close();
}
