package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.Checker;
import org.claimcheck.article.ArticleSources;
import org.claimcheck.config.Configuration;
import org.claimcheck.triage.BaselineFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down the findings that are there now. */
@Command(
    name = "baseline",
    description = {
      "Writes down the findings that are there now, for check --baseline to leave out.",
      "Waived findings are not among them."
    },
    mixinStandardHelpOptions = true)
final class BaselineCommand implements Callable<Integer> {
  private static final Path USUAL = Path.of("claimcheck-baseline.json");

  private final Console console;

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = ArticleOptions.PATHS)
  private List<String> paths = List.of();

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to; what the configuration says, else claimcheck-baseline.json.")
  private @Nullable Path output;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = CheckCommand.TODAY)
  private @Nullable LocalDate today;

  BaselineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Configuration configured = articles.configuration(paths);
    Path file = output == null ? configured.baseline().orElse(USUAL) : output;
    List<String> sources =
        ArticleSources.find(paths).stream().filter(s -> !configured.ignores(s)).toList();
    Checker checker = articles.open(console, configured, false);
    Triage triage = new Triage(console, checker, configured, today);
    Verdicts verdicts = new Verdicts(console, checker);
    BaselineFile baseline = new BaselineFile(file);
    Progress progress = new Progress(console, sources.size());
    try (Output out = Output.open(console, file)) {
      Batch.run(
          Runtime.getRuntime().availableProcessors(),
          sources,
          triage::check,
          report -> {
            report.failures().forEach(verdicts::failed);
            baseline.add(report);
            progress.step();
          });
      progress.clear();
      out.writer().write(baseline.text());
      out.complete();
    }
    console.say("wrote " + Shown.of(file.toString()) + " with findings: " + baseline.size());
    return verdicts.exitCode();
  }
}
