package org.claimcheck.reference;

/**
 * A thing that a name may mean.
 *
 * @param iri IRI of the thing
 * @param name which of its names it is
 */
public record NameMatch(String iri, Name name) {}
