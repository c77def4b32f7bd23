/**
 * Tables as references: fact sheets in CSV, XLSX, ODS, JSON and YAML, and how their columns are
 * read.
 */
@NullMarked
package org.claimcheck.table;

import org.jspecify.annotations.NullMarked;
