package org.claimcheck.relation;

/**
 * One way to understand a value.
 *
 * @param stated the value
 * @param anchor what the sentence speaks of
 * @param thing IRI of the thing that the anchor stands for
 * @param property the property
 * @param score how much speaks for it
 * @param agrees whether the reference has the value
 * @param path what stands between subject and value
 */
record Reading(
    Stated stated,
    Link anchor,
    String thing,
    PropertyWords property,
    double score,
    boolean agrees,
    Path path) {

  /** The property of the thing, of which there is one value. */
  Slot slot() {
    return new Slot(thing, property.profile().iri());
  }

  /** A property of a thing. */
  record Slot(String thing, String property) {}
}
