package org.claimcheck.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A fact and how long it holds.
 *
 * @param from EDTF of when it began, or null
 * @param to EDTF of when it ended, or null
 * @param rows where it stands
 */
record Spell(
    Node thing,
    String property,
    Node value,
    @Nullable String from,
    @Nullable String to,
    List<Integer> rows) {

  /** What facts have in common that may be one. */
  List<Object> key() {
    return List.of(thing, property, value);
  }

  /** Two terms of which one begins on the day on which the other ends are one: a re-election. */
  static List<Spell> joined(List<Spell> same) {
    List<Spell> sorted = new ArrayList<>(same);
    sorted.sort(Comparator.comparing(s -> s.from == null ? "" : s.from));
    List<Spell> joined = new ArrayList<>();
    for (Spell next : sorted) {
      Spell last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.to != null && last.to.equals(next.from)) {
        joined.set(joined.size() - 1, last.with(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private Spell with(Spell next) {
    List<Integer> all = new ArrayList<>(rows);
    next.rows.stream().filter(r -> !all.contains(r)).forEach(all::add);
    return new Spell(thing, property, value, from, next.to, List.copyOf(all));
  }
}
