package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void aStoreIsCountedAndSearchedButNotValidated() throws IOException {
    String store = folder.resolve("facts.store").toString();
    Cli built = Cli.run("reference", "import", facts(), "--store", store);
    assertThat(built.exitCode()).isZero();
    assertThat(built.out()).isEmpty();
    assertThat(built.err()).contains("3 statements");
    Cli stats = Cli.run("reference", "stats", store);
    assertThat(stats.exitCode()).isZero();
    assertThat(stats.out())
        .contains("2 things with a name", "1 facts as written", "1 foreign properties")
        .contains("https://example.org/town: town; entity; several values, not checked");
    Cli validate = Cli.run("reference", "validate", store);
    assertThat(validate.exitCode()).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(validate.err()).contains(store).contains("name the files");
    String file = facts();
    for (String name : List.of("Ilka Varn", "https://example.org/varn")) {
      Cli found = Cli.run("reference", "find", "--reference", store, name);
      assertThat(found.exitCode()).isZero();
      assertThat(found.out()).contains("Ilka Varn", "Oskby (https://example.org/osk)");
      assertThat(found).isEqualTo(Cli.run("reference", "find", "--reference", file, name));
    }
    Cli unknown = Cli.run("reference", "find", "--reference", store, "Nobody At All");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(unknown.err()).contains("nothing of this name");
  }

  @Test
  void findListsSomeOfManyNamesakesAndSaysSo() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      many.append(
          "<https://example.org/n%02d> <http://www.w3.org/2000/01/rdf-schema#label> \"Jon Holm\" .\n"
              .formatted(i));
    }
    String file = Files.writeString(folder.resolve("many.nt"), many).toString();
    String store = folder.resolve("many.store").toString();
    assertThat(Cli.run("reference", "import", file, "--store", store).exitCode()).isZero();
    Cli found = Cli.run("reference", "find", "--reference", store, "Jon Holm");
    assertThat(found.exitCode()).isZero();
    assertThat(found.out().lines().filter(l -> l.startsWith("Jon Holm"))).hasSize(20);
    assertThat(found.err()).contains("more than 20 things have the name", "IRI");
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
