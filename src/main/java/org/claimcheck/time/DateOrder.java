package org.claimcheck.time;

/** Which comes first in an all-numeric date of an article. */
public enum DateOrder {
  /** 10/31/2014 */
  MONTH_FIRST,
  /** 31/10/2014 */
  DAY_FIRST,
  /** The article gives no evidence: where both are possible, the date stays ambiguous. */
  UNKNOWN
}
