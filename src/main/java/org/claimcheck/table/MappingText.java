package org.claimcheck.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A guessed mapping as YAML: what people read and change, and what the program then reads itself,
 * so that a table without a mapping and one with the printed mapping are the same.
 */
final class MappingText {
  private final Table table;
  private final ColumnWords words;
  private final Map<Integer, MappingGuesser.Guess> guesses;
  private final List<String> dates;
  private final int key;

  /**
   * @param guesses what the columns are
   * @param dates columns of year, month and day that are one date; none if empty
   * @param key the column that names the rows, or -1
   */
  MappingText(
      Table table,
      ColumnWords words,
      Map<Integer, MappingGuesser.Guess> guesses,
      List<String> dates,
      int key) {
    this.table = table;
    this.words = words;
    this.guesses = guesses;
    this.dates = dates;
    this.key = key;
  }

  boolean namesRows() {
    return key >= 0;
  }

  /** The mapping; columns that cannot be used stand in comments. */
  String yaml() {
    StringBuilder yaml = new StringBuilder(layout());
    boolean capitals = capitals(key);
    if (capitals) {
      yaml.append("clean:\n  ").append(quoted(head(key))).append(": {case: title}\n");
    }
    yaml.append("things:\n- label: ")
        .append(quoted("{" + head(key) + "}"))
        .append("\n  columns:\n");
    int said = 0;
    if (!dates.isEmpty()) {
      StringJoiner date = new StringJoiner("-");
      dates.forEach(d -> date.add("{" + d + "}"));
      line(yaml, "    ", date.toString(), "property: date, kind: date");
      said++;
    }
    for (Map.Entry<Integer, MappingGuesser.Guess> entry : guesses.entrySet()) {
      MappingGuesser.Guess guess = entry.getValue();
      boolean code = guess.kind() == Kind.TEXT && words.rank("codes", head(entry.getKey())) >= 0;
      if (entry.getKey() == key || code) {
        continue;
      }
      if (!guess.doubt().isEmpty()) {
        yaml.append("    # left out, ").append(guess.doubt()).append("\n");
        line(yaml, "    # ", head(entry.getKey()), "kind: date, format: " + guess.format());
        continue;
      }
      line(yaml, "    ", head(entry.getKey()), options(entry.getKey(), guess));
      said++;
    }
    if (said == 0) {
      yaml.append("    {}\n");
    }
    return yaml.toString();
  }

  private String layout() {
    Layout layout = table.layout();
    List<String> parts = new ArrayList<>();
    if (layout.encoding() != null) {
      parts.add("encoding: " + layout.encoding());
    }
    if (layout.delimiter() != null) {
      char delimiter = layout.delimiter();
      parts.add("delimiter: " + (delimiter == '\t' ? "tab" : quoted(String.valueOf(delimiter))));
    }
    if (layout.sheet() != null) {
      parts.add("sheet: " + quoted(layout.sheet()));
    }
    if (layout.header() != null) {
      parts.add("header: " + layout.header());
    }
    if (layout.rows() != null && !layout.rows().isEmpty()) {
      parts.add("rows: " + quoted(layout.rows()));
    }
    return parts.isEmpty() ? "" : "table: {" + String.join(", ", parts) + "}\n";
  }

  private String options(int column, MappingGuesser.Guess guess) {
    List<String> parts = new ArrayList<>();
    String label = label(column);
    if (!label.equals(head(column))) {
      parts.add("property: " + quoted(label));
    }
    parts.add("kind: " + guess.kind().word());
    if (guess.kind() == Kind.NUMBER) {
      ColumnWords.Scale scale = words.head(head(column));
      if (scale.unit() != null) {
        parts.add("unit: " + quoted(scale.unit()));
      }
      if (scale.factor().compareTo(BigDecimal.ONE) != 0) {
        parts.add("times: " + scale.factor().toPlainString());
      }
      if (guess.decimal() != '.') {
        parts.add("decimal: \",\"");
      }
    }
    if (guess.format() != null) {
      parts.add("format: " + quoted(guess.format()));
    }
    return String.join(", ", parts);
  }

  /** The last part of a path, where no other column ends so: "bio.birthday" is a birthday. */
  private String label(int column) {
    String label = Names.label(head(column));
    String last = label.substring(label.lastIndexOf('.') + 1).strip();
    boolean alone =
        table.header().stream().filter(h -> h.equals(last) || h.endsWith("." + last)).count() == 1;
    return alone && last.length() > 2 ? last : label.replace('.', ' ').strip();
  }

  private boolean capitals(int column) {
    List<String> values = table.values(column);
    return values.stream().allMatch(v -> v.equals(v.toUpperCase(Locale.ROOT)))
        && values.stream().anyMatch(v -> v.length() > 5);
  }

  private String head(int column) {
    return table.header().get(column);
  }

  private static void line(StringBuilder yaml, String indent, String column, String options) {
    yaml.append(indent).append(quoted(column)).append(": {").append(options).append("}\n");
  }

  /** A text in YAML's double quotes, where it needs them. */
  private static String quoted(String text) {
    if (text.matches("[A-Za-z][A-Za-z0-9_.]*(?: [A-Za-z0-9_.]+)*")
        && !text.matches("(?i)y|n|yes|no|on|off|true|false|null")) {
      return text;
    }
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (isInvisible(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
