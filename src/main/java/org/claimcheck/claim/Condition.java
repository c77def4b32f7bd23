package org.claimcheck.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an argument must be for a slot to take it.
 *
 * @param words lemmas of which its head must be one; empty for any
 * @param form part of speech its head must have: "adjective", "noun", "name", "bare" (a noun
 *     without article or owner), or "" for any
 * @param sorts sorts of things (mention types in lower case) of which a named argument must be one
 *     if its sort is known; empty for any
 * @param evoking classes of which its head must evoke one or one below; empty for any
 * @param phrases phrases, preposition first, one of which must stand with its head; empty for any
 * @param bound for times: which end of what lasts it must tell, or null for any time
 */
record Condition(
    Set<String> words,
    String form,
    Set<String> sorts,
    Set<String> evoking,
    Set<String> phrases,
    @Nullable Bound bound) {
  /** No condition. */
  static final Condition NONE = new Condition(Set.of(), "", Set.of(), Set.of(), Set.of(), null);

  Condition {
    words = Set.copyOf(words);
    sorts = Set.copyOf(sorts);
    evoking = Set.copyOf(evoking);
    phrases = Set.copyOf(phrases);
  }
}
