package org.claimcheck.bench;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmark and tells which share of a check the recognition takes. Medians are compared:
 * other work on the machine moves them less than averages.
 */
public final class Bench {
  /** The largest share that times and quantities may take of a check. */
  private static final double LARGEST = 0.1;

  private Bench() {}

  /** Exits with 1 if recognition takes more than its share. */
  public static void main(String[] arguments) throws RunnerException {
    Map<Integer, Double> recognition = new TreeMap<>();
    Map<Integer, Double> check = new TreeMap<>();
    String benchmark = RecognitionBenchmark.class.getName();
    for (RunResult run : new Runner(new OptionsBuilder().include(benchmark).build()).run()) {
      Map<Integer, Double> times =
          run.getPrimaryResult().getLabel().equals("check") ? check : recognition;
      int copies = Integer.parseInt(run.getParams().getParam("copies"));
      times.put(copies, run.getPrimaryResult().getStatistics().getPercentile(50));
    }
    PrintStream out = System.out;
    out.printf("%n%s%n", RecognitionBenchmark.ARTICLE);
    out.println("text  recognition                check                  share");
    boolean within = true;
    for (int copies : recognition.keySet()) {
      double part = recognition.get(copies);
      double whole = check.get(copies);
      within &= part < LARGEST * whole;
      out.printf(
          "%3dx  %6.2f ms %6.0f articles/s  %6.1f ms %4.1f articles/s  %4.1f %%%n",
          copies, part, 1000 / part, whole, 1000 / whole, 100 * part / whole);
    }
    System.exit(within ? 0 : 1);
  }
}
