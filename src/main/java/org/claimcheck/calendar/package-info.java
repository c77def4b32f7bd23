/** The calendar that people write in: its names in English, and the one before the Gregorian. */
@NullMarked
package org.claimcheck.calendar;

import org.jspecify.annotations.NullMarked;
