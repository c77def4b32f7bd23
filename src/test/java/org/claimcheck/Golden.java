package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Expected outputs in files. {@code mvn test -Dclaimcheck.golden=update} writes them anew; the diff
 * is to be reviewed.
 */
public final class Golden {
  private static final boolean UPDATE = "update".equals(System.getProperty("claimcheck.golden"));

  private Golden() {}

  /** Compares an output with its file. */
  public static void check(Path file, String actual) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      return;
    }
    if (!Files.exists(file)) {
      fail("no expected output " + file + "; write it with -Dclaimcheck.golden=update");
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  /** Fails for files that no test expects any more. */
  public static void checkOrphans(Path folder, Set<String> expected) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> found =
          files
              .filter(Files::isRegularFile)
              .map(f -> folder.relativize(f).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      found.removeAll(expected);
      assertThat(found).as("files in %s that no test expects", folder).isEmpty();
    }
  }
}
