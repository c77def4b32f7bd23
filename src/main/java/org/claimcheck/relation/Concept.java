package org.claimcheck.relation;

import java.util.List;
import java.util.Set;

/**
 * A kind of property that many references have under many names, and how English speaks of it.
 *
 * @param id its name in the stock
 * @param names stems of the phrases by which a property of this kind is called
 * @param kinds kinds of value it can have: place, person, time, quantity, text, thing; empty for
 *     any
 * @param cues the words that speak of it
 */
record Concept(String id, List<List<String>> names, Set<String> kinds, List<Cue> cues) {
  Concept {
    names = List.copyOf(names);
    kinds = Set.copyOf(kinds);
    cues = List.copyOf(cues);
  }

  /** How strongly the words of a path speak of it. */
  double strength(Path path) {
    return cues.stream().mapToDouble(c -> c.strength(path)).max().orElse(0);
  }
}
