package org.claimcheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Runs commands as a shell would, with what they print. */
record Cli(int exitCode, String out, String err) {
  static Cli run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, UTF_8);
    int code = Main.run(new Console(out, errors, false, false, false, 100), args);
    return new Cli(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
