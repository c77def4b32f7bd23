/** Claims and their working graph in RDF. */
@NullMarked
package org.claimcheck.graph;

import org.jspecify.annotations.NullMarked;
