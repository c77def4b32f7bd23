package org.claimcheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.claimcheck.article.Span;
import org.claimcheck.word.Words;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is made to be slow or to break the reader of numbers. */
class HostileNumbersTest {
  private static final QuantityRecognizer RECOGNIZER = QuantityRecognizer.load(Path.of("ontology"));
  private static final List<String> PARTS =
      List.of(
          "3",
          "million",
          "hundred",
          "and",
          "a",
          "third",
          "of",
          "-",
          "$",
          "€",
          "1,200",
          "0.5",
          "/",
          "^",
          "e",
          "×",
          "10",
          "to",
          "between",
          "more than",
          "or",
          "half",
          "percent",
          "km",
          "per",
          "(",
          ")",
          "½",
          "twenty",
          "first",
          "minus",
          "±",
          "in",
          "out of",
          "thousandth",
          "'",
          "\"");

  private static List<Quantity> read(String text) {
    return RECOGNIZER.find(text, Words.scan(text, new Span(0, text.length())), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 million ",
        "million ",
        "about ",
        "1 ",
        "$",
        "1-",
        "9^",
        "1e",
        "a hundred and ",
        "1 234 ",
        "twenty ",
        "between 1 and ",
        "www.",
        "half of a ",
        "5 ft 2 in ",
        "first and second "
      })
  void takesTimeInProportionToTheText(String part) {
    String text = part.repeat(200_000 / part.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1,234,", "9.", "1 000 "})
  void leavesNumbersOfAMillionDigitsAlone(String part) {
    String text = part.repeat(1_000_000 / part.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999^300", "1e999999999", "9e60 million", "10^-300"})
  void keepsNumbersShort(String text) {
    assertThat(read(text))
        .allSatisfy(q -> assertThat(q.stated().toPlainString().length()).isLessThan(200));
  }

  @Property
  void readsAnySequenceOfNumberWords(@ForAll @Size(max = 12) List<Integer> picks) {
    StringBuilder text = new StringBuilder();
    for (int pick : picks) {
      text.append(PARTS.get(Math.floorMod(pick, PARTS.size())));
      text.append(pick % 3 == 0 ? "" : " ");
    }
    assertThatCode(() -> read(text.toString())).doesNotThrowAnyException();
  }
}
