package org.claimcheck.finding;

import java.util.List;
import org.claimcheck.article.Span;

/**
 * Why words of the article were taken to mean a thing of the reference.
 *
 * @param span place of the words in the article's text
 * @param text the words
 * @param certain whether no other candidate comes close
 * @param candidates what was considered, the best match first
 */
public record Match(Span span, String text, boolean certain, List<Candidate> candidates) {
  /** Copies the list, which must hold the match itself. */
  public Match {
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a match without candidates: " + text);
    }
    candidates = List.copyOf(candidates);
  }

  /** The candidate the finding is made against. */
  public Candidate best() {
    return candidates.get(0);
  }
}
