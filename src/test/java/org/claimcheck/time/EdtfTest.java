package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @CsvSource({
    "2023-10-07, 2023-10-07, 2023-10-07",
    "2023-10-07Z, 2023-10-07, 2023-10-07",
    "2023-10-07+02:00, 2023-10-07, 2023-10-07",
    "2023-10-07T23:30:00Z, 2023-10-07, 2023-10-07",
    "2023-10-07T23:30:00.123-05:00, 2023-10-07, 2023-10-07",
    "2023-10, 2023-10-01, 2023-10-31",
    "2023-10-05:00, 2023-10-01, 2023-10-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023, 2023-01-01, 2023-12-31",
    "2023-05:00, 2023-01-01, 2023-12-31",
    "199X, 1990-01-01, 1999-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "2004-06-XX, 2004-06-01, 2004-06-30",
    "2004-XX-XX, 2004-01-01, 2004-12-31",
    "2004-06-1X, 2004-06-10, 2004-06-19",
    "2001-21, 2001-03-01, 2001-06-21",
    "2001-24, 2001-12-01, 2002-03-20",
    "2001-34, 2001-04-01, 2001-06-30",
    "2001-41, 2001-07-01, 2001-12-31",
    "1984?, 1984-01-01, 1984-12-31",
    "1984~, 1983-01-01, 1985-12-31",
    "2004-06~, 2004-05-01, 2004-07-31",
    "2004-06-11%, 2004-06-10, 2004-06-12",
    "2023-10-07/2025-10-10, 2023-10-07, 2025-10-10",
    "2004-06/2006-08, 2004-06-01, 2006-08-31",
    "1964/2008, 1964-01-01, 2008-12-31",
    "2022-02-24/.., 2022-02-24,",
    "2022-02-24/, 2022-02-24,",
    "../1985-04-12, , 1985-04-12",
    "..1985-04-12, , 1985-04-12",
    "1985-04-12.., 1985-04-12,",
    "2004-06-01/unknown, 2004-06-01,",
  })
  void readsTheDaysALiteralMeans(
      String literal, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    assertThat(Edtf.parse(literal)).isEqualTo(new DayInterval(earliest, latest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "about 1990",
        "2023-13",
        "2023-02-30",
        "0000",
        "-0044",
        "-0044-03-15",
        "12023",
        "Y17000",
        "2023-10-7",
        "20X3",
        "../..",
        "2025/2023",
        "2023-10-07T25",
        "2023-10-07x"
      })
  void refusesWhatIsNoDateAndQuotesIt(String literal) {
    assertThatThrownBy(() -> Edtf.parse(literal))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageContaining("\"" + literal + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-10-07",
        "2023-10",
        "2023",
        "199X",
        "19XX",
        "2023-10-07/2023-10-09",
        "2023-10/2024-01",
        "2019/2021",
        "2022-02-24/..",
        "../1985-04-12"
      })
  void writesWhatItReads(String literal) {
    assertThat(Edtf.write(Edtf.parse(literal))).isEqualTo(literal);
  }

  @Property
  void readingUndoesWriting(
      @ForAll @IntRange(min = 0, max = 900_000) int first,
      @ForAll @IntRange(min = 0, max = 40_000) int length,
      @ForAll @IntRange(max = 9) int open) {
    LocalDate from = LocalDate.of(1, 1, 1).plusDays(first);
    DayInterval days =
        new DayInterval(open == 0 ? null : from, open == 1 ? null : from.plusDays(length));
    assertThat(Edtf.parse(Edtf.write(days))).isEqualTo(days);
  }
}
