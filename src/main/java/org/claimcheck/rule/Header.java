package org.claimcheck.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The metadata at the top of a file: leading comment lines that begin with {@code #!} and hold YAML
 * of the plainest sort, one {@code key: value} a line, longer values on indented lines.
 */
final class Header {
  private static final Pattern ENTRY = Pattern.compile("([a-z][a-zA-Z-]*):(?:\\s+(.*))?");

  private final String file;
  private final String text;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private record Entry(String value, int line, int column) {}

  private Header(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Reads the header; a file without one has no entries. */
  static Header parse(String file, String text) {
    Header header = new Header(file, text);
    @Nullable String key = null;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.startsWith("#!")) {
        break;
      }
      String content = line.substring(2).stripTrailing();
      String stripped = content.strip();
      Matcher entry = ENTRY.matcher(stripped);
      boolean indented = content.startsWith("  ");
      if (indented && key != null) {
        Entry begun = header.entry(key);
        String all = (begun.value() + " " + stripped).strip();
        header.entries.put(key, new Entry(all, begun.line(), begun.column()));
      } else if (entry.matches()) {
        key = entry.group(1);
        String value = entry.group(2) == null ? "" : entry.group(2).strip();
        int column = line.indexOf(value, 2 + key.length()) + 1;
        if (header.entries.put(key, new Entry(value, number, column)) != null) {
          throw header.problem(key, "\"" + key + "\" is given twice; keep one");
        }
      } else if (!stripped.isEmpty()) {
        throw new RuleException(
            file, text, number, 3, "expected \"#! key: value\" or an indented continuation");
      }
    }
    header.entries.replaceAll((k, e) -> new Entry(unquoted(e.value()), e.line(), e.column()));
    return header;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
  }

  private Entry entry(String key) {
    return entries.getOrDefault(key, new Entry("", 1, 1));
  }

  /** Rejects keys that nobody knows. */
  void allow(Set<String> known) {
    for (String key : entries.keySet()) {
      if (!known.contains(key)) {
        throw problem(key, "unknown key \"" + key + "\"; known are " + String.join(", ", known));
      }
    }
  }

  boolean has(String key) {
    return !entry(key).value().isEmpty();
  }

  String value(String key) {
    return entry(key).value();
  }

  String require(String key) {
    if (!has(key)) {
      throw problem(key, "the header lacks \"" + key + "\"; add a line \"#! " + key + ": ...\"");
    }
    return value(key);
  }

  String requireOneOf(String key, Collection<String> allowed) {
    String value = require(key);
    if (!allowed.contains(value)) {
      throw problem(
          key, "\"" + value + "\" is no " + key + "; use one of " + String.join(", ", allowed));
    }
    return value;
  }

  /** A complaint about the value of a key. */
  RuleException problem(String key, String problem) {
    Entry at = entry(key);
    return new RuleException(file, text, at.line(), Math.max(1, at.column()), problem);
  }
}
