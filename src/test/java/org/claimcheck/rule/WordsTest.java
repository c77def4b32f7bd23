package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.claimcheck.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-10-07               | 7 October 2023",
        "2023-10                  | October 2023",
        "2023                     | 2023",
        "2021/2023                | 2021 to 2023",
        "2021-05/2021-08          | May 2021 to August 2021",
        "2021-05-10/2021-05-21    | 10 to 21 May 2021",
        "2023-10-07/2025-10-10    | 7 October 2023 to 10 October 2025",
        "2022-02-24/..            | since 24 February 2022",
        "../2022-02-24            | until 24 February 2022",
      })
  void saysDaysAsPeopleDo(String edtf, String expected) {
    assertThat(DayWords.of(Edtf.parse(edtf))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-07",
    "2023-10",
    "2023",
    "2021/2023",
    "2021-05-10/2021-05-21",
    "2022-02-24/.."
  })
  void writesDaysInTheirShortestForm(String edtf) {
    assertThat(DayWords.edtf(Edtf.parse(edtf))).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1195  | 1195        |      | 1   | 1,195             | 1195",
        "1150  | 1250        | 1200 | 1   | about 1,200       | 1150..1250",
        "50000 | 60000       |      | 1   | 50,000 to 60,000  | 50000..60000",
        "14    |             | 14   | 1   | at least 14       | 14..",
        "      | 30          |      | 1   | at most 30        | ..30",
        "44000000000 | 44000000000 | | USD | $44 billion      | 44000000000",
        "5300000 | 5300000   |      | 1   | 5.3 million       | 5300000",
        "1234567 | 1234567   |      | 1   | 1,234,567         | 1234567",
        "51.3  | 51.3        |      | %   | 51.3%             | 51.3",
        "300   | 300         |      | km  | 300 km            | 300",
        "12    | 12          |      | a   | 12 years          | 12",
      })
  void saysNumbersAsPeopleDo(
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable BigDecimal stated,
      String unit,
      String expected,
      String normal) {
    assertThat(NumberWords.of(min, max, stated, unit)).isEqualTo(expected);
    assertThat(NumberWords.normal(min, max)).isEqualTo(normal);
  }
}
