/** Which findings are new: waivers, the baseline, and what has changed in the repository. */
@NullMarked
package org.claimcheck.triage;

import org.jspecify.annotations.NullMarked;
