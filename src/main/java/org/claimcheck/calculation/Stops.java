package org.claimcheck.calculation;

import java.util.List;
import java.util.Set;

/**
 * Words at which a calculation ends, and words that take back what follows them.
 *
 * @param stops words and marks that no gap holds
 * @param denials words after which nothing is told as a fact
 */
record Stops(Set<String> stops, Set<String> denials) {
  /** An aside is this long at most. */
  private static final int ASIDE = 12;

  /** As many words before a calculation may deny it. */
  private static final int REACH = 3;

  boolean stop(Element element) {
    return stops.stream().anyMatch(element::is);
  }

  /** The element after an aside in brackets; the end of the sentence where it does not close. */
  int afterBracket(List<Element> elements, int open) {
    String close = elements.get(open).is("(") ? ")" : "]";
    for (int i = open + 1; i < elements.size() && i <= open + ASIDE; i++) {
      if (elements.get(i).is(close)) {
        return i + 1;
      }
    }
    return elements.size();
  }

  /** Whether a word shortly before an element, or within the calculation, denies it. */
  boolean denied(List<Element> elements, int begin, int end) {
    for (int i = Math.max(0, begin - REACH); i < end; i++) {
      Element element = elements.get(i);
      if (denials.stream().anyMatch(element::is)) {
        return true;
      }
    }
    return false;
  }
}
