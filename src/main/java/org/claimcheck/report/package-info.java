/** Renderers of reports, one a format. */
@NullMarked
package org.claimcheck.report;

import org.jspecify.annotations.NullMarked;
