package org.claimcheck.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A label is found as it is written, and articles write it in some other ways. */
class NameVariantsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oskby Bridge|Oskby Bridge",
        "Oskby Bridge.|Oskby Bridge",
        "Oskby Bridge).|Oskby Bridge",
        "Varn Inc.|Varn Inc.",
        "Ilka Varn's|Ilka Varn",
        "the Recks’|the Recks",
        "The Hague|The Hague",
        "The Hague|Hague",
        "OSKBY BRIDGE|Oskby Bridge",
        "U.S.|US",
        "Ilka B Varn|Ilka B. Varn",
        "St. Oskby|St Oskby"
      })
  void knows(String written, String label) {
    assertThat(NameVariants.of(written)).contains(label);
  }
}
