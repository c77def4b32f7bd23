package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimcheck.CheckerOptions;
import org.claimcheck.article.InputException;
import org.claimcheck.reference.Origin;
import org.claimcheck.reference.Problem;
import org.claimcheck.reference.ReferenceLoader;
import org.claimcheck.reference.ReferenceSource;
import org.claimcheck.reference.TripleStore;
import org.claimcheck.store.StoreImport;
import org.claimcheck.store.TdbStore;
import picocli.CommandLine.Option;

/** Which reference a command is about. */
final class ReferenceOptions {
  @Option(
      names = "--reference",
      paramLabel = "PATH",
      description = "An RDF file, folder or store, in place of the bundled facts.")
  private List<Path> paths = new ArrayList<>();

  /**
   * Reads what is known of a name: all of the files, of stores only that.
   *
   * @param cuts takes sentences on what was left out
   */
  ReferenceLoader.Loaded about(String name, Consumer<String> cuts) {
    requireFiles(paths);
    ReferenceLoader loader = loader();
    if (paths.stream().noneMatch(StoreImport::isStore)) {
      return paths.isEmpty() ? loader.bundled() : loader.load(paths);
    }
    List<TripleStore> stores = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (Path path : paths.stream().distinct().toList()) {
      if (StoreImport.isStore(path)) {
        stores.add(TdbStore.open(path));
      } else {
        files.add(path);
      }
    }
    ReferenceLoader.Opened opened =
        loader.open(files, stores, Origin.of(paths.stream().map(Path::toString).toList()));
    try (ReferenceSource source = opened.source()) {
      ReferenceSource.Known known = source.named(name);
      known.cuts().forEach(cuts);
      return new ReferenceLoader.Loaded(
          known.reference(), opened.problems(), java.util.Optional.empty());
    }
  }

  /** What the option names, and more. */
  List<Path> with(List<Path> more) {
    List<Path> all = new ArrayList<>(paths);
    all.addAll(more);
    requireFiles(all);
    return all;
  }

  static ReferenceLoader loader() {
    return new ReferenceLoader(CheckerOptions.bundled().ontology());
  }

  /**
   * For commands that look at files as they were written.
   *
   * @throws InputException if one of them is a store
   */
  static void refuseStores(List<Path> paths) {
    for (Path path : paths) {
      if (StoreImport.isStore(path)) {
        throw new InputException(
            path.toString(),
            "is a store, which does not know where its facts were written",
            "name the files that it was built from: what they pass the store passes");
      }
    }
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
