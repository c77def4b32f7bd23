package org.claimcheck.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
  @ParameterizedTest
  @CsvSource({"kitten,sitting,3", "Smith,smith,0", "'',abc,3", "abc,'',3", "Volker,Vokler,2"})
  void countsLettersThatDiffer(String first, String second, int edits) {
    assertThat(Edits.between(first, second)).isEqualTo(edits);
    assertThat(Edits.between(second, first)).isEqualTo(edits);
  }

  @Test
  void findsWhatAWordWasMeantToBe() {
    assertThat(Edits.nearest("holdsOfice", Stream.of("held", "holdsOffice", "office")))
        .contains("holdsOffice");
    assertThat(Edits.nearest("nonsense", Stream.of("loser", "nonce"))).isEmpty();
  }

  @Test
  void takesTwoExchangedNeighboursForOneSlip() {
    assertThat(Edits.slips("Merkel", "Merkle")).isEqualTo(1);
    assertThat(Edits.between("Merkel", "Merkle")).isEqualTo(2);
    assertThat(Edits.slips("Hoffman", "Hoffmann")).isEqualTo(1);
    assertThat(Edits.slips("", "Ott")).isEqualTo(3);
  }
}
