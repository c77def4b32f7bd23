package org.claimcheck.text;

import java.util.Locale;

/** How a text presents what it says. */
public enum Modality {
  /** The article itself says that it is so. */
  ASSERTED,
  /** The article says that somebody says so. */
  REPORTED,
  /** It is said to lie ahead. */
  PLANNED,
  /** It is said to depend, to be possible or to be doubted. */
  CONDITIONAL,
  /** It is said not to be so. */
  NEGATED;

  /** The name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
