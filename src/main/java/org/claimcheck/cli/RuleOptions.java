package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.CheckerOptions;
import org.claimcheck.article.InputException;
import org.claimcheck.graph.Schema;
import org.claimcheck.rule.RuleCase;
import org.claimcheck.rule.RulePack;
import picocli.CommandLine.Option;

/** Which rules a command is about. */
final class RuleOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of rules, added to the bundled rules.")
  private List<Path> folders = new ArrayList<>();

  /** The user's own folders. */
  List<Path> own() {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new InputException(folder.toString(), "no such folder", "name a folder of rules");
      }
    }
    return folders;
  }

  /** The folder with the vocabulary and the bundled rules. */
  static Path ontology() {
    return CheckerOptions.bundled().ontology();
  }

  /** The bundled rules and the user's own. */
  RulePack load() {
    List<Path> all = new ArrayList<>(List.of(ontology().resolve("rules")));
    all.addAll(own());
    return RulePack.load(Schema.load(ontology()), all);
  }

  /** The cases of the bundled rules and the user's own. */
  List<RuleCase> cases() {
    List<Path> all = new ArrayList<>(List.of(bundledCases()));
    all.addAll(own());
    return all.stream().filter(Files::isDirectory).flatMap(f -> RuleCase.in(f).stream()).toList();
  }

  static Path bundledCases() {
    return CheckerOptions.installation().resolve("testdata/rules");
  }

  /** Says which rules cannot be used. */
  static int exitCode(Console console, RulePack pack) {
    pack.broken().forEach(b -> console.say(Shown.of(String.valueOf(b.getMessage()))));
    return pack.broken().isEmpty() ? ExitCode.CLEAN : ExitCode.NOT_CHECKED;
  }
}
