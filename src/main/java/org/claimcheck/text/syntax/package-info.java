/**
 * Predications from dependency trees: who did what to whom, when, where, how many, and whether the
 * text says so, before any word has a meaning.
 *
 * <p>{@link org.claimcheck.text.syntax.CarefulParser} guards a parser against constructions it is
 * known to misread; {@link org.claimcheck.text.syntax.PredicationAnnotator} reads its trees. The
 * words that matter (verbs of saying and denial, light verbs, event nouns, titles) are data: {@code
 * ontology/lexicon/factuality.ttl}.
 */
@NullMarked
package org.claimcheck.text.syntax;

import org.jspecify.annotations.NullMarked;
