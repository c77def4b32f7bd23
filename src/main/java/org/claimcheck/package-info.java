/** Checks articles against reference facts: wires the stages for those who use them. */
@NullMarked
package org.claimcheck;

import org.jspecify.annotations.NullMarked;
