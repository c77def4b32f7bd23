package org.claimcheck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.claimcheck.article.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
  private static Settings read(String yaml) {
    return new SettingsReader(Path.of("c.yaml")).parse(yaml).settings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "a: 1 | c.yaml:1:1: unknown key \"a\"; known are baseline, fail-on, format, ",
        "language: en\\nrefrence: [a] | c.yaml:2:1: unknown key \"refrence\"; did you mean \"reference\"?",
        "overrides:\\n- paths: [a]\\n  severty: {} | c.yaml:3:3: unknown key \"severty\"; did you mean \"severity\"?",
        "fail-on: eror | c.yaml:1:10: \"eror\" is no value of \"fail-on\"; did you mean \"error\"?",
        "severity:\\n  two-ages: loud | c.yaml:2:13: \"loud\" is no value of \"two-ages\"; known are off, on, ",
        "skip: [code, pictures] | c.yaml:1:14: \"pictures\" is no value of \"skip\"; known are code, ",
        "reference: facts | c.yaml:1:12: \"reference\" must be a list, such as [a, b]",
        "reference: [null] | c.yaml:1:13: \"reference\" must be ",
        "severity: [a] | c.yaml:1:11: \"severity\" must be \"key: value\" lines",
        "thorough: maybe | c.yaml:1:11: \"maybe\" is no value of \"thorough\"; write true or false",
        "- a | c.yaml:1:1: the file must be \"key: value\" lines",
        "language: en\\nlanguage: de | c.yaml:2:9: not YAML: Duplicate field 'language'",
        "a: [ | c.yaml:",
        "a: &a [*a] | c.yaml:",
      })
  void namesPlaceAndFix(String yaml, String message) {
    assertThat(catchThrowable(() -> read(yaml.replace("\\n", "\n"))))
        .isInstanceOf(InputException.class)
        .message()
        .startsWith(message.stripTrailing());
  }

  @Test
  void emptyFilesSayNothing() {
    assertThat(read("")).isEqualTo(Settings.NONE);
    assertThat(read("# nothing\n")).isEqualTo(Settings.NONE);
    assertThat(read("reference:\n")).isEqualTo(Settings.NONE);
  }

  @Test
  void offIsAWord() {
    assertThat(read("severity: {two-ages: off, calendar: on}").severity())
        .containsEntry("two-ages", Level.OFF)
        .containsEntry("calendar", Level.ON);
  }
}
