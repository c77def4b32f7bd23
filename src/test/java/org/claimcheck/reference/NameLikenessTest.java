package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Ida Korhonen, Korhonen",
    "The Orla, Orla",
    "Norwegian, Norwegians",
    "UN, United Nations",
    "Köln, Koln",
    "Gothenburg, Gothenberg",
  })
  void acquitsWhatMayBeOneName(String one, String other) {
    assertThat(NameLikeness.alike(one, other)).isTrue();
    assertThat(NameLikeness.alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Korhonen, Paul Duquesne",
    "Norway, Sweden",
    "1931, 1941",
    "VELG, OSLG",
    "Ida Korhonen, Ida Duquesne",
  })
  void tellsNamesApart(String one, String other) {
    assertThat(NameLikeness.alike(one, other)).isFalse();
  }
}
