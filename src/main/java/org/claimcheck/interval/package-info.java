/** What a statement leaves open: intervals of days and of numbers, and how they compare. */
@NullMarked
package org.claimcheck.interval;

import org.jspecify.annotations.NullMarked;
