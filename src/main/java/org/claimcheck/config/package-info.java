/** The configuration of a newsroom: what a file {@code .claimcheck.yaml} says. */
@org.jspecify.annotations.NullMarked
package org.claimcheck.config;
