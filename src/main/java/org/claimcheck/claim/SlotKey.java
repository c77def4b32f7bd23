package org.claimcheck.claim;

import org.claimcheck.text.Predication;
import org.claimcheck.text.Predication.Argument;
import org.claimcheck.text.Predication.Role;

/**
 * Where in a predication an argument stands: a syntactic function, and for prepositional arguments
 * the preposition.
 *
 * @param role syntactic function
 * @param marker preposition in lower case, or "" for other functions
 */
record SlotKey(Role role, String marker) {

  private static final String OWNER = "'s";

  /** Whose the argument is: "<b>Merkel's</b> tenure began". */
  static SlotKey owner(Role role) {
    return new SlotKey(role, OWNER);
  }

  boolean isOwner() {
    return marker.equals(OWNER);
  }

  static SlotKey of(Role role) {
    return new SlotKey(role, "");
  }

  static SlotKey preposition(String marker) {
    return new SlotKey(Role.PREPOSITIONAL, marker);
  }

  /** Whether the argument stands here. */
  boolean holds(Argument argument) {
    return argument.role() == role
        && (role != Predication.Role.PREPOSITIONAL || argument.marker().equals(marker));
  }
}
