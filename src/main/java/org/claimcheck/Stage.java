package org.claimcheck;

import java.util.Locale;

/** The stages of a check, in order, as {@code --timings} and failures name them. */
public enum Stage {
  /** Loading the reference, the rules and the models. */
  START,
  READ,
  /** Looking up in stores what the article speaks of. */
  REFERENCE,
  ANNOTATE,
  CLAIM,
  RESOLVE,
  RULE,
  REPORT;

  /** The name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
