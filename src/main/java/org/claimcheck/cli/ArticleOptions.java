package org.claimcheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.Checker;
import org.claimcheck.CheckerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands that read articles have in common. */
final class ArticleOptions {
  /** What the commands say of the paths they take. */
  static final String PATHS =
      "Articles: files (.txt, .md, .html) or folders of them; - is standard input.";

  @Option(
      names = "--reference",
      paramLabel = "PATH",
      description = "Reference facts: an RDF file or folder, in place of the bundled facts.")
  private List<Path> references = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of rules, added to the bundled rules.")
  private List<Path> rules = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Day of publication (YYYY-MM-DD) of articles that do not say.")
  private @Nullable LocalDate published;

  /**
   * A checker for them; what is wrong with the reference has been said.
   *
   * @param thorough whether a second parser reads the sentences of findings again
   */
  Checker open(Console console, boolean thorough) {
    Checker checker =
        Checker.open(
            new CheckerOptions(
                CheckerOptions.installation(), references, rules, published, thorough));
    checker.problems().forEach(console::say);
    return checker;
  }
}
