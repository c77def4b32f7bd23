package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimcheck.article.InputException;
import org.claimcheck.wikidata.DumpFilter;
import org.claimcheck.wikidata.WikidataFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cuts a subset out of a Wikidata dump. */
@Command(
    name = "filter",
    description = {
      "Cuts a subset out of a Wikidata dump (JSON; .gz, .bz2) in one pass, as a reference.",
      "Values need names to be compared: keep their classes too, with --names-of."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  claimcheck reference filter --class Q5 --names-of Q515 --property P569 --property P19 \\",
      "    --output people.json.gz latest-all.json.bz2"
    })
final class ReferenceFilterCommand implements Callable<Integer> {
  private static final long PAUSE = 2_000_000_000L;

  private final Console console;

  @Parameters(paramLabel = "DUMP", description = "A dump or an entity file.")
  private Path dump = Path.of("");

  @Option(
      names = "--class",
      paramLabel = "Q",
      description = "Keep instances of it (P31), repeatable; all items by default.")
  private List<String> classes = new ArrayList<>();

  @Option(
      names = "--names-of",
      paramLabel = "Q",
      description = "Keep the names alone of instances of it, repeatable.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--property",
      paramLabel = "P",
      description = "Keep statements with it, repeatable; all by default.")
  private List<String> properties = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Keep names in it, repeatable; en and mul by default.")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--output", paramLabel = "FILE", required = true, description = "The subset.")
  private Path output = Path.of("");

  ReferenceFilterCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    check(classes, "Q\\d+", "--class", "a class such as Q5");
    check(names, "Q\\d+", "--names-of", "a class such as Q515");
    check(properties, "P\\d+", "--property", "a property such as P569");
    if (!Files.isRegularFile(dump)) {
      throw new InputException(dump.toString(), "no such file", "check the path");
    }
    if (!WikidataFile.is(dump)) {
      throw new InputException(
          dump.toString(), "no Wikidata dump in JSON", "take a file such as latest-all.json.bz2");
    }
    long size = Math.max(1, Files.size(dump));
    long[] told = {System.nanoTime()};
    List<String> kept = languages.isEmpty() ? List.of("en", "mul") : languages;
    DumpFilter.Outcome outcome =
        new DumpFilter(Set.copyOf(classes), Set.copyOf(names), Set.copyOf(properties), kept)
            .run(
                dump,
                output,
                (bytes, read, found) -> {
                  if (System.nanoTime() - told[0] > PAUSE) {
                    told[0] = System.nanoTime();
                    console.say(
                        String.format(
                            Locale.ROOT,
                            "%d %% of %s, %,d entities, %,d kept",
                            bytes * 100 / size,
                            Shown.of(dump.toString()),
                            read,
                            found));
                  }
                });
    console.say(
        String.format(
            Locale.ROOT,
            "%s: %,d of %,d entities",
            Shown.of(output.toString()),
            outcome.kept(),
            outcome.read()));
    return ExitCode.CLEAN;
  }

  private static void check(List<String> ids, String form, String option, String fix) {
    for (String id : ids) {
      if (!id.matches(form)) {
        throw new InputException(option + " " + id, "not an identifier", "write " + fix);
      }
    }
  }
}
