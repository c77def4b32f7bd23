/** Calculations that an article tells: amounts and times that are said to follow from others. */
@NullMarked
package org.claimcheck.calculation;

import org.jspecify.annotations.NullMarked;
