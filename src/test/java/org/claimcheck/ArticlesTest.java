package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Claim;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole articles: correct drafts have no conflict, wrong drafts exactly those that were planted
 * ({@code expected.yaml} in each folder of {@code testdata/articles}). Errors that are not found
 * yet are marked there, so that the list of what is missing stays true.
 *
 * <p>What else changes shows in {@code DRAFT.expected.json} beside each draft: findings, how many
 * claims have each verdict, and for correct drafts which ({@code mvn test -Dtest=ArticlesTest
 * -Dclaimcheck.golden=update} writes them anew, the diff is for review).
 */
class ArticlesTest {
  private static final Path FOLDER = Path.of("testdata/articles");
  private static final String DRAFT = ".md";
  private static final String EXPECTED = ".expected.json";
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter JSON =
      new JsonMapper()
          .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
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
                                        e.getValue().resolve(draft.getKey() + DRAFT),
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

  @Test
  void everyExpectedReportHasItsDraft() {
    cases()
        .forEach(
            (name, folder) ->
                assertThat(names(folder, EXPECTED)).as(name).isEqualTo(drafts(folder)));
  }

  private static void check(Path article, List<Map<String, String>> planted) throws IOException {
    ArticleReport report = checker.check(article.toString());
    Golden.check(
        article.resolveSibling(article.getFileName().toString().replace(".md", EXPECTED)),
        summary(report, planted.isEmpty()));
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
    return names(folder, DRAFT);
  }

  private static List<String> names(Path folder, String extension) {
    return list(folder).stream()
        .map(p -> p.getFileName().toString())
        .filter(n -> n.endsWith(extension))
        .map(n -> n.substring(0, n.length() - extension.length()))
        .toList();
  }

  /** What is expected of a report, without offsets, so that a diff of it can be read. */
  private static String summary(ArticleReport report, boolean claims) throws IOException {
    Article article = report.article().orElseThrow();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("findings", report.findings().stream().map(f -> finding(f, article.text())).toList());
    Map<String, Integer> verdicts = new TreeMap<>();
    report.claims().forEach(c -> verdicts.merge(c.verdict().label(), 1, Integer::sum));
    found.put("verdicts", verdicts);
    if (claims) {
      found.put(
          "claims",
          report.claims().stream()
              .filter(c -> c.verdict() != Verdict.NOT_COVERED)
              .map(ArticlesTest::claim)
              .toList());
    }
    return JSON.writeValueAsString(found) + "\n";
  }

  private static Map<String, Object> finding(Finding finding, String text) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("quote", finding.span().in(text));
    found.put("rule", finding.rule());
    found.put("severity", finding.severity().label());
    found.put("status", finding.status().label());
    found.put("message", finding.message());
    found.put("suggestions", finding.suggestions());
    return found;
  }

  private static String claim(CheckedClaim checked) {
    Claim claim = checked.claim();
    return String.join(
        ": ",
        checked.verdict().label(),
        checked.property().label(),
        claim.subject().text(),
        claim.value().text());
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
