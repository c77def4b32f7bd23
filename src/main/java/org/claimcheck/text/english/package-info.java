/** The models that make up the text layer for English. */
@NullMarked
package org.claimcheck.text.english;

import org.jspecify.annotations.NullMarked;
