package org.claimcheck.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.claimcheck.report.ReportStyle;

/**
 * Where a command writes to.
 *
 * @param out standard output: findings only
 * @param err standard error: everything else
 * @param outTerminal whether people watch standard output
 * @param errTerminal whether people watch standard error
 * @param colour whether the user wants colour on terminals
 * @param width columns of the terminal
 * @param environment variables of the environment
 */
record Console(
    OutputStream out,
    PrintStream err,
    boolean outTerminal,
    boolean errTerminal,
    boolean colour,
    int width,
    Map<String, String> environment) {

  /** Copies the variables. */
  Console {
    environment = Map.copyOf(environment);
  }

  /** A console without an environment. */
  Console(
      OutputStream out,
      PrintStream err,
      boolean outTerminal,
      boolean errTerminal,
      boolean colour,
      int width) {
    this(out, err, outTerminal, errTerminal, colour, width, Map.of());
  }

  /** How to write to standard output, or to a file. */
  ReportStyle style(boolean toFile) {
    boolean people = outTerminal && !toFile;
    return new ReportStyle(
        people ? width : ReportStyle.DEFAULT_WIDTH, people && colour, people, Version.NUMBER);
  }

  /** Says something that is no finding. */
  void say(String message) {
    err.println("claimcheck: " + message);
  }
}
