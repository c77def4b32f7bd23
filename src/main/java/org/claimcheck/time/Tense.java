package org.claimcheck.time;

/** Whether what a time belongs to lies before or after the time of writing. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** The sentence does not say, or has no verb. */
  UNKNOWN
}
