package org.claimcheck.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row as a mapping wants them: split, cleaned, and nothing for what says nothing.
 */
record CleanCells(Map<Integer, Mapping.Cleaning> cleanings) {
  private static final Set<String> NOTHING =
      Set.of("", "na", "n/a", "n.a.", "null", "none", "nan", "-", "–", "—", "?", "unknown", "...");

  /** Whether a cell is written only to say that nothing is in it. */
  static boolean isNothing(String text) {
    return NOTHING.contains(text.toLowerCase(Locale.ROOT));
  }

  List<String> fill(Template template, Table.Row row) {
    return template.fill(column -> values(row, column));
  }

  /** Each value once, in the order of the cell. */
  List<String> values(Table.Row row, int column) {
    Mapping.Cleaning cleaning = cleanings.get(column);
    Set<String> found = new LinkedHashSet<>();
    for (String cell : row.values(column)) {
      for (String part : parts(cell, cleaning)) {
        String text = clean(part.strip(), cleaning);
        if (!isNothing(text)) {
          found.add(text);
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<String> parts(String cell, Mapping.@Nullable Cleaning cleaning) {
    return cleaning == null || cleaning.split() == null
        ? List.of(cell)
        : List.of(cell.split(Pattern.quote(cleaning.split())));
  }

  private static String clean(String text, Mapping.@Nullable Cleaning cleaning) {
    if (cleaning == null) {
      return text;
    }
    String cased = cleaning.titleCase() ? Names.titleCase(text) : text;
    return cleaning.replace().getOrDefault(cased, cased);
  }
}
