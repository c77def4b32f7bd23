package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.claimcheck.finding.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles outlast offices, but who speaks and acts in the news has the title of these days. */
class TitlesInTheNewsTest {
  private static TextChecker checker;

  @BeforeAll
  static void open() {
    checker =
        TextChecker.against(
            Path.of("src/test/resources/titles/ruritania.ttl"), LocalDate.of(2024, 5, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruritania will build a second port. President Ottokar Vass said that work had begun.",
        "Ruritania has a new port. President Ottokar Vass opened it on Wednesday.",
        "The port of Ruritania was opened on Wednesday. President Ottokar Vass cut a ribbon.",
        "Ruritanian President Ottokar Vass met fishermen on 8 May 2024.",
      })
  void findFormerHoldersInTheNews(String text) {
    assertThat(checker.check(text).findings())
        .extracting(Finding::rule, f -> f.severity().label())
        .containsExactly(tuple("former-holder", "error"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruritania has two ports. President Ottokar Vass opened the first in 2014.",
        "Work began in Ruritania in June 2015. President Ottokar Vass said that it would last.",
        "Former President Ottokar Vass of Ruritania opened the port on Wednesday.",
        "\"President Ottokar Vass began it,\" a fisherman in Ruritania said on Wednesday.",
        "The museum of Ruritania shows the desk of President Ottokar Vass.",
        "Ruritania has a new port. President Flavia Elphberg opened it on Wednesday.",
      })
  void leaveBackgroundAlone(String text) {
    assertThat(checker.check(text).findings()).isEmpty();
  }
}
