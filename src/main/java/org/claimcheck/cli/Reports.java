package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.article.InputException;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Summary;
import org.claimcheck.report.ReportContext;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.report.ReportWriter;
import org.claimcheck.rule.Rule;
import org.jspecify.annotations.Nullable;

/** All the reports of a run: on standard output, in files, and in the summary of a CI step. */
final class Reports implements AutoCloseable {
  /** Where GitHub Actions wants Markdown to show below the step. */
  private static final String STEP_SUMMARY = "GITHUB_STEP_SUMMARY";

  /** The folder to which GitHub Actions takes the paths of annotations. */
  private static final String WORKSPACE = "GITHUB_WORKSPACE";

  private final Console console;
  private final Function<String, Optional<Rule>> rules;
  private final Optional<Severity> failing;
  private final List<Output> outputs = new ArrayList<>();
  private final List<ReportWriter> writers = new ArrayList<>();

  private Reports(
      Console console, Function<String, Optional<Rule>> rules, Optional<Severity> failing) {
    this.console = console;
    this.rules = rules;
    this.failing = failing;
  }

  /**
   * Begins them.
   *
   * @param format of standard output, and of files that name no other
   * @param targets the files; one without a format stands in for standard output
   * @param rules the rule with an id
   * @param failing from which severity on findings fail the run
   */
  static Reports open(
      Console console,
      ReportFormat format,
      List<Target> targets,
      Function<String, Optional<Rule>> rules,
      Optional<Severity> failing)
      throws IOException {
    Reports reports = new Reports(console, rules, failing);
    boolean complete = false;
    try {
      reports.add(format, targets);
      complete = true;
    } finally {
      if (!complete) {
        reports.close();
      }
    }
    return reports;
  }

  private void add(ReportFormat format, List<Target> targets) throws IOException {
    if (targets.stream().allMatch(t -> t.format().isPresent())) {
      add(format, Output.open(console, null), false);
    }
    Set<Path> files = new HashSet<>();
    for (Target target : targets) {
      if (!files.add(target.file().toAbsolutePath().normalize())) {
        throw new InputException(
            "--output \"" + target.file() + "\"", "two reports for one file", "name another file");
      }
      add(target.format().orElse(format), Output.open(console, target.file()), true);
    }
    boolean github =
        format == ReportFormat.GITHUB
            || targets.stream().anyMatch(t -> t.format().equals(Optional.of(ReportFormat.GITHUB)));
    String summary = console.environment().getOrDefault(STEP_SUMMARY, "");
    if (github && !summary.isEmpty()) {
      add(ReportFormat.MARKDOWN, Output.append(Path.of(summary)), true);
    }
  }

  private void add(ReportFormat format, Output output, boolean toFile) throws IOException {
    outputs.add(output);
    ReportContext context =
        new ReportContext(console.style(toFile), rules, failing, this::inWorkspace);
    writers.add(format.open(output.writer(), context));
  }

  private String inWorkspace(String source) {
    @Nullable String workspace = console.environment().get(WORKSPACE);
    if (workspace == null || workspace.isEmpty() || source.equals(ArticleReader.STANDARD_INPUT)) {
      return source;
    }
    Path root = Path.of(workspace).toAbsolutePath().normalize();
    Path file = Path.of(source).toAbsolutePath().normalize();
    return file.startsWith(root) ? root.relativize(file).toString().replace('\\', '/') : source;
  }

  /** Adds an article to all. */
  void article(ArticleReport report) throws IOException {
    for (int i = 0; i < writers.size(); i++) {
      writers.get(i).article(report);
      outputs.get(i).writer().flush();
    }
  }

  /** Ends all; only after it they are complete. */
  void end(Summary summary) throws IOException {
    for (int i = 0; i < writers.size(); i++) {
      writers.get(i).end(summary);
      outputs.get(i).complete();
    }
  }

  @Override
  public void close() throws IOException {
    @Nullable IOException first = null;
    for (Output output : outputs) {
      try {
        output.close();
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
