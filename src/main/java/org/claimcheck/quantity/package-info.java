/** Quantities as intervals of numbers with units. */
@NullMarked
package org.claimcheck.quantity;

import org.jspecify.annotations.NullMarked;
