package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertyProfilesTest {
  private static final String PREFIX = "https://example.org/p#";

  @TempDir private Path folder;

  private PropertyProfile profile(String turtle, String name) throws IOException {
    Path file = folder.resolve("made-up.ttl");
    Files.writeString(file, "@prefix p: <" + PREFIX + "> . @prefix t: <urn:t:> .\n" + turtle);
    Reference reference = new ReferenceLoader(Path.of("ontology")).load(List.of(file)).reference();
    return Objects.requireNonNull(reference.profiles().of(PREFIX + name));
  }

  @Test
  void learnsThatFiveThingsWithOneValueEachHaveOne() throws IOException {
    PropertyProfile learnt =
        profile(
            "t:a p:lakeDepth 1 . t:b p:lakeDepth 2 . t:c p:lakeDepth 2 . t:d p:lakeDepth 4 . t:e p:lakeDepth 5 .",
            "lakeDepth");

    assertThat(learnt.single()).isTrue();
    assertThat(learnt.declared()).isFalse();
    assertThat(learnt.words()).containsExactly("lake", "depth");
    assertThat(learnt.kinds()).containsExactly("quantity");
  }

  @Test
  void learnsNothingFromFourOrWhereOneHasTwo() throws IOException {
    assertThat(profile("t:a p:x 1 . t:b p:x 2 . t:c p:x 2 . t:d p:x 4 .", "x").single()).isFalse();
    assertThat(
            profile("t:a p:x 1 , 7 . t:b p:x 2 . t:c p:x 2 . t:d p:x 4 . t:e p:x 5 .", "x")
                .single())
        .isFalse();
  }

  @Test
  void leavesItToTheFileThatDeclares() throws IOException {
    String facts =
        "p:y a <http://www.w3.org/2002/07/owl#FunctionalProperty> . t:a p:y t:b .\n"
            + "t:a p:x 1 . t:b p:x 2 . t:c p:x 2 . t:d p:x 4 . t:e p:x 5 .";

    assertThat(profile(facts, "x").single()).isFalse();
    assertThat(profile(facts, "y").declared()).isTrue();
  }
}
