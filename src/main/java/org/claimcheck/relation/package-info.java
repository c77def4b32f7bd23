/**
 * Claims about properties that are not ours: what the reference itself teaches about them, and a
 * stock of the ways in which English speaks of such properties, find them in the text.
 */
@NullMarked
package org.claimcheck.relation;

import org.jspecify.annotations.NullMarked;
