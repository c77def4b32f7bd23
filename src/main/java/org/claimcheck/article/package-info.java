/** Articles: bytes into text, with every position traceable to the original file. */
@NullMarked
package org.claimcheck.article;

import org.jspecify.annotations.NullMarked;
