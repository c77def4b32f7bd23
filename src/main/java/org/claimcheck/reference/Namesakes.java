package org.claimcheck.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Which of many things of one name an article may mean. */
public final class Namesakes {
  /** So many things of one name are all taken; of more only those that stand out. */
  public static final int KEPT = 5;

  /** More namesakes are not weighed against each other. */
  public static final int MOST = 300;

  /** So many statements on a thing are counted. */
  public static final int WEIGHED = 100;

  /** One stands out of whom so many times as much is said. */
  private static final int OUTSTANDING = 3;

  private Namesakes() {}

  /**
   * Of many namesakes the few of which much more is said than of the others; none if there are no
   * such: whom an article means would be a guess, and what is known of another no contradiction.
   *
   * @param weights number of statements on each, in the order of the result
   */
  public static List<Node> outstanding(Map<Node, Integer> weights) {
    int most = weights.values().stream().mapToInt(w -> w).max().orElse(0);
    List<Node> kept =
        weights.entrySet().stream()
            .filter(e -> weights.size() <= KEPT || e.getValue() * OUTSTANDING >= most)
            .map(Map.Entry::getKey)
            .toList();
    return kept.size() <= KEPT ? kept : List.of();
  }

  /**
   * Says of which names only some bearers were looked at.
   *
   * @param store how messages call it
   * @param shared the names, at least one
   */
  public static String cut(String store, List<String> shared) {
    return String.format(
        Locale.ROOT,
        "%s: more than %d things each have the name \"%s\"%s; only those of which much more is"
            + " said than of the others were looked at",
        store,
        KEPT,
        shared.get(0),
        shared.size() == 1 ? "" : " or one of " + (shared.size() - 1) + " other names");
  }
}
