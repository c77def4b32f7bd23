package org.claimcheck.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.article.InputException;

/**
 * The folder of a store, laid out as TDB2 does: {@code Data-0001}, {@code Data-0002}, ..., of which
 * the last counts. A build stands in a folder with another ending until it is whole.
 */
final class StoreFolder {
  private static final String DATA = "Data-\\d{4,}";
  private static final String DRAFT = "-draft";
  private static final String OLD = "-old";
  private static final String LEFT = DATA + "(" + DRAFT + "|" + OLD + ")";
  private static final String LOCK = "import.lock";

  private final Path folder;

  StoreFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether there is a store, or was to be one. */
  static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(LOCK))
        || (Files.isDirectory(folder) && !list(folder, DATA).isEmpty());
  }

  /** The data that count. */
  Optional<Path> data() {
    List<Path> all = list(folder, DATA);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /**
   * Begins a build: nobody else can until the lock is closed, and what a killed build left is gone.
   *
   * @throws InputException if the folder holds something else, or somebody is building
   */
  Lock lock() throws IOException {
    if (Files.exists(folder) && !is(folder) && !isEmpty()) {
      throw new InputException(
          folder.toString(), "is no store and not empty", "name a new folder for the store");
    }
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // by this process
    }
    if (lock == null) {
      channel.close();
      throw new InputException(
          folder.toString(), "another import is building it", "wait until that has ended");
    }
    for (Path left : list(folder, LEFT)) {
      delete(left);
    }
    return new Lock(channel);
  }

  /** Keeps other imports out. */
  record Lock(FileChannel channel) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** Where to build. */
  Path draft() {
    int last = data().map(d -> Integer.parseInt(d.getFileName().toString().substring(5))).orElse(0);
    return folder.resolve(String.format(java.util.Locale.ROOT, "Data-%04d%s", last + 1, DRAFT));
  }

  /** Makes a whole build the one that counts, in one step, and deletes those before it. */
  void publish(Path draft) throws IOException {
    List<Path> before = list(folder, DATA);
    String name = draft.getFileName().toString();
    Files.move(
        draft,
        folder.resolve(name.substring(0, name.length() - DRAFT.length())),
        StandardCopyOption.ATOMIC_MOVE);
    for (Path old : before) {
      // Under another name nobody opens it half deleted; who has it open can go on.
      Path away = folder.resolve(old.getFileName() + OLD);
      Files.move(old, away, StandardCopyOption.ATOMIC_MOVE);
      delete(away);
    }
  }

  static void delete(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private boolean isEmpty() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.allMatch(p -> p.endsWith(LOCK));
    }
  }

  private static List<Path> list(Path folder, String names) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.getFileName().toString().matches(names))
          .filter(Files::isDirectory)
          .sorted(
              Comparator.comparing((Path p) -> p.getFileName().toString().length())
                  .thenComparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
