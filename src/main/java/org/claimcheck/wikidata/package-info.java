/** Wikidata's JSON: entities, with statements, ranks, qualifiers and references, as facts. */
@NullMarked
package org.claimcheck.wikidata;

import org.jspecify.annotations.NullMarked;
