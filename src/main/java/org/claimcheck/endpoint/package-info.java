/** References that are SPARQL endpoints; the only package that uses a network. */
@org.jspecify.annotations.NullMarked
package org.claimcheck.endpoint;
