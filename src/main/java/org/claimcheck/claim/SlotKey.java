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
