package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Verdict;
import org.claimcheck.table.FactSheet;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences about the rows of tables, right and wrong: {@code testdata/tables}. */
class FactSheetCasesTest {
  private static final Path FOLDER = Path.of("testdata/tables");
  private static final Pattern WRONG = Pattern.compile("- (\\S+) (.*\\[(.+)\\].*)");

  @TestFactory
  Stream<DynamicNode> tables() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().map(this::table).toList().stream();
    }
  }

  private DynamicNode table(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Path table = files.filter(f -> FactSheet.is(f)).findFirst().orElseThrow();
      TextChecker checker = TextChecker.against(table, LocalDate.parse("2021-06-01"));
      List<String> lines = Files.readAllLines(folder.resolve("cases.txt"));
      assertThat(lines).isNotEmpty();
      return DynamicContainer.dynamicContainer(
          table.toString(),
          lines.stream().map(l -> DynamicTest.dynamicTest(l, () -> holds(checker, l))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void holds(TextChecker checker, String line) {
    Matcher wrong = WRONG.matcher(line);
    if (!wrong.matches()) {
      assertThat(line).startsWith("+ ");
      ArticleReport report = checker.check(line.substring(2));
      assertThat(report.findings()).isEmpty();
      assertThat(report.claims()).anyMatch(c -> c.verdict() == Verdict.SUPPORTED);
      return;
    }
    String text = wrong.group(2).replaceAll("[\\[\\]]", "");
    ArticleReport report = checker.check(text);
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).rule()).isEqualTo(wrong.group(1));
    assertThat(report.findings().get(0).span().in(text)).isEqualTo(wrong.group(3));
    assertThat(report.findings().get(0).evidence())
        .allMatch(e -> String.valueOf(e.source()).matches("file:.*#row=\\d+|https://.*"));
  }
}
