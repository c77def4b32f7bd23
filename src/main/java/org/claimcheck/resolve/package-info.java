/** Resolution: which things of the reference an article's names and descriptions mean. */
@NullMarked
package org.claimcheck.resolve;

import org.jspecify.annotations.NullMarked;
