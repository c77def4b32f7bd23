package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.ArticleFormat;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.finding.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits elsewhere in the article leave the names of findings alone. */
class FingerprintsTest {
  private static Checker checker;

  @BeforeAll
  static void open() {
    checker = Checker.open(CheckerOptions.bundled());
  }

  @AfterAll
  static void close() {
    checker.close();
  }

  static Stream<Path> drafts() {
    return Stream.of(
            "khamenei-meta/draft.md", "niger-coup/wrong-a.md", "ubs-credit-suisse/wrong-a.md")
        .map(Path.of("testdata/articles")::resolve);
  }

  private static List<String> fingerprints(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var article = new ArticleReader(null).parse("a.md", bytes, ArticleFormat.MARKDOWN);
    return checker.check(article).findings().stream().map(Finding::fingerprint).toList();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void survive(Path draft) throws IOException {
    String text = Files.readString(draft);
    int body = text.indexOf("\n---", 3) + 5;
    String head = text.substring(0, body);
    String rest = text.substring(body).strip();
    List<String> before = fingerprints(text);
    assertThat(before).isNotEmpty();
    assertThat(fingerprints(head + "\nReaders may write to us.\n\n\n" + rest + "\n"))
        .as("a paragraph before")
        .isEqualTo(before);
    assertThat(fingerprints(head + "\n" + rest + "\n\nReaders may write to us.\n"))
        .as("a paragraph after")
        .isEqualTo(before);
    assertThat(fingerprints(head + "\r\n" + rest.replace("\n", "\r\n").replace(", ", ",\r\n")))
        .as("other line breaks")
        .isEqualTo(before);
  }

  @Test
  void otherClaimsHaveOtherNames() {
    String text = "Queen Elizabeth II died on 8 September 2021 at Balmoral.";
    assertThat(fingerprints(text)).hasSize(1);
    assertThat(fingerprints(text.replace("2021", "2020")))
        .hasSize(1)
        .doesNotContainAnyElementsOf(fingerprints(text));
  }
}
