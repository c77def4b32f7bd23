package org.claimcheck.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table in memory.
 *
 * @param file how messages call the file
 * @param layout how it was read
 * @param header names of the columns, all different
 * @param rows what stands below the header
 * @param faults what could not be read
 */
record Table(
    String file, Layout layout, List<String> header, List<Row> rows, List<TableFault> faults) {

  /**
   * A row.
   *
   * @param number its place as a person counts: the line of a sheet, header included, or the number
   *     of the record in a file without header, from 1
   * @param cells the values of each column; most have one or none. May be shorter than the header
   */
  record Row(int number, List<List<String>> cells) {
    /** The values in a column, without blank ones. */
    List<String> values(int column) {
      return column < cells.size() ? cells.get(column) : List.of();
    }

    boolean isBlank() {
      return cells.stream().allMatch(List::isEmpty);
    }
  }

  /** The number of a column, capitals aside, or -1. */
  int column(String name) {
    int exact = header.indexOf(name);
    for (int i = 0; i < header.size() && exact < 0; i++) {
      if (header.get(i).strip().equalsIgnoreCase(name.strip())) {
        exact = i;
      }
    }
    return exact;
  }

  /** All values of a column. */
  List<String> values(int column) {
    List<String> found = new ArrayList<>();
    rows.forEach(r -> found.addAll(r.values(column)));
    return found;
  }

  /** A column by its letter, as spreadsheets call those without a name: A, B, ..., Z, AA. */
  static String letter(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }
}
