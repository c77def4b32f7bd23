package org.claimcheck.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists rules. */
@Command(
    name = "list",
    description = "Lists rules with category, severity and what they find.",
    mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RuleOptions options = new RuleOptions();

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RulePack pack = options.load();
    try (Output out = Output.open(console, null)) {
      for (Rule rule : pack.rules()) {
        out.writer()
            .write(
                String.format(
                    Locale.ROOT,
                    "%-13s %-26s %-8s %s%n",
                    rule.category(),
                    rule.id(),
                    rule.severity().label(),
                    rule.title()));
      }
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    return RuleOptions.exitCode(console, pack);
  }
}
