package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.CheckerOptions;
import org.claimcheck.reference.Problem;
import org.claimcheck.reference.TableMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints how a table is understood. */
@Command(
    name = "map",
    description = {
      "Prints how a table (CSV, TSV, XLSX, ODS, JSON, YAML) is understood, as a mapping to change.",
      "Saved beside the table as TABLE" + TableMapping.ENDING + ", it is used from then on.",
      "Exit code 2 if some rows cannot be read; they are listed."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  claimcheck reference map facts.csv > facts.csv" + TableMapping.ENDING
    })
final class ReferenceMapCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "TABLE", description = "A table.")
  private Path table = Path.of("");

  ReferenceMapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Problem> problems = new ArrayList<>();
    TableMapping mapping = TableMapping.of(table, CheckerOptions.bundled().ontology(), problems);
    try (Output out = Output.open(console, null)) {
      out.writer().write(mapping.yaml());
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    String file = mapping.file().map(f -> ", as " + f + " says").orElse("");
    console.say(Shown.of(table + ": " + mapping.rows() + " rows" + file));
    problems.forEach(p -> console.say(Shown.of(p.toString())));
    return problems.isEmpty() ? ExitCode.CLEAN : ExitCode.NOT_CHECKED;
  }
}
