package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.claimcheck.Checker;
import org.claimcheck.Stage;
import org.claimcheck.article.ArticleSources;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.FailOn;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Summary;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.triage.Baseline;
import org.claimcheck.triage.Changes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks articles and prints findings. */
@Command(
    name = "check",
    description = "Checks articles against reference facts and prints findings.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 something could not be checked.",
      "",
      "Examples:",
      "  claimcheck check draft.md",
      "  claimcheck check --format json --output report.json drafts/",
      "  curl -s https://example.org/story.html | claimcheck check --published 2024-02-09 -"
    })
final class CheckCommand implements Callable<Integer> {
  /** What the commands say of the option. */
  static final String TODAY =
      "The day by which waivers end; else that of SOURCE_DATE_EPOCH, else of the clock.";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = ArticleOptions.PATHS)
  private List<String> paths = List.of();

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (default), json, jsonl, turtle, sarif, github, markdown, junit or checkstyle.")
  private @Nullable ReportFormat format;

  @Option(
      names = "--output",
      paramLabel = "[FORMAT:]FILE",
      description =
          "Where to write the report, in place of standard output. With a format before it, a"
              + " report beside the others: --output sarif:a.sarif --output junit:b.xml. May be"
              + " repeated.")
  private @Nullable List<String> outputs;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "From which severity on findings give exit code 1: error (default), warning, note or"
              + " never.")
  private @Nullable FailOn failOn;

  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many articles to check at once; all processors by default.")
  void jobs(int number) {
    if (number < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be at least 1, not " + number);
    }
    jobs = number;
  }

  @Mixin private ThoroughOption thorough = new ThoroughOption();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Counts only findings that are not in this file, which claimcheck baseline wrote.")
  private @Nullable Path baseline;

  @Option(
      names = "--since",
      paramLabel = "REVISION",
      description =
          "Checks only articles that have changed since this commit, branch or tag of git, and"
              + " tells first what stands in changed paragraphs.")
  private @Nullable String since;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = TODAY)
  private @Nullable LocalDate today;

  @Option(names = "--timings", description = "Says on standard error how long each stage took.")
  private boolean timings;

  private Summary summary = Summary.NONE;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Configuration configured = articles.configuration(paths);
    List<Target> targets = targets(configured);
    FailOn threshold = failOn == null ? configured.failOn().orElse(FailOn.ERROR) : failOn;
    ReportFormat told = format == null ? configured.format().orElse(ReportFormat.TEXT) : format;
    Path known = baseline == null ? configured.baseline().orElse(null) : baseline;
    Optional<Baseline> before = Optional.ofNullable(known).map(Baseline::read);
    Optional<Changes> changes =
        Optional.ofNullable(since).map(revision -> Changes.since(revision, paths.get(0)));
    List<String> sources = sources(configured, changes);
    long start = System.nanoTime();
    Checker checker = articles.open(console, configured, thorough.isWanted(configured));
    Verdicts verdicts = new Verdicts(console, checker);
    try (Reports reports =
        Reports.open(console, told, targets, checker.rules()::rule, threshold.least())) {
      Triage triage = new Triage(console, checker, configured, today);
      Function<String, ArticleReport> work =
          source -> {
            ArticleReport report = triage.check(source);
            ArticleReport counted = before.map(b -> b.apply(report)).orElse(report);
            return changes.map(c -> c.apply(counted)).orElse(counted);
          };
      check(work, checker, sources, reports, verdicts, threshold);
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    if (timings) {
      TimingsTable.print(console.err(), checker.timings(), System.nanoTime() - start);
    }
    return verdicts.exitCode();
  }

  private List<Target> targets(Configuration configured) {
    if (outputs != null) {
      return outputs.stream().map(Target::of).toList();
    }
    List<Target> targets = new ArrayList<>();
    configured
        .outputs()
        .forEach((file, format) -> targets.add(new Target(Optional.of(format), file)));
    return targets;
  }

  /** The articles that have changed; one that is named and yet left out is said. */
  private List<String> sources(Configuration configured, Optional<Changes> changes) {
    List<String> sources = new ArrayList<>();
    for (String source : ArticleSources.find(paths)) {
      if (!configured.ignores(source)) {
        if (changes.isEmpty() || changes.get().isChanged(source)) {
          sources.add(source);
        }
      } else if (paths.contains(source)) {
        console.say(Shown.of(source + ": left out, as " + Configuration.FILE + " says"));
      }
    }
    return sources;
  }

  private void check(
      Function<String, ArticleReport> work,
      Checker checker,
      List<String> sources,
      Reports reports,
      Verdicts verdicts,
      FailOn threshold)
      throws IOException {
    Progress progress = new Progress(console, sources.size());
    Batch.run(
        jobs,
        sources,
        work,
        checked -> {
          progress.clear();
          long start = System.nanoTime();
          reports.article(checked);
          add(checked, verdicts, threshold);
          checker.timings().add(Stage.REPORT, System.nanoTime() - start);
          progress.step();
        });
    progress.clear();
    reports.end(summary);
  }

  private void add(ArticleReport checked, Verdicts verdicts, FailOn threshold) {
    summary = summary.plus(checked);
    checked.failures().forEach(verdicts::failed);
    if (threshold.isReachedBy(checked)) {
      verdicts.found();
    }
  }
}
