package org.claimcheck.article;

/**
 * A place in a file as people count: lines and columns from 1, columns in UTF-16 code units.
 *
 * @param line 1-based line; lines end with LF, CR or CR LF
 * @param column 1-based column
 */
public record Position(int line, int column) {
  /** The position of an offset. */
  public static Position of(CharSequence text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, offset - start + 1);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
