package org.claimcheck.cli;

import org.claimcheck.config.Configuration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether findings are read again. */
final class ThoroughOption {
  @Option(
      names = "--thorough",
      negatable = true,
      description =
          "Reads the sentences of errors and warnings again with a second parser, which takes"
              + " seconds, and lowers the confidence of a finding whose claim does not come out"
              + " again. No finding appears or goes. The confidence is in json, jsonl, turtle,"
              + " sarif and explain.")
  private @Nullable Boolean thorough;

  boolean isWanted(Configuration configured) {
    return thorough == null ? configured.thorough() : thorough;
  }
}
