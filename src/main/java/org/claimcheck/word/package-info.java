/** Words, numbers and signs of a sentence, and numbers written in words. */
@NullMarked
package org.claimcheck.word;

import org.jspecify.annotations.NullMarked;
