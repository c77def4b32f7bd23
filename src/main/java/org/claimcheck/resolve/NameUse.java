package org.claimcheck.resolve;

import org.claimcheck.reference.Name;
import org.claimcheck.text.Mention;

/**
 * A name in the article for a thing whose identity is certain.
 *
 * @param mention where it stands
 * @param iri the thing
 * @param name which of its names it is
 * @param outdated whether the thing no longer has this name on the day of publication
 */
public record NameUse(Mention mention, String iri, Name name, boolean outdated) {}
