package org.claimcheck.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.claimcheck.article.InputException;
import org.claimcheck.graph.Agreement;
import org.claimcheck.rule.RuleCase;
import org.claimcheck.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs rule cases. */
@Command(
    name = "test",
    description = {
      "Runs rule cases.",
      "A case is a small graph, <category>/<rule>/{fires,silent}/<name>.ttl, on which a"
          + " rule must fire or stay silent. Cases of the rules in --rules lie in the same folder;"
          + " without --rules and --cases the bundled cases run."
    },
    mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "RULE", description = "Only cases of these rules.")
  private List<String> only = new ArrayList<>();

  @Mixin private RuleOptions options = new RuleOptions();

  @Option(names = "--cases", paramLabel = "DIR", description = "A folder of cases.")
  private List<Path> cases = new ArrayList<>();

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RulePack pack = options.load();
    int broken = RuleOptions.exitCode(console, pack);
    Agreement agreement = Agreement.load(RuleOptions.ontology());
    int passed = 0;
    int failed = 0;
    try (Output out = Output.open(console, null)) {
      for (RuleCase rule : cases()) {
        List<String> problems = rule.run(pack, agreement);
        if (problems.isEmpty()) {
          passed++;
        } else {
          failed++;
          write(out.writer(), rule, problems);
        }
      }
      out.writer().write(passed + " passed, " + failed + " failed\n");
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    return broken != ExitCode.CLEAN ? broken : failed > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private List<RuleCase> cases() {
    Set<Path> folders = new TreeSet<>(cases);
    folders.addAll(options.own());
    if (folders.isEmpty()) {
      folders.add(RuleOptions.bundledCases());
    }
    List<RuleCase> found = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new InputException(folder.toString(), "no such folder", "name a folder of cases");
      }
      found.addAll(RuleCase.in(folder));
    }
    found.removeIf(c -> !only.isEmpty() && !only.contains(c.rule()));
    if (found.isEmpty()) {
      throw new InputException(
          folders.iterator().next().toString(),
          "no cases here" + (only.isEmpty() ? "" : " for " + String.join(", ", only)),
          "a case is <category>/<rule>/fires/<name>.ttl or <category>/<rule>/silent/<name>.ttl");
    }
    return found;
  }

  private static void write(Writer out, RuleCase rule, List<String> problems) throws IOException {
    out.write(rule.file() + "\n");
    for (String problem : problems) {
      out.write(Shown.of(problem).indent(2));
    }
  }
}
