package org.claimcheck.cli;

import org.claimcheck.report.Visible;

/** Messages for a terminal: lines stay lines, all other control characters are escaped. */
final class Shown {
  private Shown() {}

  static String of(String message) {
    return message
        .lines()
        .map(Visible::of)
        .collect(java.util.stream.Collectors.joining(System.lineSeparator()));
  }
}
