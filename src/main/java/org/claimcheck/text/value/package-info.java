/** Annotators for the values of a text: times and quantities. */
@NullMarked
package org.claimcheck.text.value;

import org.jspecify.annotations.NullMarked;
