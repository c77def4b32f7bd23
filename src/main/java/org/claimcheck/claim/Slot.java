package org.claimcheck.claim;

/**
 * How a sense reads one argument.
 *
 * @param key where the argument stands
 * @param property IRI of the property it fills, or "" where the slot only restricts the sense
 * @param condition what the argument must be
 * @param inverse whether the argument is the subject of the property and the described thing its
 *     value ("<b>Khamenei</b> is the leader": he holds the office)
 * @param need whether the sense needs or excludes such an argument
 */
record Slot(SlotKey key, String property, Condition condition, boolean inverse, Need need) {

  /** What the slot means for the sense as a whole. */
  enum Need {
    /** Such an argument must be there. */
    REQUIRED,
    /** No such argument may be there: it makes an idiom or another sense. */
    EXCLUDED,
    /** Such an argument may be there. */
    OPTIONAL
  }
}
