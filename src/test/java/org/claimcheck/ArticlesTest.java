package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole articles: correct drafts have no conflict, wrong drafts exactly those that were planted
 * ({@code expected.yaml} in each folder of {@code testdata/articles}). Errors that are not found
 * yet are marked there, so that the list of what is missing stays true.
 */
class ArticlesTest {
  private static final Path FOLDER = Path.of("testdata/articles");
  private static Checker checker;

  @BeforeAll
  static void open() {
    checker = Checker.open(CheckerOptions.bundled());
  }

  @TestFactory
  Stream<DynamicTest> drafts() {
    return cases().entrySet().stream()
        .flatMap(
            e ->
                expected(e.getValue()).entrySet().stream()
                    .map(
                        draft ->
                            dynamicTest(
                                e.getKey() + "/" + draft.getKey(),
                                () ->
                                    check(
                                        e.getValue().resolve(draft.getKey() + ".md"),
                                        draft.getValue()))));
  }

  @Test
  void everyDraftIsListed() {
    cases()
        .forEach(
            (name, folder) ->
                assertThat(drafts(folder))
                    .as(name)
                    .isEqualTo(List.copyOf(expected(folder).keySet())));
  }

  private static void check(Path article, List<Map<String, String>> planted) {
    ArticleReport report = checker.check(article.toString());
    List<String> wrong = new ArrayList<>();
    for (Finding f : report.findings()) {
      if (!f.status().label().equals("ambiguous") && !f.severity().label().equals("note")) {
        wrong.add(f.span().in(report.article().orElseThrow().text()));
      }
    }
    assertThat(report.failures()).isEmpty();
    // An error marked as missed must be marked so no longer once it is found.
    assertThat(wrong)
        .containsExactlyInAnyOrderElementsOf(
            planted.stream()
                .filter(p -> !p.containsKey("missed"))
                .map(p -> p.get("quote"))
                .toList());
  }

  private static Map<String, Path> cases() {
    Map<String, Path> cases = new TreeMap<>();
    for (Path folder : list(FOLDER)) {
      cases.put(folder.getFileName().toString(), folder);
    }
    return cases;
  }

  private static List<String> drafts(Path folder) {
    return list(folder).stream()
        .map(p -> p.getFileName().toString())
        .filter(n -> n.endsWith(".md"))
        .map(n -> n.substring(0, n.length() - ".md".length()))
        .toList();
  }

  private static Map<String, List<Map<String, String>>> expected(Path folder) {
    try {
      return new TreeMap<>(
          new YAMLMapper()
              .readValue(
                  folder.resolve("expected.yaml").toFile(),
                  new TypeReference<Map<String, List<Map<String, String>>>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
