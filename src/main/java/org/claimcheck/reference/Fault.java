package org.claimcheck.reference;

/**
 * What makes a fact doubtful beside others, or in itself.
 *
 * @param fact the fact to look at
 * @param message what is wrong
 * @param fix what to do about it
 */
record Fault(Fact fact, String message, String fix) {}
