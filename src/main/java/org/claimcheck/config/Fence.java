package org.claimcheck.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.claimcheck.article.InputException;

/**
 * What a configuration may reach. One that the user names may name anything. One that was found
 * beside articles came with them, perhaps from strangers, and may name only files below its own
 * folder; it can neither cause network access, nor read or write elsewhere. Who owns the file says
 * nothing: whoever clones a repository owns all of it.
 */
final class Fence {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
  private static final String FIX =
      "name the file with --config if you trust it, or give the option on the command line";

  private final Path folder;
  private final boolean closed;

  /**
   * @param folder the folder of the file
   * @param closed whether the file was found, not named
   */
  Fence(Path folder, boolean closed) {
    this.folder = folder;
    this.closed = closed;
  }

  /**
   * What a word of the file means: an address as it is, a path from the file's folder on.
   *
   * @param place where the file says so, for messages
   */
  String reach(String place, String written) {
    if (ADDRESS.matcher(written).matches() && !Path.of(written).isAbsolute()) {
      if (closed) {
        throw new InputException(
            place,
            "\"" + written + "\" is an address, which only a file that you name may use",
            FIX);
      }
      return written;
    }
    return told(file(place, written)).toString();
  }

  /** A path as short as it can be told from the working directory, and the same everywhere. */
  static Path told(Path path) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : whole;
  }

  /** A path, from the file's folder on. */
  Path file(String place, String written) {
    Path path;
    try {
      path = folder.resolve(written).normalize();
    } catch (InvalidPathException e) {
      throw new InputException(place, "\"" + written + "\" is no path", "name a file");
    }
    if (closed && !isBelow(path)) {
      throw outside(place, written);
    }
    return path;
  }

  /** A path to write to: what hides, such as {@code .git}, is not for reports either. */
  Path output(String place, String written) {
    Path path = file(place, written);
    if (closed) {
      Path inside = folder.normalize().relativize(path);
      for (Path step : inside) {
        if (step.toString().startsWith(".")) {
          throw outside(place, written);
        }
      }
      if (Files.isSymbolicLink(path)) {
        throw outside(place, written);
      }
    }
    return path;
  }

  private boolean isBelow(Path path) {
    if (!path.startsWith(folder.normalize())) {
      return false;
    }
    // Links inside may lead out.
    Path there = path;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there != null && there.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static InputException outside(String place, String written) {
    return new InputException(
        place,
        "\"" + written + "\" is outside of the folder, which only a file that you name may use",
        FIX);
  }
}
