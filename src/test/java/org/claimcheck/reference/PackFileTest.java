package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFileTest {
  @TempDir Path folder;

  private ReferenceData parse(Path facts) {
    List<Problem> problems = new ArrayList<>();
    ReferenceData data = new RdfReference(Path.of("ontology")).read(List.of(facts), problems);
    assertThat(problems).isEmpty();
    return data;
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Path facts = Path.of("src/test/resources/resolve");
    ReferenceData data = parse(facts);
    PackFile pack = new PackFile(folder.resolve("a.pack"), List.of(facts));
    assertThat(pack.read()).isEmpty();
    pack.write(data);
    ReferenceData read = pack.read().orElseThrow();
    assertThat(read.facts()).isEqualTo(data.facts());
    assertThat(read.entities()).isEqualTo(data.entities());
    assertThat(read.vocabulary().classes()).containsExactlyElementsOf(data.vocabulary().classes());
    assertThat(read.vocabulary().properties())
        .containsExactlyElementsOf(data.vocabulary().properties());
    assertThat(read.vocabulary().others()).isEqualTo(data.vocabulary().others());
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).hasSize(1);
    }
  }

  @Test
  void isStaleAfterAnyChangeAndWhenDamaged() throws IOException {
    Path facts = folder.resolve("facts");
    Files.createDirectories(facts);
    Path file = facts.resolve("a.ttl");
    Files.copy(Path.of("src/test/resources/resolve/facts.ttl"), file);
    PackFile pack = new PackFile(folder.resolve("a.pack"), List.of(facts));
    pack.write(parse(facts));
    assertThat(pack.read()).isPresent();

    byte[] whole = Files.readAllBytes(folder.resolve("a.pack"));
    for (int length : List.of(0, 3, 24, 30, whole.length / 2, whole.length - 1)) {
      Files.write(folder.resolve("a.pack"), java.util.Arrays.copyOf(whole, length));
      assertThat(pack.read()).as("cut to %s bytes", length).isEmpty();
    }
    Files.write(folder.resolve("a.pack"), whole);
    Files.writeString(file, Files.readString(file).replace("2023-10-07", "2023-10-08"));
    assertThat(pack.read()).isEmpty();
  }
}
