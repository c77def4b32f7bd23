package org.claimcheck.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A text with columns in braces, {@code "{Year} {Place} earthquake"}, or one column alone. */
final class Template {
  private final String written;
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();

  private Template(String written) {
    this.written = written;
  }

  /** A column's name is not in the table. */
  static final class NoColumn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoColumn(String name) {
      super(name);
    }
  }

  /** The text with its columns; one without braces stands for itself. */
  static Template parse(String text, Table table) {
    Template made = new Template(text);
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      made.texts.add(text.substring(at, open));
      made.columns.add(column(text.substring(open + 1, close), table));
      at = close + 1;
    }
    made.texts.add(text.substring(at));
    return made;
  }

  /** A column by its name, or a text with columns in braces. */
  static Template columnOrText(String text, Table table) {
    int column = table.column(text);
    if (column < 0) {
      if (text.indexOf('{') < 0) {
        throw new NoColumn(text);
      }
      return parse(text, table);
    }
    Template made = new Template(text);
    made.texts.addAll(List.of("", ""));
    made.columns.add(column);
    return made;
  }

  private static int column(String name, Table table) {
    int column = table.column(name);
    if (column < 0) {
      throw new NoColumn(name);
    }
    return column;
  }

  String written() {
    return written;
  }

  List<Integer> columns() {
    return columns;
  }

  boolean isConstant() {
    return columns.isEmpty();
  }

  /** The first of its columns, from 1, for messages; 0 if it has none. */
  int place() {
    return columns.isEmpty() ? 0 : columns.get(0) + 1;
  }

  /**
   * All texts that it makes of a row: of one column alone one for each value, else one of the first
   * value of each column.
   *
   * @param values the values in a column
   */
  List<String> fill(IntFunction<List<String>> values) {
    if (columns.size() == 1 && texts.stream().allMatch(String::isEmpty)) {
      return values.apply(columns.get(0));
    }
    StringBuilder made = new StringBuilder(texts.get(0));
    boolean something = columns.isEmpty();
    for (int i = 0; i < columns.size(); i++) {
      List<String> found = values.apply(columns.get(i));
      made.append(found.isEmpty() ? "" : found.get(0)).append(texts.get(i + 1));
      something |= !found.isEmpty();
    }
    return something ? List.of(made.toString().strip().replaceAll(" {2,}", " ")) : List.of();
  }
}
