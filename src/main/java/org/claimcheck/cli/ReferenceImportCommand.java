package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimcheck.CheckerOptions;
import org.claimcheck.reference.Problem;
import org.claimcheck.store.StoreImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds a store from reference data. */
@Command(
    name = "import",
    description = {
      "Builds a store from reference data too large to be read for each check.",
      "A store that is there is replaced when the new one is whole. An import that was stopped is"
          + " begun anew by the same command; nothing of it is used before.",
      "Exit code 2 if some of the data could not be read; the rest is in the store."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  claimcheck reference import people.nt.gz places.csv --store facts.store",
      "  claimcheck check --reference facts.store draft.md"
    })
final class ReferenceImportCommand implements Callable<Integer> {
  private static final long PAUSE = 2_000_000_000L;

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of RDF, tables, Wikidata's JSON (each also .gz), or folders of them.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the store.")
  private Path store = Path.of("");

  private long told;

  ReferenceImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReferenceOptions.requireFiles(files);
    told = System.nanoTime();
    StoreImport.Outcome outcome =
        new StoreImport(CheckerOptions.bundled().ontology(), store).run(files, this::progress);
    for (Problem problem : outcome.problems()) {
      console.say(Shown.of(problem.toString()));
    }
    console.say(
        String.format(
            Locale.ROOT, "%s: %,d statements", Shown.of(store.toString()), outcome.quads()));
    boolean broken =
        outcome.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    return broken ? ExitCode.NOT_CHECKED : ExitCode.CLEAN;
  }

  private void progress(long read) {
    if (!console.errTerminal() || (read >= 0 && System.nanoTime() - told < PAUSE)) {
      return;
    }
    told = System.nanoTime();
    console.say(
        read < 0
            ? "building indexes ..."
            : String.format(Locale.ROOT, "%,d statements read", read));
  }
}
