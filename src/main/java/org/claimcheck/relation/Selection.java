package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among the readings of one article. A property that has one value at a time is told once:
 * where the text tells the value that the reference has, what else could be read as that property
 * is something else.
 */
final class Selection {
  private final List<Reading> accepted = new ArrayList<>();

  void add(Reading reading) {
    accepted.add(reading);
  }

  /** The readings that remain, in the order in which they were added. */
  List<Reading> remaining() {
    Map<Reading.Slot, List<Reading>> bySlot = new HashMap<>();
    accepted.forEach(r -> bySlot.computeIfAbsent(r.slot(), s -> new ArrayList<>()).add(r));
    return accepted.stream().filter(r -> stays(r, bySlot.get(r.slot()))).toList();
  }

  private static boolean stays(Reading reading, List<Reading> rivals) {
    return rivals.stream().noneMatch(r -> r != reading && yields(reading, r));
  }

  private static boolean yields(Reading reading, Reading rival) {
    if (reading.agrees() != rival.agrees()) {
      return rival.agrees();
    }
    boolean sameWords = reading.stated().span().overlaps(rival.stated().span());
    return sameWords && !reading.agrees() && rival.score() > reading.score();
  }
}
