package org.claimcheck.text.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.claimcheck.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpTokensTest {
  private static final OpenNlpTokens TOKENS = OpenNlpTokens.open();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He left in 1994.|He left in 1994 .",
        "India's and Britain’s PMs can't, won’t.|India 's and Britain ’s PMs ca n't , wo n’t .",
        "The companies' owners|The companies ' owners",
        "\"Stop,\" he said.|\" Stop , \" he said .",
        "“Stop!” he said.|“ Stop ! ” he said .",
        "'Stop' is what he said|' Stop ' is what he said",
        "in the U.S. and in the U.S.|in the U.S. and in the U.S.",
        "Gen. Smith of Apple Inc. met J. K. Lee.|Gen. Smith of Apple Inc. met J. K. Lee .",
        "$1.2bn, US$5m or £30k|$ 1.2 bn , US$ 5 m or £ 30 k",
        "up 5% to 3,000.5 points|up 5 % to 3,000.5 points",
        "at 7.30pm, 9am or 10:15 a.m.|at 7.30 pm , 9 am or 10:15 a.m.",
        "in 2019–2021 or 10-15 days|in 2019 – 2021 or 10 - 15 days",
        "on 2023-10-07.|on 2023-10-07 .",
        "the 1990s, the ’90s and the 7th|the 1990s , the ’90s and the 7th",
        "The attack—which failed--ended... badly|The attack — which failed -- ended ... badly",
        "the Hamas-led attack|the Hamas - led attack",
        "a 54-year-old in a six-week truce|a 54 - year - old in a six - week truce",
        "the Israel-Hamas war|the Israel - Hamas war",
        "Jean-Claude Juncker, al-Assad, F-16|Jean-Claude Juncker , al-Assad , F-16",
        "a co-founder, twenty-five by-elections|a co-founder , twenty-five by-elections",
        "(or [so])|( or [ so ] )",
        "see https://example.org/a.b?c=1, x@y.org, @who and #tag1.|see https://example.org/a.b?c=1 ,"
            + " x@y.org , @who and #tag1 .",
        "the 40km road, 60mph|the 40 km road , 60 mph",
      })
  void tokenizes(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(List.of(expected.split(" ")));
  }

  @Test
  void coversAllButBlanks() {
    String text = "A\u0000b\u00A0c\u001B[31m d\u200Be…(“f”)";

    String joined = String.join("", tokens(text));

    assertThat(joined).isEqualTo("Abc[31mde…(“f”)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "'", "(", ".", "1", "-", "a-", "a—", "x.y", "$", "http://", "a'b"})
  void takesLongLinesInItsStride(String part) {
    String line = part.repeat(1_000_000 / part.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tokens(line));
  }

  private static List<String> tokens(String text) {
    return TOKENS.tokenize(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
