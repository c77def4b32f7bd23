package org.claimcheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.Checker;
import org.claimcheck.Stage;
import org.claimcheck.article.ArticleSources;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Summary;
import org.claimcheck.report.ReportFormat;
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
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "[FORMAT:]FILE",
      description =
          "Where to write the report, in place of standard output. With a format before it, a"
              + " report beside the others: --output sarif:a.sarif --output junit:b.xml. May be"
              + " repeated.")
  private List<String> outputs = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "From which severity on findings give exit code 1: error (default), warning, note or"
              + " never.")
  private FailOn failOn = FailOn.ERROR;

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

  @Option(
      names = "--thorough",
      description =
          "Reads the sentences of errors and warnings again with a second parser, which takes"
              + " seconds, and lowers the confidence of a finding whose claim does not come out"
              + " again. No finding appears or goes. The confidence is in json, jsonl, turtle and"
              + " explain.")
  private boolean thorough;

  @Option(names = "--timings", description = "Says on standard error how long each stage took.")
  private boolean timings;

  private Summary summary = Summary.NONE;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Target> targets = outputs.stream().map(Target::of).toList();
    List<String> sources = ArticleSources.find(paths);
    long start = System.nanoTime();
    Checker checker = articles.open(console, thorough);
    Verdicts verdicts = new Verdicts(console, checker);
    try (Reports reports =
        Reports.open(console, format, targets, checker.rules()::rule, failOn.least())) {
      check(checker, sources, reports, verdicts);
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

  private void check(Checker checker, List<String> sources, Reports reports, Verdicts verdicts)
      throws IOException {
    Progress progress = new Progress(console, sources.size());
    Batch.run(
        jobs,
        sources,
        checker::check,
        checked -> {
          progress.clear();
          long start = System.nanoTime();
          reports.article(checked);
          add(checked, verdicts);
          checker.timings().add(Stage.REPORT, System.nanoTime() - start);
          progress.step();
        });
    progress.clear();
    reports.end(summary);
  }

  private void add(ArticleReport checked, Verdicts verdicts) {
    summary = summary.plus(checked);
    checked.failures().forEach(verdicts::failed);
    if (failOn.isReachedBy(checked)) {
      verdicts.found();
    }
  }
}
