package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.article.Span;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Type, value, EDTF and days of an expression say the same, whatever it is. */
class TimeAgreementTest {
  private static final TimeRecognizer RECOGNIZER =
      new TimeRecognizer(NamedDays.load(Path.of("ontology")));
  private static final String DATE =
      "\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d(-WE)?|-Q[1-4]|-H[12]|-(SP|SU|FA|WI))?"
          + "|\\d{2,3}|FY\\d{4}|(PAST|PRESENT|FUTURE)_REF";
  private static final String UNKNOWN = "(\\d{4}|[X]{2,4})(-[XWQ\\d]+)*(-WE)?|FYXXXX|.*X.*";

  @Provide
  Arbitrary<String> phrases() {
    Arbitrary<String> day = Arbitraries.integers().between(1, 31).map(String::valueOf);
    Arbitrary<String> month =
        Arbitraries.of("January", "Feb.", "March", "May", "June", "August", "Sept", "December");
    Arbitrary<String> year = Arbitraries.integers().between(1500, 2090).map(String::valueOf);
    Arbitrary<String> weekday = Arbitraries.of("Monday", "Wednesday", "Sunday");
    Arbitrary<String> unit =
        Arbitraries.of("day", "week", "weekend", "month", "quarter", "year", "decade", "century");
    Arbitrary<String> number = Arbitraries.of("two", "3", "11", "two and a half", "a hundred");
    Arbitrary<String> date =
        Arbitraries.oneOf(
            Combinators.combine(day, month, year).as((d, m, y) -> d + " " + m + " " + y),
            Combinators.combine(month, day).as((m, d) -> m + " " + d),
            Combinators.combine(month, year).as((m, y) -> m + " " + y),
            year.map(y -> "the summer of " + y),
            year.map(y -> "Q3 of " + y),
            Combinators.combine(day, day, year).as((d, m, y) -> d + "/" + m + "/" + y),
            Combinators.combine(day, day).as((d, m) -> d + "/" + m),
            weekday,
            weekday.map(w -> "last " + w),
            Combinators.combine(weekday, day).as((w, d) -> w + " the " + d + "th"),
            Arbitraries.of("Christmas", "Easter 2019", "Labor Day weekend", "Ramadan", "tomorrow"));
    Arbitrary<String> way =
        Arbitraries.of("last", "next", "this", "the previous", "the following", "that", "the same");
    return Arbitraries.oneOf(
        date.map(d -> "on " + d),
        Combinators.combine(Arbitraries.of("early", "mid", "the end of", "later in"), date)
            .as((p, d) -> "in " + p + " " + d),
        Combinators.combine(way, unit).as((w, u) -> "in " + w + " " + u),
        Combinators.combine(number, unit, Arbitraries.of("ago", "later", "from now", "hence"))
            .as((n, u, w) -> n + " " + u + "s " + w),
        Combinators.combine(number, unit, Arbitraries.of("before", "after"), date)
            .as((n, u, w, d) -> n + " " + u + "s " + w + " " + d),
        Combinators.combine(
                Arbitraries.of("the past", "the next", "the last", "within"), number, unit)
            .as((w, n, u) -> w + " " + n + " " + u + "s"),
        Combinators.combine(date, date).as((a, b) -> "from " + a + " to " + b),
        Combinators.combine(date, date).as((a, b) -> a + " - " + b),
        Combinators.combine(Arbitraries.of("first", "third", "last"), unit, date)
            .as((n, u, d) -> "the " + n + " " + u + " of " + d),
        Combinators.combine(Arbitraries.of("every", "each"), weekday)
            .as((e, w) -> e + " " + w + " at 18:30"));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2060, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 3000)
  void allSaysTheSame(
      @ForAll("phrases") String one,
      @ForAll("phrases") String other,
      @ForAll("days") LocalDate published,
      @ForAll Tense tense,
      @ForAll DateOrder order) {
    for (TimeExpression time : read("It was " + one + ", and " + other, published, tense, order)) {
      agrees(time);
    }
  }

  @Property(tries = 1000)
  void withoutADayOfPublicationNothingIsGuessed(
      @ForAll("phrases") String phrase, @ForAll Tense tense) {
    for (TimeExpression time : read("It was " + phrase, null, tense, DateOrder.UNKNOWN)) {
      agrees(time);
      // 9/11 names one day of one year.
      if (!phrase.matches(".*(\\d{4}|century|\\b9/11\\b).*")) {
        assertThat(time.days()).as(time.toString()).isNull();
      }
    }
  }

  private static void agrees(TimeExpression time) {
    String said = time.toString();
    DayInterval days = time.days();
    boolean known = !time.value().contains("X");
    switch (time.type()) {
      case DATE -> assertThat(time.value()).as(said).matches(known ? DATE : UNKNOWN);
      case TIME -> assertThat(time.value()).as(said).contains("T");
      case DURATION -> assertThat(time.value()).as(said).startsWith("P");
      case SET -> assertThat(days).as(said).isNull();
    }
    boolean dated =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    assertThat(time.edtf() != null).as(said).isEqualTo(dated && days != null);
    if (days == null) {
      boolean vague = time.value().endsWith("_REF");
      if (time.type() == TimeExpression.Type.DATE && known && !vague) {
        // of what has a value, only days that no calendar has are unknown
        assertThatThrownBy(() -> Edtf.parse(time.value())).as(said);
      }
      return;
    }
    assertThat(days.earliest()).as(said).isNotNull();
    assertThat(days.latest()).as(said).isNotNull().isAfterOrEqualTo(days.earliest());
    if (time.edtf() != null) {
      assertThat(Edtf.parse(time.edtf())).as(said).isEqualTo(days);
    }
    if (time.type() == TimeExpression.Type.DATE
        && time.value().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
      DayInterval valued = Edtf.parse(time.value());
      assertThat(valued.endsBefore(days) || days.endsBefore(valued)).as(said).isFalse();
    }
  }

  private static List<TimeExpression> read(
      String text, @Nullable LocalDate published, Tense tense, DateOrder order) {
    TimeResolver resolver = new TimeResolver(text, published);
    List<TimeExpression> found = new ArrayList<>();
    Words words = Words.scan(text, new Span(0, text.length()));
    for (TimePhrase phrase : RECOGNIZER.find(words, order)) {
      found.add(resolver.resolve(phrase, tense, 0));
    }
    return found;
  }
}
