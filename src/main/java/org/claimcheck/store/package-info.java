/** References that stay where they are: a folder with a TDB2 store. */
@org.jspecify.annotations.NullMarked
package org.claimcheck.store;
