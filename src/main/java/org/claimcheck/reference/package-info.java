/** Reference data: loading, normal form, resolution and slices. */
@NullMarked
package org.claimcheck.reference;

import org.jspecify.annotations.NullMarked;
