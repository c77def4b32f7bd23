package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.claimcheck.finding.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of one article that do not go together; nobody in it is known. */
class NameSpellingsTest {
  private static TextChecker checker;

  @BeforeAll
  static void open() {
    checker = TextChecker.against(Path.of("src/test/resources/titles/ruritania.ttl"), null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Stelzer opened the fair. Stelzer thanked the town. Later Strelzer left.|Strelzer",
        "Johann Brandauer opened the fair. Johan Brandauer then thanked the town.|Johan Brandauer",
        "Piotr Kowalczyk opened the fair. Kowalczyk sang. Mr Kowalcyzk left at noon.|Kowalcyzk",
      })
  void findsASlipOfThePen(String text, String slip) {
    assertThat(checker.check(text).findings())
        .extracting(Finding::rule, f -> text.substring(f.span().start(), f.span().end()))
        .containsExactly(tuple("name-spelled-two-ways", slip));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Lindqvist and Mario Lindqvist opened the fair.",
        "Emil Johansson opened the fair. Karin Johannson, a painter, thanked him.",
        "José Álvarez opened the fair. Jose Alvarez then thanked the town.",
        "Robert Hansen opened the fair. Roberts left at noon.",
        "Anna Stelzer opened the fair. Stelzer's sister Strelza Stelzer left.",
      })
  void leavesOtherNamesAlone(String text) {
    assertThat(checker.check(text).findings()).isEmpty();
  }

  @Test
  void findsAHeadlineAboutSomebodyElse() {
    String text =
        "# Brandauer opens fair\n\nAnna Stelzer opened the fair on Monday. Stelzer thanked the town.";
    assertThat(checker.checkMarkdown(text).findings())
        .extracting(Finding::message)
        .containsExactly(
            "The headline names \"Brandauer\", but the text does not; it begins with \"Anna Stelzer\".");
  }
}
