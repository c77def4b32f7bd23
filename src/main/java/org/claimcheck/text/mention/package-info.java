/**
 * Who and what an article speaks of: names, pronouns and descriptions, chained where they surely
 * mean the same thing, and quotations with their speakers. An unresolved mention is better than a
 * wrong chain: every link needs a clear best antecedent.
 */
@NullMarked
package org.claimcheck.text.mention;

import org.jspecify.annotations.NullMarked;
