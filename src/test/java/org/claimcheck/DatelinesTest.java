package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimcheck.claim.Claim;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says is the same with a dateline before it. */
class DatelinesTest {
  private static final String REPORT =
      "President Sauli Niinisto met Emmanuel Macron in Helsinki on Tuesday. "
          + "An attack on Ghazni on Monday killed at least 14 people.";
  private static TextChecker checker;

  @BeforeAll
  static void open() {
    Path facts = Path.of("src/test/resources/foreign/reference.ttl");
    checker = TextChecker.against(facts, LocalDate.of(2018, 8, 16));
  }

  private static List<String> claims(String text) {
    return checker.check(text).claims().stream().map(c -> brief(c.claim())).toList();
  }

  private static String brief(Claim claim) {
    return claim.property() + " " + claim.value() + " " + claim.modality() + " " + claim.at();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HELSINKI, Aug 15 (Reuters) - ",
        "HELSINKI (AP) \u2014 ",
        "HELSINKI, Finland (AP) \u2014 ",
        "HELSINKI/KABUL, Aug. 15, 2018 (AFP) \u2013 ",
        "Helsinki, 15 August: ",
        "HELSINKI \u2014 ",
      })
  void sayTheSame(String dateline) {
    assertThat(claims(dateline + REPORT)).isEqualTo(claims(REPORT)).hasSizeGreaterThan(3);
  }
}
