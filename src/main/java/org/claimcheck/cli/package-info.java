/** The command line: wires the stages. */
@NullMarked
package org.claimcheck.cli;

import org.jspecify.annotations.NullMarked;
