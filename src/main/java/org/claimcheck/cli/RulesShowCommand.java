package org.claimcheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.claimcheck.article.InputException;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RulePack;
import org.claimcheck.rule.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a rule's page. */
@Command(
    name = "show",
    description = "Prints what a rule does, why it matters, an example and its query.",
    mixinStandardHelpOptions = true)
final class RulesShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RULE", description = "Id of the rule, as rules list prints it.")
  private String id = "";

  @Mixin private RuleOptions options = new RuleOptions();

  RulesShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RulePack pack = options.load();
    Rule rule =
        pack.rule(id.substring(id.lastIndexOf('/') + 1))
            .orElseThrow(
                () -> new InputException(id, "there is no such rule", "see claimcheck rules list"));
    try (Output out = Output.open(console, null)) {
      out.writer().write(RulePage.of(rule, options.cases()));
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    return ExitCode.CLEAN;
  }
}
