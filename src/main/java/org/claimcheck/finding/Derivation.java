package org.claimcheck.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a finding came about; what {@code explain} prints beyond the report.
 *
 * @param query the rule's SPARQL query
 * @param bindings what its variables were bound to, in the query's order
 * @param matches why the subject, and the value where it is a thing, were taken for what they are
 */
public record Derivation(String query, Map<String, String> bindings, List<Match> matches) {
  /** Nothing known. */
  public static final Derivation NONE = new Derivation("", Map.of(), List.of());

  /** Copies the collections, order kept. */
  public Derivation {
    bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
    matches = List.copyOf(matches);
  }
}
