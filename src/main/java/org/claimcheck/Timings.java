package org.claimcheck;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How long the stages took, added up over threads. Safe for use by many threads. */
public final class Timings {
  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

  /** Nothing measured yet. */
  public Timings() {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
  }

  /** Does some work of a stage and adds how long it took. */
  public <T> T measure(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      add(stage, System.nanoTime() - start);
    }
  }

  /** Adds to the time of a stage. */
  public void add(Stage stage, long nanoseconds) {
    nanos.getOrDefault(stage, new LongAdder()).add(nanoseconds);
  }

  /** Milliseconds by stage. */
  public Map<Stage, Long> millis() {
    Map<Stage, Long> made = new EnumMap<>(Stage.class);
    nanos.forEach((stage, time) -> made.put(stage, time.sum() / 1_000_000));
    return made;
  }
}
