package org.claimcheck.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.text.Document;

/**
 * What the stages before the rules see of an article; for people who write rules.
 *
 * @param document the annotated article
 * @param links what the named chains of mentions mean, by number of the chain
 * @param claims its claims with verdicts
 * @param failures what could not be done
 */
public record AnnotatedArticle(
    Document document,
    Map<Integer, Candidate> links,
    List<CheckedClaim> claims,
    List<Failure> failures) {
  /** Copies the collections; the map gets a fixed order. */
  public AnnotatedArticle {
    links = Collections.unmodifiableMap(new TreeMap<>(links));
    claims = List.copyOf(claims);
    failures = List.copyOf(failures);
  }
}
