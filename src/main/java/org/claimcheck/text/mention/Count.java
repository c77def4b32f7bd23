package org.claimcheck.text.mention;

/** Whether a phrase speaks of one thing or of several. */
enum Count {
  ONE,
  MANY,
  /** One thing that may be taken up by a plural: an organisation, a country, a crew. */
  GROUP
}
