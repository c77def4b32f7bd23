package org.claimcheck.table;

import org.claimcheck.article.InputException;

/** How large tables may be: files are hostile until they are read. */
final class Limits {
  /** Bytes of a file, and of all that a compressed one holds. */
  static final long BYTES = 200_000_000;

  /** Bytes of a file that is read as a whole before rows are made of it. */
  static final long TREE_BYTES = 50_000_000;

  static final int COLUMNS = 2_000;
  static final int CELLS = 5_000_000;

  /** What a cell of a workbook holds at most. */
  static final int CELL = 32_767;

  /** Files inside a workbook. */
  static final int PARTS = 2_000;

  private Limits() {}

  static InputException tooLarge(String file, String what) {
    return new InputException(file, what, "split it, or make RDF of it");
  }
}
