package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.CheckerOptions;
import org.claimcheck.reference.Problem;
import org.claimcheck.reference.ReferenceLoader;
import picocli.CommandLine.Option;

/** Which reference a command is about. */
final class ReferenceOptions {
  @Option(
      names = "--reference",
      paramLabel = "PATH",
      description = "An RDF file or folder, in place of the bundled facts.")
  private List<Path> paths = new ArrayList<>();

  ReferenceLoader.Loaded load() {
    return load(paths);
  }

  static ReferenceLoader.Loaded load(List<Path> paths) {
    ReferenceLoader loader = new ReferenceLoader(CheckerOptions.bundled().ontology());
    return paths.isEmpty() ? loader.bundled() : loader.load(paths);
  }

  /** Says what is wrong with it. */
  static int exitCode(Console console, ReferenceLoader.Loaded loaded) {
    for (Problem problem : loaded.problems()) {
      console.say(Shown.of(problem.toString()));
    }
    return loaded.broken() ? ExitCode.NOT_CHECKED : ExitCode.CLEAN;
  }
}
