package org.claimcheck.finding;

import java.util.Locale;

/** What the reference says about a claim. */
public enum Verdict {
  /** A reference fact agrees, at the precision the article uses. */
  SUPPORTED,
  /** The subject is identified and every reference fact for that property and time disagrees. */
  CONFLICT,
  /** Disagrees with what is known now, agrees with what was known at some earlier time. */
  SUPERSEDED,
  /** Disagrees with the best match, but the match is not certain. */
  AMBIGUOUS,
  /** The reference says nothing; absence is never a conflict. */
  NOT_COVERED;

  /** The name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The verdict with a name as in reports. */
  public static Verdict ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
