package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.time.TimeExpression.Relation;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRecognizerTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final TimeRecognizer RECOGNIZER =
      new TimeRecognizer(NamedDays.load(Path.of("ontology")));

  private static List<TimeExpression> read(
      String text, @Nullable LocalDate published, Tense tense) {
    TimeResolver resolver = new TimeResolver(text, published);
    List<TimeExpression> found = new ArrayList<>();
    Words words = Words.scan(text, new Span(0, text.length()));
    for (TimePhrase phrase : RECOGNIZER.find(words, DateOrder.UNKNOWN)) {
      found.add(resolver.resolve(phrase, tense, 0));
    }
    return found;
  }

  private static String brief(TimeExpression time) {
    DayInterval days = time.days();
    return time.text()
        + " = "
        + time.value()
        + (days == null ? "" : " " + days.earliest() + ".." + days.latest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It began on 7 October 2023. | 7 October 2023 = 2023-10-07 2023-10-07..2023-10-07",
        "It began on Saturday, Oct. 7, 2023. | Saturday, Oct. 7, 2023 = 2023-10-07 2023-10-07..2023-10-07",
        "It began on the 7th of October. | 7th of October = 2023-10-07 2023-10-07..2023-10-07",
        "It began in October 2022. | October 2022 = 2022-10 2022-10-01..2022-10-31",
        "It began on 2023-10-07. | 2023-10-07 = 2023-10-07 2023-10-07..2023-10-07",
        "It began on 31/10/2014. | 31/10/2014 = 2014-10-31 2014-10-31..2014-10-31",
        "It began in 2019. | 2019 = 2019 2019-01-01..2019-12-31",
        "the 2019 election | 2019 = 2019 2019-01-01..2019-12-31",
        "He resigned on Monday. | Monday = 2024-05-13 2024-05-13..2024-05-13",
        "He resigned in December. | December = 2023-12 2023-12-01..2023-12-31",
        "He resigned on February 6. | February 6 = 2024-02-06 2024-02-06..2024-02-06",
        "He resigned yesterday. | yesterday = 2024-05-14 2024-05-14..2024-05-14",
        "He resigned last week. | last week = 2024-W19 2024-05-06..2024-05-12",
        "He resigned last Friday. | last Friday = 2024-05-10 2024-05-10..2024-05-10",
        "He resigned last September. | last September = 2023-09 2023-09-01..2023-09-30",
        "He resigned last year. | last year = 2023 2023-01-01..2023-12-31",
        "He resigned this month. | this month = 2024-05 2024-05-01..2024-05-31",
        "He resigned two days ago. | two days ago = 2024-05-13 2024-05-13..2024-05-13",
        "He resigned four years ago. | four years ago = 2020 2019-11-14..2020-12-31",
        "He resigned three months ago. | three months ago = 2024-02 2024-01-31..2024-03-01",
        "He resigned in early 2021. | early 2021 = 2021 2021-01-01..2021-06-03",
        "He resigned in mid-May. | mid-May = 2024-05 2024-05-08..2024-05-24",
        "by the end of this year | the end of this year = 2024 2024-10-01..2024-12-31",
        "in the 1990s | the 1990s = 199 1990-01-01..1999-12-31",
        "in the 19th century | the 19th century = 18 1800-01-01..1899-12-31",
        "in the third quarter of 2009 | the third quarter of 2009 = 2009-Q3 2009-07-01..2009-09-30",
        "in the last week of March | the last week of March = 2024-W13 2024-03-25..2024-03-31",
        "in the summer of 1944 | the summer of 1944 = 1944-SU 1944-06-01..1944-09-23",
        "on New Year's Eve | New Year's Eve = 2023-12-31 2023-12-31..2023-12-31",
        "on Easter Sunday 2018 | Easter Sunday 2018 = 2018-04-01 2018-04-01..2018-04-01",
        "last Thanksgiving | last Thanksgiving = 2023-11-23 2023-11-23..2023-11-23",
        "the past nine days | the past nine days = P9D 2024-05-06..2024-05-15",
        "for 45 days | 45 days = P45D",
        "two and a half years of war | two and a half years = P2.5Y",
        "several weeks of war | several weeks = PXW",
        "at 18:00 UTC on Tuesday | 18:00 UTC on Tuesday = 2024-05-14T18:00Z 2024-05-14..2024-05-14",
        "on Friday morning | Friday morning = 2024-05-10TMO 2024-05-10..2024-05-10",
        "every Friday | every Friday = XXXX-WXX-5",
        "their annual meeting | annual = P1Y",
        "two weeks before Christmas 2020 | two weeks before Christmas 2020 = 2020-12-11 2020-12-11..2020-12-11",
      })
  void readsOneTime(String text, String expected) {
    assertThat(read(text, PUBLISHED, Tense.PAST))
        .extracting(t -> brief(t))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It will begin on Friday. | 2024-05-17",
        "It will begin in March. | 2025-03",
        "It will begin on June 3. | 2024-06-03",
        "It will begin next month. | 2024-06",
        "It will begin next week. | 2024-W21",
        "It will begin in two weeks. | 2024-05-29",
      })
  void theFutureLiesAhead(String text, String value) {
    assertThat(read(text, PUBLISHED, Tense.FUTURE))
        .extracting(TimeExpression::value)
        .containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 3 May 2011 he left; he was back two days later. | 2011-05-05",
        "On 3 May 2011 he left; he was back the same day. | 2011-05-03",
        "On 3 May 2011 he left; he was back the following March. | 2012-03",
        "On 3 May 2011 he left; he was back that year. | 2011",
        "On 3 May 2011 he left; he was back the next day. | 2011-05-04",
        "In May 2011 he left; in the previous month he came. | 2011-04",
      })
  void countsFromTheDateToldBefore(String text, String value) {
    List<TimeExpression> times = read(text, PUBLISHED, Tense.PAST);
    assertThat(times).hasSize(2);
    assertThat(times.get(1).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from 3 to 5 May | 3 | 5 May | 2024-05-03..2024-05-05 | THROUGHOUT",
        "3-5 May 2020 | 3 | 5 May 2020 | 2020-05-03..2020-05-05 | THROUGHOUT",
        "May 3-5, 2020 | May 3 | 5, 2020 | 2020-05-03..2020-05-05 | THROUGHOUT",
        "2019-21 | 2019 | 21 | 2019-01-01..2021-12-31 | THROUGHOUT",
        "from 2009 to 2011 | 2009 | 2011 | 2009-01-01..2011-12-31 | THROUGHOUT",
        "between June and August 2020 | June | August 2020 | 2020-06-01..2020-08-31 | DURING",
        "November to February 2017 | November | February 2017 | 2016-11-01..2017-02-28 | THROUGHOUT",
        "from Monday to Wednesday | Monday | Wednesday | 2024-05-13..2024-05-15 | THROUGHOUT",
      })
  void bothEndsOfARangeHaveItsDays(
      String text, String first, String last, String days, Relation relation) {
    List<TimeExpression> times = read(text, PUBLISHED, Tense.PAST);
    assertThat(times).extracting(TimeExpression::text).containsExactly(first, last);
    assertThat(times)
        .allSatisfy(
            t -> {
              assertThat(t.days()).isNotNull();
              assertThat(t.days().earliest() + ".." + t.days().latest()).isEqualTo(days);
              assertThat(t.relation()).isEqualTo(relation);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since 2019 | SINCE",
        "until March | UNTIL",
        "by Friday | BY",
        "before 1990 | BEFORE",
        "after October 2001 | AFTER",
        "in 2019 | DURING",
      })
  void thePrepositionTellsTheRelation(String text, Relation relation) {
    assertThat(read(text, PUBLISHED, Tense.PAST))
        .extracting(TimeExpression::relation)
        .containsExactly(relation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,200 people", "2024 votes were cast", "a 35-year-old man", "children aged 12 years old",
        "they may march", "the second car", "Theresa May said", "the Sunday Times said",
        "the figure is 2,019", "a ratio of 3:2", "he won 6-4", "Resolution 2728"
      })
  void leavesOtherNumbersAndNamesAlone(String text) {
    assertThat(read(text, PUBLISHED, Tense.PAST)).isEmpty();
  }

  @Test
  void withoutADayOfPublicationTheYearStaysOpen() {
    assertThat(read("on February 6 and in March and on Monday", null, Tense.PAST))
        .extracting(t -> brief(t))
        .containsExactly("February 6 = XXXX-02-06", "March = XXXX-03", "Monday = XXXX-WXX-1");
  }

  @Test
  void anAmbiguousNumericDateIsEitherDay() {
    assertThat(read("on 7/8/2007", PUBLISHED, Tense.PAST))
        .extracting(t -> brief(t))
        .containsExactly("7/8/2007 = 2007-XX-XX 2007-07-08..2007-08-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It struck on 6 February 2021. By 10 February he came. | 2021-02-10",
        "In 2021 he won; he resigned in March. | 2021-03",
        "It struck on 6 February 2024. By 10 March he came. | 2024-03-10",
      })
  void aStoryLongPastKeepsItsYear(String text, String value) {
    assertThat(read(text, PUBLISHED, Tense.PAST).get(1).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He resigned in October last year. | October last year = 2023-10 2023-10-01..2023-10-31",
        "He resigned on Monday last week. | Monday last week = 2024-05-06 2024-05-06..2024-05-06",
        "He resigned on the 3rd. | the 3rd = 2024-05-03 2024-05-03..2024-05-03",
        "the best since 1983 | 1983 = 1983 1983-01-01..1983-12-31",
      })
  void readsDatesWithinPeriods(String text, String expected) {
    assertThat(read(text, PUBLISHED, Tense.PAST))
        .extracting(t -> brief(t))
        .containsExactly(expected);
  }

  @Test
  void bothEndsOfARangeOfLengthsAreLengths() {
    assertThat(read("between 60 and 90 days", PUBLISHED, Tense.PAST))
        .extracting(t -> brief(t))
        .containsExactly("60 = P60D", "90 days = P90D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one hundred thousand and a ",
        "1-1-",
        "from the early mid late ",
        "the last the first ",
        "2019-",
        "Monday, ",
        "May 3, ",
        "a year and a half and ",
        "10.10.",
        "'s ",
        "last week of ",
        "the week of the week of ",
        "Monday two weeks after ",
        "the day after the day before ",
        "3 years, 2 months, ",
        "from 3 to 5 to "
      })
  void hostileTextsTakeTimeInProportion(String part) {
    String text = part.repeat(200_000 / part.length());
    Words words = Words.scan(text, new Span(0, text.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> RECOGNIZER.find(words, DateOrder.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It began on 7 October. | true",
        "It began in March. | true",
        "It began in early March. | true",
        "It began from 3 to 5 May. | true",
        "It began at 6:30 on 7 October. | true",
        "It began at Christmas. | true",
        "It began on 7 October 2023. | false",
        "It began from 3 to 5 May 2019. | false",
        "It began last October. | false",
        "It began this March. | false",
        "It began on 7 October last year. | false",
        "It began on 12 May this year. | false",
        "It began in 2019. | false",
        "It began on Monday. | false",
        "It began yesterday. | false"
      })
  void tellsAYearThatIsInferred(String text, boolean inferred) {
    assertThat(read(text, PUBLISHED, Tense.PAST).get(0).yearInferred()).isEqualTo(inferred);
  }
}
