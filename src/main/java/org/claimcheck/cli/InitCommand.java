package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.claimcheck.article.InputException;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.ConfigurationFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a configuration to begin with. */
@Command(
    name = "init",
    description = "Writes a .claimcheck.yaml in which every key is explained.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Where to; the working directory by default.")
  private Path folder = Path.of("");

  @Option(
      names = "--schema",
      description = "Prints the JSON Schema of the file instead, for editors.")
  private boolean schema;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (schema) {
      try (Output out = Output.open(console, null)) {
        out.writer().write(ConfigurationFiles.schema());
      }
      return ExitCode.CLEAN;
    }
    Path file = folder.resolve(Configuration.FILE);
    try {
      Files.writeString(file, ConfigurationFiles.template(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new InputException(file.toString(), "there is one already", "change it, or remove it");
    }
    console.say("wrote " + Shown.of(file.toString()));
    return ExitCode.CLEAN;
  }
}
