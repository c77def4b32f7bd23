package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands on reference data take and say. */
class ReferenceCommandsTest {
  @TempDir Path folder;

  private String facts() throws IOException {
    return Files.writeString(
            folder.resolve("facts.ttl"),
            """
            @prefix ex: <https://example.org/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            ex:varn rdfs:label "Ilka Varn" ; ex:town ex:osk . ex:osk rdfs:label "Oskby" .
            """)
        .toString();
  }

  @Test
  void statsTakesFilesWithAndWithoutTheOption() throws IOException {
    Cli named = Cli.run("reference", "stats", "--reference", facts());
    Cli plain = Cli.run("reference", "stats", facts());
    assertThat(plain.exitCode()).isZero();
    assertThat(plain.out()).contains("town").isEqualTo(named.out());
  }

  @Test
  void importBuildsAStoreThatStatsDoesNotTakeForFiles() throws IOException {
    String store = folder.resolve("facts.store").toString();
    Cli built = Cli.run("reference", "import", facts(), "--store", store);
    assertThat(built.exitCode()).isZero();
    assertThat(built.out()).isEmpty();
    assertThat(built.err()).contains("3 statements");
    Cli stats = Cli.run("reference", "stats", store);
    assertThat(stats.exitCode()).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(stats.err()).contains(store).contains("is a store");
  }

  @Test
  void importSaysWhichFilesCannotBeRead() throws IOException {
    String broken = Files.writeString(folder.resolve("broken.ttl"), "<a> <b> ").toString();
    String store = folder.resolve("facts.store").toString();
    Cli built = Cli.run("reference", "import", facts(), broken, "--store", store);
    assertThat(built.exitCode()).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(built.err()).contains(broken + ":1:").contains("3 statements");
  }
}
