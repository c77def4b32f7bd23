package org.claimcheck.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.claimcheck.finding.Severity;

/** What becomes of the findings of a rule. */
public enum Level {
  /** They are left out. */
  OFF,
  /** They keep the severity that the rule gives them. */
  ON,
  ERROR,
  WARNING,
  NOTE;

  /** The name in the file. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity that they get, given their own; empty where they are left out. */
  Optional<Severity> of(Severity own) {
    return switch (this) {
      case OFF -> Optional.empty();
      case ON -> Optional.of(own);
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case NOTE -> Optional.of(Severity.NOTE);
    };
  }
}
