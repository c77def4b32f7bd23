package org.claimcheck.table;

import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a table stand in its file. What is not given is guessed.
 *
 * @param encoding name of the character set of a text file
 * @param delimiter what parts the cells of a text file, one character
 * @param header number of the row that names the columns, from 1
 * @param sheet name of the sheet of a workbook
 * @param rows field of each record of a JSON or YAML file whose list gives a row each; "" for none
 */
record Layout(
    @Nullable String encoding,
    @Nullable Character delimiter,
    @Nullable Integer header,
    @Nullable String sheet,
    @Nullable String rows) {
  static final Layout UNKNOWN = new Layout(null, null, null, null, null);

  Layout withHeader(int row) {
    return new Layout(encoding, delimiter, row, sheet, rows);
  }

  Layout withText(String charset, char separator) {
    return new Layout(charset, separator, header, sheet, rows);
  }

  Layout withSheet(String name) {
    return new Layout(encoding, delimiter, header, name, rows);
  }

  Layout withRows(String field) {
    return new Layout(encoding, delimiter, header, sheet, field);
  }
}
