package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References with lexicon entries of their own. */
class WordedReferenceTest {
  private static final Path REFERENCE = Path.of("src/test/resources/foreign/worded.ttl");
  private static final String FIELDS = "https://example.org/fields#";

  @TempDir private Path folder;

  private static Checker checker(Path reference) {
    CheckerOptions bundled = CheckerOptions.bundled();
    return Checker.open(
        new CheckerOptions(bundled.home(), List.of(reference), List.of(), null, false));
  }

  private static ArticleReport check(Checker checker, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return checker.check(new ArticleReader(null).parse("test.txt", bytes, null));
  }

  @Test
  void readsItsConceptsAndEntries() {
    Checker checker = checker(REFERENCE);

    assertThat(checker.problems()).isEmpty();
    assertThat(check(checker, "Skerry Light was tended by Carl Voss.").findings())
        .extracting(Finding::property)
        .containsExactly(FIELDS + "c14");
    assertThat(check(checker, "Dag Elster consecrated Skerry Light.").findings())
        .extracting(Finding::property)
        .containsExactly(FIELDS + "c15");
    assertThat(
            check(checker, "Skerry Light, tended by Ane Holm, was consecrated by Berit Aas.")
                .findings())
        .isEmpty();
  }

  @Test
  void findsNothingInTheSameWordsWithoutThem() throws IOException {
    Path silent = folder.resolve("silent.ttl");
    Files.writeString(silent, Files.readString(REFERENCE).replaceAll("(?m)^\\[] a lex:.*$", ""));
    Checker checker = checker(silent);

    assertThat(check(checker, "Skerry Light was tended by Carl Voss.").findings()).isEmpty();
    assertThat(check(checker, "Dag Elster consecrated Skerry Light.").findings()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAnEntryAndGoesOn() throws IOException {
    Path broken = folder.resolve("broken.ttl");
    Files.writeString(
        broken, Files.readString(REFERENCE).replace("lex:subject p:c15", "lex:subject p:c16"));
    Checker checker = checker(broken);

    assertThat(checker.problems()).hasSize(1).allMatch(p -> p.contains("c16"));
    assertThat(check(checker, "Skerry Light was tended by Carl Voss.").findings()).hasSize(1);
  }
}
