/** Rules: SPARQL queries that find faults in the working graph. */
@NullMarked
package org.claimcheck.rule;

import org.jspecify.annotations.NullMarked;
