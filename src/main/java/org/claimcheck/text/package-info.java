/** The text layer: an immutable document and the annotators that add to it. */
@NullMarked
package org.claimcheck.text;

import org.jspecify.annotations.NullMarked;
