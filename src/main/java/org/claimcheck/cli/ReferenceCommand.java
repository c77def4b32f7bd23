package org.claimcheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands on reference data. */
@Command(
    name = "reference",
    description = "Builds and inspects reference data.",
    mixinStandardHelpOptions = true)
final class ReferenceCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "which of import, validate, stats, find, map and filter?");
  }
}
