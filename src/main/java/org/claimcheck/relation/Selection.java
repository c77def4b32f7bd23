package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among the readings of one article. A property that has one value at a time is told once:
 * where the text tells the value that the reference has, what else could be read as that property
 * is something else. Where it would tell many values and none of them is right, it speaks of
 * something else altogether.
 */
final class Selection {
  /** An article may tell a value and mistell it, hardly more. */
  private static final int MOST_VALUES = 2;

  private final List<Reading> accepted = new ArrayList<>();

  void add(Reading reading) {
    accepted.add(reading);
  }

  /** The readings that remain, in the order in which they were added. */
  List<Reading> remaining() {
    Map<Reading.Slot, List<Integer>> bySlot = new HashMap<>();
    for (int i = 0; i < accepted.size(); i++) {
      bySlot.computeIfAbsent(accepted.get(i).slot(), s -> new ArrayList<>()).add(i);
    }
    List<Reading> remaining = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i++) {
      int one = i;
      List<Integer> rivals = bySlot.getOrDefault(accepted.get(i).slot(), List.of());
      if (!isGuess(rivals) && rivals.stream().noneMatch(other -> yields(one, other))) {
        remaining.add(accepted.get(i));
      }
    }
    return remaining;
  }

  private boolean isGuess(List<Integer> readings) {
    return readings.stream().map(accepted::get).noneMatch(Reading::agrees)
        && readings.stream().map(r -> accepted.get(r).stated().head().text()).distinct().count()
            > MOST_VALUES;
  }

  private boolean yields(int one, int other) {
    Reading reading = accepted.get(one);
    Reading rival = accepted.get(other);
    if (reading.agrees() != rival.agrees()) {
      return rival.agrees();
    }
    return reading.stated().span().overlaps(rival.stated().span())
        && (rival.score() > reading.score() || (rival.score() == reading.score() && other < one));
  }
}
