/** Findings: what a rule says about a place in an article. */
@NullMarked
package org.claimcheck.finding;

import org.jspecify.annotations.NullMarked;
