package org.claimcheck.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.Stage;
import org.claimcheck.Timings;

/** The times of the stages for people. */
final class TimingsTable {
  private TimingsTable() {}

  static void print(PrintStream out, Timings timings, long nanos) {
    Map<Stage, Long> millis = timings.millis();
    long sum = Math.max(1, millis.values().stream().mapToLong(m -> m).sum());
    for (Map.Entry<Stage, Long> stage : millis.entrySet()) {
      out.printf(
          Locale.ROOT,
          "%-9s %7d ms %4d %%%n",
          stage.getKey().label(),
          stage.getValue(),
          stage.getValue() * 100 / sum);
    }
    out.printf(Locale.ROOT, "%-9s %7d ms by the clock%n", "all", nanos / 1_000_000);
  }
}
