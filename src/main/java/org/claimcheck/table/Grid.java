package org.claimcheck.table;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.InputException;

/** The cells of a sheet, row by row, before anybody knows which row is the header. */
final class Grid {
  private final String file;
  private final List<Line> lines = new ArrayList<>();
  private final List<TableFault> faults = new ArrayList<>();
  private int cells;

  /**
   * A row of a sheet.
   *
   * @param number its number, from 1
   * @param cells what stands in it, "" for an empty cell
   */
  record Line(int number, List<String> cells) {}

  Grid(String file) {
    this.file = file;
  }

  /**
   * Adds a row; blank rows only count.
   *
   * @throws InputException if the table is too large
   */
  void add(int number, List<String> row) {
    int end = row.size();
    while (end > 0 && row.get(end - 1).isBlank()) {
      end--;
    }
    if (end > Limits.COLUMNS) {
      throw Limits.tooLarge(
          file + ":" + number, "more than " + Limits.COLUMNS + " columns in one row");
    }
    cells += end;
    if (cells > Limits.CELLS) {
      throw Limits.tooLarge(file, "more than " + Limits.CELLS + " cells");
    }
    if (end > 0) {
      List<String> kept = new ArrayList<>(end);
      for (int i = 0; i < end; i++) {
        kept.add(cell(number, i + 1, row.get(i)));
      }
      lines.add(new Line(number, kept));
    }
  }

  private String cell(int row, int column, String text) {
    if (text.length() > Limits.CELL) {
      fault(row, column, "a cell of more than " + Limits.CELL + " characters");
      return "";
    }
    return text.strip();
  }

  void fault(int row, int column, String message) {
    String place = column == 0 ? "" : "column " + Table.letter(column - 1) + ": ";
    faults.add(new TableFault(row, column, place + message, "it is not used"));
  }

  List<Line> lines() {
    return lines;
  }

  List<TableFault> faults() {
    return faults;
  }
}
