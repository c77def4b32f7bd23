package org.claimcheck.text.mention;

/** Syntactic function of a phrase, the more salient first. */
enum Function {
  SUBJECT,
  OBJECT,
  OBLIQUE,
  OWNER,
  OTHER
}
