package org.claimcheck.claim;

import java.util.Set;

/**
 * How a sense reads one argument.
 *
 * @param key where the argument stands
 * @param property IRI of the property it fills, or "" where the slot only restricts the sense
 * @param words lemmas of which the argument's head must be one; empty for any
 * @param form part of speech the argument's head must have: "adjective", "noun", "name", or "" for
 *     any
 * @param sorts sorts of things (mention types in lower case) of which a named argument must be one
 *     if its sort is known; empty for any
 * @param inverse whether the argument is the subject of the property and the described thing its
 *     value ("<b>Khamenei</b> is the leader": he holds the office)
 * @param required whether the sense needs this argument
 */
record Slot(
    SlotKey key,
    String property,
    Set<String> words,
    String form,
    Set<String> sorts,
    boolean inverse,
    boolean required) {
  Slot {
    words = Set.copyOf(words);
    sorts = Set.copyOf(sorts);
  }
}
