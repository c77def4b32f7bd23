package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.finding.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures told twice, from the words of an article to the finding. */
class ConversionsTest {
  private static TextChecker checker;

  @BeforeAll
  static void open() {
    checker = TextChecker.against(Path.of("src/test/resources/foreign/reference.ttl"), null);
  }

  private static List<Finding> check(String text) {
    return checker.check(text).findings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The cable is 250 miles (300 km) long.|300 km|402 km",
        "It reached 35°C (75°F) in Dunmore.|75°F|95°F",
        "It reached 35 C (75 F) in Dunmore.|75 F|95 F",
        "The kiln needs 1,000 F (840 C) to work.|840 C|538 C",
        "The wall stood 12 feet (6.1 metres) high.|6.1 metres|3.66 metres",
        "The lake holds 40 hectares, or 400 acres, of reed.|400 acres|98.8 acres",
        "Winds of 120 km/h (120 mph) were measured.|120 mph|74.6 mph",
        "The whale weighed 30 tonnes (6,000 pounds).|6,000 pounds|66,100 pounds",
      })
  void findsWhatDoesNotFit(String text, String quote, String suggestion) {
    assertThat(check(text)).extracting(Finding::rule).containsExactly("wrong-conversion");
    Finding finding = check(text).get(0);
    assertThat(finding.span().in(text)).isEqualTo(quote);
    assertThat(finding.suggestions()).containsExactly(suggestion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cable is 250 miles (400 km) long.",
        "The village lies 10 miles (12 km by road) from the sea.",
        "The village lies 10 miles from the sea (12 km by road).",
        "She is 5 feet 10 inches (1.78 m) tall.",
        "Between 5 and 10 miles (8 to 16 km) of rail were lost.",
        "Seas warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit).",
        "Winds of 30 miles per hour (45 kilometres per hour) blew.",
        "The fine is 100 euros ($160).",
        "The flight takes two hours (90 minutes in summer).",
        "Runners choose 5 km or 10 miles.",
        "The zone is 200 miles (370 km) wide.",
        "It reached 35 C (95 F) in Dunmore.",
        "Class 5 C (20 F students) has moved.",
      })
  void leavesAloneWhatFitsOrIsNoConversion(String text) {
    assertThat(check(text)).isEmpty();
  }
}
