package org.claimcheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;

/** Runs commands as a shell would, with what they print. */
record Cli(int exitCode, String out, String err) {
  static Cli run(String... args) {
    return run(Map.of(), args);
  }

  static Cli run(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, UTF_8);
    int code = Main.run(new Console(out, errors, false, false, false, 100, environment), args);
    return new Cli(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
