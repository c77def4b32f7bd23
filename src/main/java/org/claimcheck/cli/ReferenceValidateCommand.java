package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimcheck.CheckerOptions;
import org.claimcheck.article.InputException;
import org.claimcheck.graph.Schema;
import org.claimcheck.reference.Problem;
import org.claimcheck.reference.ReferenceValidator;
import org.claimcheck.rule.ReferenceChecks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with reference data. */
@Command(
    name = "validate",
    description = {
      "Says what is wrong with reference data, with file, line, cause and fix.",
      "Exit code 2 if some of it cannot be used."
    },
    mixinStandardHelpOptions = true)
final class ReferenceValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "RDF files or folders; the bundled facts by default.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--checks",
      paramLabel = "DIR",
      description = "A folder of checks, added to those in ontology/checks.")
  private List<Path> own = new ArrayList<>();

  ReferenceValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReferenceOptions.requireFiles(paths);
    ReferenceOptions.refuseStores(paths);
    Path ontology = CheckerOptions.bundled().ontology();
    List<Problem> problems =
        new ReferenceValidator(ontology, checks(ontology))
            .validate(paths.isEmpty() ? List.of(ontology.resolve("facts")) : paths);
    int errors = 0;
    try (Output out = Output.open(console, null)) {
      for (Problem problem : problems) {
        boolean error = problem.severity() == Problem.Severity.ERROR;
        errors += error ? 1 : 0;
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        out.writer().write(severity + ": " + Shown.of(problem.toString()) + "\n");
      }
      out.writer().write(count(errors, "error") + ", ");
      out.writer().write(count(problems.size() - errors, "warning") + "\n");
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    return errors > 0 ? ExitCode.NOT_CHECKED : ExitCode.CLEAN;
  }

  private ReferenceChecks checks(Path ontology) {
    List<Path> folders = new ArrayList<>(List.of(ontology.resolve("checks")));
    for (Path folder : own) {
      if (!Files.isDirectory(folder)) {
        throw new InputException(folder.toString(), "no such folder", "name a folder of checks");
      }
      folders.add(folder);
    }
    return ReferenceChecks.load(Schema.load(ontology), folders);
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
