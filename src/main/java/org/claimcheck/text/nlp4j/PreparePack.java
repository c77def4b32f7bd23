package org.claimcheck.text.nlp4j;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.claimcheck.text.ModelException;

/**
 * The step of the build that sees to it that the pack is there: {@code java ... PreparePack
 * nlp4j-english.jar NAME}, where the name of the pack's folder is written to the file NAME for the
 * launcher. Does nothing more when the pack is there; builds that run at the same time make it
 * once.
 */
public final class PreparePack {
  private PreparePack() {}

  /** Prepares the pack of this version in its folder. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: PreparePack nlp4j-english.jar NAME");
    }
    Path folder = PackFolder.current();
    prepare(folder, Path.of(arguments[0]), System.out);
    Files.writeString(Path.of(arguments[1]), folder.getFileName() + "\n");
  }

  private static void prepare(Path folder, Path jar, PrintStream out) throws IOException {
    if (isThere(folder)) {
      return;
    }
    Path cache = folder.resolveSibling("");
    Files.createDirectories(cache);
    Path lockFile = cache.resolve(folder.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid() && !isThere(folder)) {
        make(folder, jar, out);
      }
    }
  }

  private static void make(Path folder, Path jar, PrintStream out) throws IOException {
    long began = System.nanoTime();
    out.println("preparing the parser's models, once, in " + folder);
    delete(folder);
    Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
    delete(unfinished);
    Files.createDirectories(unfinished);
    try (ShippedModels models = ShippedModels.open(jar)) {
      new Repacker(unfinished, models, line -> out.println("  " + line)).run();
    }
    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    out.printf("  done in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
  }

  private static boolean isThere(Path folder) {
    try {
      Pack.open(folder);
      return true;
    } catch (ModelException e) {
      return false;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
