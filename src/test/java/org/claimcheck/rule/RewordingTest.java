package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "October 2022          | 2023-10-07            | October 2023",
        "2022                  | 2023-10-07            | 2023",
        "in 2022               | 2023                  | in 2023",
        "6 October 2022        | 2023-10-07            | 7 October 2023",
        "October 6, 2022       | 2023-10-07            | October 7, 2023",
        "Oct. 6, 2022          | 2023-10-07            | Oct. 7, 2023",
        "Sept. 6               | 2023-10-07            | Oct. 7",
        "Oct. 6                | 2023-03-07            | March 7",
        "the 1st of May 2011   | 2011-06-02            | the 2nd of June 2011",
        "May 3rd               | 2023-05-21            | May 21st",
        "2022-10-06            | 2023-10-07            | 7 October 2023",
        "last Tuesday          | 2023-10-07            | 7 October 2023",
        "two years earlier     | 2023-10               | October 2023",
        "6 October 2022        | 2023-10               | October 2023",
        "October 2022          | 2023                  | 2023",
        "2022                  | 2021/2023             | 2021 to 2023",
        "from 3 to 5 May 2022  | 2023-10-07            | 7 October 2023",
        "2022                  | 2022-02-24/..         | since 24 February 2022",
        "early October 2022    | 2023-10-07            | early October 2023",
        "Friday, Oct. 6, 2022  | 2023-10-07            | Saturday, Oct. 7, 2023",
        "2022-10-06 (Thu)      | 2023-10-07            | 2023-10-07 (Sat)",
        "Friday, 10/06/2022    | 2023-10-07            | Saturday, 7 October 2023",
        "Saturday, 8 October 2022 | 2023-10-07         | Saturday, 7 October 2023",
      })
  void keepsTheStyleOfTimes(String said, String known, String expected) {
    assertThat(Rewording.time(said, Edtf.parse(known))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,000                   | 1200        | 1,200",
        "12,000 people            | 1200        | 1,200 people",
        "about 12,000 people      | 1200        | about 1,200 people",
        "more than 5,000          | 1200        | 1,200",
        "$54 billion              | 44000000000 | $44 billion",
        "more than $54 billion    | 44000000000 | $44 billion",
        "1.2 million              | 2400000     | 2.4 million",
        "3 million                | 200000      | 200,000",
        "5m                       | 6500000     | 6.5m",
        "45%                      | 51.3        | 51.3%",
        "dozens of people         | 1200        | 1,200",
        "twelve                   | 13          | 13",
      })
  void keepsTheStyleOfQuantities(String said, BigDecimal known, String expected) {
    assertThat(Rewording.quantity(said, known)).isEqualTo(expected);
  }

  @Test
  void keepsPossessives() {
    assertThat(Rewording.name("Hezbollah's", "Hamas")).isEqualTo("Hamas's");
    assertThat(Rewording.name("Hezbollah", "Hamas")).isEqualTo("Hamas");
  }
}
