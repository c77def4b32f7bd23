package org.claimcheck.text.mention;

/** Which third-person singular pronoun fits a person. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether both may be said of one person. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
