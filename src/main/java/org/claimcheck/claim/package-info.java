/** Claims: what the article says, as subject, property and value. */
@NullMarked
package org.claimcheck.claim;

import org.jspecify.annotations.NullMarked;
