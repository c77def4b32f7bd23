/**
 * Sentences and tokens by OpenNLP, mended where its models are known to err on news; the only
 * package that imports it.
 */
@NullMarked
package org.claimcheck.text.opennlp;

import org.jspecify.annotations.NullMarked;
