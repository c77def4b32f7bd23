package org.claimcheck.report;

import java.util.regex.Pattern;
import org.claimcheck.finding.Severity;

/** Terminal colours; none where they are not wanted. */
enum Ink {
  ERROR("1;31"),
  WARNING("1;33"),
  NOTE("1;36"),
  PLACE("1"),
  GOOD("32"),
  FAINT("2"),
  NONE("");

  private static final Pattern CODES = Pattern.compile("\u001b\\[[0-9;]*m");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTE -> NOTE;
    };
  }

  /** Columns that a text takes, its colours left out. */
  static int width(String text) {
    return Visible.width(text.indexOf('\u001b') < 0 ? text : CODES.matcher(text).replaceAll(""));
  }

  /** The text in this colour. */
  String on(String text, boolean colour) {
    boolean plain = !colour || code.isEmpty() || text.isEmpty();
    return plain ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
