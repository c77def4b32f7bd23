package org.claimcheck.finding;

/**
 * A thing or property as reports name it.
 *
 * @param iri its IRI
 * @param label its best English name
 */
public record Thing(String iri, String label) {}
