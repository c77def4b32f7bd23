package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.text.Mention;
import org.junit.jupiter.api.Test;

class ReferenceNamesTest {
  private final Reference reference =
      new ReferenceLoader(Path.of("ontology"))
          .load(List.of(Path.of("src/test/resources/resolve")))
          .reference();
  private final ReferenceNames names = new ReferenceNames(reference);

  @Test
  void tellsTypesAndNouns() {
    assertThat(names.of("Ali Khamenei").orElseThrow().type()).isEqualTo(Mention.Type.PERSON);
    assertThat(names.of("Ali Khamenei").orElseThrow().nouns()).contains("supreme leader");
    assertThat(names.of("Hamas").orElseThrow().type()).isEqualTo(Mention.Type.ORGANIZATION);
    assertThat(names.of("Hamas").orElseThrow().nouns()).contains("armed group", "group");
    assertThat(names.of("Iran's").orElseThrow().type()).isEqualTo(Mention.Type.PLACE);
    assertThat(names.of("Twitter").orElseThrow().nouns()).contains("platform");
    assertThat(names.of("Nobody")).isEmpty();
  }

  @Test
  void leavesOfficesAndDescriptionsToTheGrammar() {
    List<String> tokens = List.of("Supreme", "Leader", "of", "Iran", "said");
    assertThat(reference.names().longestName(tokens, 0)).isZero();
    assertThat(reference.names().longestName(tokens, 3)).isEqualTo(1);
  }
}
