package org.claimcheck.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of several references states a fact.
 *
 * @param trust its place in the order of trust, 1 for the one that is trusted most
 * @param reference the reference as the user named it
 */
public record Origin(int trust, String reference) {
  /** The more trusted of two; null is none. */
  static @Nullable Origin first(@Nullable Origin a, @Nullable Origin b) {
    return b == null || (a != null && a.trust <= b.trust) ? a : b;
  }

  /**
   * Numbers references in the order in which they are named, which is the order of trust.
   *
   * @return by name; nothing where there is only one, which nobody compares
   */
  public static Map<String, Origin> of(List<String> references) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    references.forEach(r -> origins.putIfAbsent(r, new Origin(origins.size() + 1, r)));
    return origins.size() < 2 ? Map.of() : origins;
  }
}
