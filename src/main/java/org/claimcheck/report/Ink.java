package org.claimcheck.report;

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

  /** The text in this colour. */
  String on(String text, boolean colour) {
    boolean plain = !colour || code.isEmpty() || text.isEmpty();
    return plain ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
