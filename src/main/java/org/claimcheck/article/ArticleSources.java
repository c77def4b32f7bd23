package org.claimcheck.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the articles that paths name. */
public final class ArticleSources {
  private ArticleSources() {}

  /**
   * The files of some paths: files as given, folders through all their subfolders with what is
   * known as an article, in the order of their names; hidden files, links to folders and what is no
   * file left out. A path that cannot be read stays in the list, so that reading it tells why.
   */
  public static List<String> find(List<String> paths) {
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(ArticleReader.STANDARD_INPUT) || !isFolder(path)) {
        found.add(path);
      } else {
        found.addAll(filesOf(Path.of(path)));
      }
    }
    return found;
  }

  private static boolean isFolder(String path) {
    try {
      return !path.isEmpty() && Files.isDirectory(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<String> filesOf(Path folder) {
    List<String> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Visitor(folder, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files.isEmpty()) {
      return List.of(folder.toString());
    }
    files.sort(Comparator.comparing((String f) -> f.replace('\\', '/')));
    return files;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<String> files;

    Visitor(Path root, List<String> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)
          && ArticleFormat.ofName(file.getFileName().toString()).isPresent()
          && isFile(file, attributes)) {
        files.add(file.toString());
      }
      return FileVisitResult.CONTINUE;
    }

    /** A pipe would be waited on for ever; a link that leads nowhere is for the reader to tell. */
    private static boolean isFile(Path file, BasicFileAttributes attributes) {
      return attributes.isRegularFile()
          || (attributes.isSymbolicLink() && (Files.isRegularFile(file) || Files.notExists(file)));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      files.add(file.toString());
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
