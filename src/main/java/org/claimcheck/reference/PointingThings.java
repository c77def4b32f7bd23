package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Things that point at values; which of them are looked at where there are too many. */
public final class PointingThings {
  /** So many that point at several values are looked at, whichever values these are. */
  private static final int MOST_JOINING = 40;

  private final int most;
  private final Map<Node, Map<Node, Set<Node>>> byValue = new LinkedHashMap<>();
  private final Set<Node> cut = new LinkedHashSet<>();

  /**
   * @param most for one value, so many
   */
  public PointingThings(int most) {
    this.most = most;
  }

  /** A statement with a value. */
  public void add(Node value, Node property, Node thing) {
    byValue
        .computeIfAbsent(value, v -> new LinkedHashMap<>())
        .computeIfAbsent(property, p -> new LinkedHashSet<>())
        .add(thing);
  }

  /** There are further things that were not seen. */
  public void cut(Node value) {
    cut.add(value);
  }

  /** Those to look at: the ones that point at most of the values, then some for each value. */
  public Set<Node> chosen() {
    Map<Node, Integer> counts = new LinkedHashMap<>();
    byValue.forEach(
        (value, byProperty) -> {
          Set<Node> things = new LinkedHashSet<>();
          byProperty.values().forEach(things::addAll);
          things.forEach(o -> counts.merge(o, 1, Integer::sum));
          if (things.size() > most) {
            cut.add(value);
          }
        });
    Comparator<Node> oftenFirst = Comparator.comparing(o -> -counts.getOrDefault(o, 0));
    Set<Node> found = new LinkedHashSet<>();
    counts.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .map(Map.Entry::getKey)
        .sorted(oftenFirst)
        .limit(MOST_JOINING)
        .forEach(found::add);
    byValue.values().forEach(p -> found.addAll(inTurn(p.values(), oftenFirst)));
    return found;
  }

  /** From each set by turns, so that each property by which a value is one is seen. */
  private Set<Node> inTurn(Collection<Set<Node>> sets, Comparator<Node> order) {
    List<Iterator<Node>> open = new ArrayList<>();
    sets.forEach(s -> open.add(s.stream().sorted(order).iterator()));
    Set<Node> found = new LinkedHashSet<>();
    while (!open.isEmpty() && found.size() < most) {
      open.removeIf(i -> !i.hasNext());
      open.forEach(i -> found.add(i.next()));
    }
    return found;
  }

  /**
   * Says what is not looked at, once the things are chosen; empty if that is nothing.
   *
   * @param store how messages call it
   */
  public String cuts(String store) {
    return cut.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "%s: %d things stand in more than %d statements on others; %d each were looked at",
            store,
            cut.size(),
            most,
            most);
  }
}
