package org.claimcheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimcheck.Checker;
import org.claimcheck.article.ArticleSources;
import org.claimcheck.article.InputException;
import org.claimcheck.config.Configuration;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;
import org.claimcheck.report.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints one finding in full. */
@Command(
    name = "explain",
    description = {
      "Prints one finding in full.",
      "The claim, the facts and their sources, what else the words"
          + " may mean, and the rule with its bindings."
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private static final int SHORTEST = 4;

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FINGERPRINT",
      description = "The finding's fingerprint, as check prints it, or its beginning.")
  private String fingerprint = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = ArticleOptions.PATHS)
  private List<String> paths = List.of();

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Mixin private ThoroughOption thorough = new ThoroughOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String wanted = fingerprint.toLowerCase(Locale.ROOT);
    if (wanted.length() < SHORTEST) {
      throw new InputException(
          "explain",
          "\"" + fingerprint + "\" is too short for a fingerprint",
          "copy it from the report of check");
    }
    List<String> sources = ArticleSources.find(paths);
    Configuration configured = articles.configuration(paths);
    Checker checker = articles.open(console, configured, thorough.isWanted(configured));
    Triage triage = new Triage(console, checker, configured, null);
    Verdicts verdicts = new Verdicts(console, checker);
    int found = 0;
    try (Output out = Output.open(console, null)) {
      Explanation explanation = new Explanation(out.writer(), console.style(false));
      for (String source : sources) {
        ArticleReport report = triage.check(source);
        report.failures().forEach(verdicts::failed);
        List<Finding> all = new ArrayList<>(report.findings());
        report.waived().forEach(w -> all.add(w.finding()));
        for (Finding finding : all) {
          if (finding.fingerprint().startsWith(wanted)) {
            found++;
            explanation.write(report, finding);
          }
        }
      }
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    if (found == 0) {
      throw new InputException(
          "explain",
          "no finding " + fingerprint + " in these articles",
          "check them again: the finding may be mended, or the options differ");
    }
    return verdicts.exitCode();
  }
}
