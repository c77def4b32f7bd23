package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceWordsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 7);

  @ParameterizedTest
  @CsvSource({
    "2022-10, 2023-10-07, ends a year before",
    "2021, 2023, is two years before",
    "2023-12, 2023-10, is two months after",
    "2023-10-09, 2023-10-07, is two days after",
    "2023-10-06, 2023-10-07, is a day before",
    "2023-09-16, 2023-10-07, is three weeks before",
    "2023-08-15, 2023-10-07, is almost two months before",
    "2024, 2023-10-07, is a year after",
    "2021, 2023-10-07, is two years before",
    "2023-02-07, 2023-03-07, is a month before",
    "2020-03, 2022-01, is almost two years before",
    "1923-10-07, 2023-10-07, is 100 years before",
  })
  void daysLieAsPeopleSay(String said, String known, String words) {
    assertThat(DifferenceWords.of(days(said), days(known))).contains(words);
  }

  @Test
  void openIntervalsAreToldByTheEndTheyHave() {
    DayInterval since = new DayInterval(LocalDate.of(2024, 10, 7), null);
    assertThat(DifferenceWords.of(since, DayInterval.of(DAY))).contains("begins a year after");
  }

  @Test
  void whatOverlapsIsNotApart() {
    assertThat(DifferenceWords.of(days("2023"), days("2023-10-07"))).isEmpty();
    assertThat(DifferenceWords.of(told(5, 9, 7), told(8, 12, 10), "1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12000, 1200, 1, is ten times",
    "2400, 1200, 1, is twice",
    "600, 1200, 1, is half",
    "120, 1200, 1, is a tenth of",
    "1190, 1200, 1, is 10 fewer than",
    "3200, 1200, 1, 'is 2,000 more than'",
    "54000000000, 44000000000, USD, is $10 billion more than",
    "41, 44, %, is 3 percentage points less than",
    "-4, 3, Cel, is 7 °C less than",
  })
  void numbersLieAsPeopleSay(BigDecimal said, BigDecimal known, String unit, String words) {
    assertThat(DifferenceWords.of(exactly(said), exactly(known), unit)).contains(words);
  }

  @Test
  void anOpenAmountIsToldByItsBound() {
    var atLeast = new DifferenceWords.Told(new NumberInterval(BigDecimal.valueOf(14), null), null);
    assertThat(DifferenceWords.of(atLeast, told(12, 12, 12), "1")).contains("is 2 more than");
  }

  @Property
  void swappedDaysSwapBeforeAndAfter(
      @ForAll @LongRange(min = 1, max = 700_000) long one,
      @ForAll @LongRange(min = 1, max = 700_000) long other) {
    Optional<String> there = DifferenceWords.of(day(one), day(other));
    Optional<String> back = DifferenceWords.of(day(other), day(one));
    assertThat(there.isPresent()).isEqualTo(one != other);
    assertThat(there.map(w -> w.replace(" before", " after")))
        .isEqualTo(back.map(w -> w.replace(" before", " after")));
    assertThat(there.map(w -> w.endsWith("before"))).isNotEqualTo(Optional.of(one > other));
  }

  @Property
  void somethingIsSaidExactlyWhereIntervalsAreApart(
      @ForAll @LongRange(min = 1, max = 5_000) long from,
      @ForAll @IntRange(max = 800) int length,
      @ForAll @LongRange(min = 1, max = 5_000) long other,
      @ForAll @IntRange(max = 800) int otherLength) {
    DayInterval said = new DayInterval(day(from).earliest(), day(from + length).latest());
    DayInterval known = new DayInterval(day(other).earliest(), day(other + otherLength).latest());
    assertThat(DifferenceWords.of(said, known).isPresent()).isNotEqualTo(said.overlaps(known));
  }

  /** "almost two months" is less than two months, "more than" is more, what is bare is near. */
  @Property
  void roundedLengthsAreTrue(@ForAll @LongRange(min = 1, max = 100_000) long days) {
    String words = DifferenceWords.length(days);
    double unit =
        words.contains("year")
            ? 365.2425
            : words.contains("month") ? 30.437 : words.contains("week") ? 7 : 1;
    String count =
        words.replaceAll("(almost|more than) ", "").replaceAll(" .*", "").replace(",", "");
    int number =
        switch (count) {
          case "a" -> 1;
          case "two" -> 2;
          case "three" -> 3;
          case "four" -> 4;
          case "five" -> 5;
          case "six" -> 6;
          case "seven" -> 7;
          case "eight" -> 8;
          case "nine" -> 9;
          case "ten" -> 10;
          default -> Integer.parseInt(count);
        };
    double told = number * unit;
    if (words.startsWith("almost")) {
      assertThat((double) days).isLessThan(told);
    } else if (words.startsWith("more")) {
      assertThat((double) days).isGreaterThan(told);
    } else {
      assertThat(Math.abs(days - told)).isLessThanOrEqualTo(0.08 * told);
    }
  }

  @Property
  void numbersApartAreToldTheirSide(
      @ForAll @IntRange(max = 1_000_000) int one, @ForAll @IntRange(max = 1_000_000) int other) {
    Optional<String> words =
        DifferenceWords.of(told(one, one, one), told(other, other, other), "1");
    assertThat(words.isPresent()).isEqualTo(one != other);
    words.ifPresent(
        w ->
            assertThat(w.matches("is (.* fewer than|half|an? \\w+ of)"))
                .as(w)
                .isEqualTo(one < other));
  }

  private static DayInterval day(long day) {
    return DayInterval.of(LocalDate.ofEpochDay(day - 350_000));
  }

  private static DayInterval days(String edtf) {
    return switch (edtf.length()) {
      case 4 -> DayInterval.ofYear(Integer.parseInt(edtf));
      case 7 -> DayInterval.of(YearMonth.parse(edtf));
      default -> DayInterval.of(LocalDate.parse(edtf));
    };
  }

  private static DifferenceWords.Told exactly(BigDecimal number) {
    return new DifferenceWords.Told(NumberInterval.of(number), number);
  }

  private static DifferenceWords.Told told(long min, long max, long stated) {
    return new DifferenceWords.Told(
        new NumberInterval(BigDecimal.valueOf(min), BigDecimal.valueOf(max)),
        BigDecimal.valueOf(stated));
  }
}
