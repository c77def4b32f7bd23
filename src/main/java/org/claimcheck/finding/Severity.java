package org.claimcheck.finding;

import java.util.Locale;

/** How much a finding matters, as SARIF's level; the gravest first. */
public enum Severity {
  /** The article is wrong. */
  ERROR,
  /** The article is out of date or probably wrong. */
  WARNING,
  /** Worth a look. */
  NOTE;

  /** The name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this matters at least as much as {@code other}. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
