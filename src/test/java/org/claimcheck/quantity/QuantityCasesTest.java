package org.claimcheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.article.Span;
import org.claimcheck.word.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The sentences of {@code testdata/quantities}, without the help of parts of speech. */
class QuantityCasesTest {
  private static final QuantityRecognizer RECOGNIZER = QuantityRecognizer.load(Path.of("ontology"));

  @TestFactory
  Stream<DynamicTest> readsTheQuantitiesOfASentence() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of("testdata/quantities"))) {
      files = found.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().flatMap(QuantityCasesTest::cases);
  }

  private static Stream<DynamicTest> cases(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return lines.stream()
        .map(line -> line.split("\t", -1))
        .map(
            columns ->
                DynamicTest.dynamicTest(
                    columns[0], () -> assertThat(read(columns[0])).isEqualTo(columns[1])));
  }

  private static String read(String text) {
    Words words = Words.scan(text, new Span(0, text.length()));
    List<Quantity> found = RECOGNIZER.find(text, words, List.of());
    return found.isEmpty()
        ? "-"
        : found.stream().map(QuantityCasesTest::brief).collect(Collectors.joining(" ; "));
  }

  private static String brief(Quantity q) {
    String interval = plain(q.interval().min()) + ".." + plain(q.interval().max());
    return q.text() + " = " + interval + " " + q.unit();
  }

  private static String plain(BigDecimal number) {
    return number == null
        ? ""
        : number.round(new MathContext(16)).stripTrailingZeros().toPlainString();
  }
}
