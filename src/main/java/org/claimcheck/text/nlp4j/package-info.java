/**
 * Parts of speech, lemmas and dependencies by NLP4J; the only package that imports it.
 *
 * <p>NLP4J ships its models as compressed Java objects: 50 seconds and 3 GB to load. {@link
 * org.claimcheck.text.nlp4j.Repacker} rewrites them at build time into a <em>pack</em>, a folder of
 * flat files that {@link org.claimcheck.text.nlp4j.Nlp4jParser} maps into memory at once. The
 * numbers in the pack are the shipped ones, bit by bit, so that the output is the same.
 */
@NullMarked
package org.claimcheck.text.nlp4j;

import org.jspecify.annotations.NullMarked;
