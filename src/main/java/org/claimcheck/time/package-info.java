/** Calendar time as intervals of days. */
@NullMarked
package org.claimcheck.time;

import org.jspecify.annotations.NullMarked;
