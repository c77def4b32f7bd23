package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be a name gets out; what is a text does not. */
class NameCandidatesTest {
  private static final String TEXT =
      """
      Mayor Varn Says Oskby Bridge Will Open Despite Doubts

      The mayor of Oskby, Ilka Varn, said the bridge over the river would open in May. The \
      Society of Friends of the Old Harbour doubts that she has the money.
      """;

  @Test
  void farAwayOnlyNamesAreAskedFor() {
    List<String> asked = NameCandidates.of(TEXT, false);
    assertThat(asked)
        .contains("Ilka Varn", "Oskby", "Oskby Bridge", "The Society of Friends of the Old Harbour")
        .allSatisfy(p -> assertThat(p.split(" ")).hasSizeLessThanOrEqualTo(8))
        .noneMatch(p -> p.contains("doubts that") || p.contains("would open"))
        .noneMatch(p -> p.startsWith("Mayor Varn Says Oskby"));
  }

  @Test
  void nearWordsInSmallLettersAre() {
    assertThat(NameCandidates.of(TEXT, true))
        .contains("Ilka Varn", "river", "bridge over the river");
  }
}
