package org.claimcheck.claim;

import java.util.Set;

/**
 * What an argument must be for a slot to take it.
 *
 * @param words lemmas of which its head must be one; empty for any
 * @param form part of speech its head must have: "adjective", "noun", "name", or "" for any
 * @param sorts sorts of things (mention types in lower case) of which a named argument must be one
 *     if its sort is known; empty for any
 * @param evoking classes of which its head must evoke one or one below; empty for any
 */
record Condition(Set<String> words, String form, Set<String> sorts, Set<String> evoking) {
  /** No condition. */
  static final Condition NONE = new Condition(Set.of(), "", Set.of(), Set.of());

  Condition {
    words = Set.copyOf(words);
    sorts = Set.copyOf(sorts);
    evoking = Set.copyOf(evoking);
  }
}
