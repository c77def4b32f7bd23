package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2022-10, 2023-10-07, ends 11 months before",
    "2022, 2023-10-07, ends 9 months before",
    "2023-10-08, 2023-10-07, is a day after",
    "2023-10-07, 2023-10-07, is the same as",
    "2023-10, 2023-10-07, overlaps",
    "2021-10-07, 2023-10-07, is 2 years before",
    "2022-10-07, 2023-10-07, is a year before",
    "2023-11, 2023-10-07, begins 4 weeks after",
    "2023-10-21, 2023-10-07, is 2 weeks after",
    "2023-09-06, 2023-10-07, is a month before",
  })
  void tellsHowFarApart(String one, String other, String words) {
    assertThat(TimeWords.relation(Edtf.parse(one), Edtf.parse(other))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-07, 7 October 2023",
    "2022-10, October 2022",
    "2019, 2019",
    "2019/2021, 2019 to 2021",
    "2020-05-03/2020-06-05, 3 May 2020 to 5 June 2020",
    "2019-01-01/.., since 1 January 2019",
  })
  void tellsDays(String edtf, String words) {
    assertThat(TimeWords.days(Edtf.parse(edtf))).isEqualTo(words);
  }
}
