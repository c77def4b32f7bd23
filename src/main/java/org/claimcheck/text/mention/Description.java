package org.claimcheck.text.mention;

import java.util.Set;

/**
 * What the article calls something: "former Liberal prime minister".
 *
 * @param noun lower-case head noun
 * @param words the other words, lower case
 */
record Description(String noun, Set<String> words) {
  /** Words that change who is meant, so that "the president" is no "vice president". */
  private static final Set<String> CHANGING =
      Set.of(
          "vice",
          "deputy",
          "former",
          "ex",
          "acting",
          "assistant",
          "interim",
          "late",
          "then",
          "outgoing",
          "incoming",
          "designate",
          "previous",
          "ousted",
          "deposed",
          "shadow",
          "elect");

  /** Copies the words. */
  Description {
    words = Set.copyOf(words);
  }

  /** Whether a later phrase can be short for this: it adds nothing and leaves out no "former". */
  boolean covers(Description brief) {
    return noun.equals(brief.noun)
        && words.containsAll(brief.words)
        && words.stream().noneMatch(w -> CHANGING.contains(w) && !brief.words.contains(w));
  }
}
