package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.CheckerOptions;
import org.claimcheck.article.InputException;
import org.claimcheck.reference.Problem;
import org.claimcheck.reference.ReferenceLoader;
import org.claimcheck.store.StoreImport;
import picocli.CommandLine.Option;

/** Which reference a command is about. */
final class ReferenceOptions {
  @Option(
      names = "--reference",
      paramLabel = "PATH",
      description = "An RDF file or folder, in place of the bundled facts.")
  private List<Path> paths = new ArrayList<>();

  ReferenceLoader.Loaded load() {
    return load(List.of());
  }

  /**
   * Loads what the option names, and more.
   *
   * @throws InputException if one of them is a store, which is not loaded
   */
  ReferenceLoader.Loaded load(List<Path> more) {
    List<Path> all = new ArrayList<>(paths);
    all.addAll(more);
    requireFiles(all);
    for (Path path : all) {
      if (StoreImport.isStore(path)) {
        throw new InputException(
            path.toString(), "is a store, which this command does not read", "name its files");
      }
    }
    ReferenceLoader loader = new ReferenceLoader(CheckerOptions.bundled().ontology());
    return all.isEmpty() ? loader.bundled() : loader.load(all);
  }

  /**
   * For commands that read all of a reference.
   *
   * @throws InputException if one of them was the address of an endpoint, which is none as a path
   */
  static void requireFiles(List<Path> paths) {
    for (Path path : paths) {
      if (path.toString().matches("(?i)https?:[/\\\\].*") && !Files.exists(path)) {
        throw new InputException(
            path.toString(), "this command asks no endpoint, for it reads all", "name files");
      }
    }
  }

  /** Says what is wrong with it. */
  static int exitCode(Console console, ReferenceLoader.Loaded loaded) {
    for (Problem problem : loaded.problems()) {
      console.say(Shown.of(problem.toString()));
    }
    return loaded.broken() ? ExitCode.NOT_CHECKED : ExitCode.CLEAN;
  }
}
