package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.finding.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Calculations, from the words of an article to the finding. */
class CalculationsTest {
  private static final Path FOLDER = Path.of("testdata/calculations");
  private static TextChecker checker;

  @BeforeAll
  static void open() {
    checker =
        TextChecker.against(
            Path.of("src/test/resources/foreign/reference.ttl"), LocalDate.of(2024, 3, 5));
  }

  private static Stream<String> lines(String file) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(file));
    return lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#"));
  }

  @TestFactory
  Stream<DynamicTest> findsWhatDoesNotFit() throws IOException {
    return lines("wrong.txt").map(l -> DynamicTest.dynamicTest(l, () -> wrong(l)));
  }

  /** What is not found yet must be taken off the list once it is. */
  private static void wrong(String line) {
    boolean missed = line.startsWith("~");
    String[] parts = line.substring(missed ? 1 : 0).split(" \\| ", -1);
    List<Finding> findings = checker.check(parts[1]).findings();
    if (missed) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).extracting(Finding::rule).containsExactly(parts[0].strip());
      assertThat(findings.get(0).span().in(parts[1])).isEqualTo(parts[2]);
    }
  }

  @TestFactory
  Stream<DynamicTest> leavesAloneWhatFits() throws IOException {
    return lines("right.txt")
        .map(
            l ->
                DynamicTest.dynamicTest(
                    l, () -> assertThat(checker.check(l).findings()).isEmpty()));
  }
}
