package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimcheck.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References with lexicon entries of their own. */
class WordedReferenceTest {
  private static final Path REFERENCE = Path.of("src/test/resources/foreign/worded.ttl");
  private static final String FIELDS = "https://example.org/fields#";

  @TempDir private Path folder;

  @Test
  void readsItsConceptsAndEntries() {
    TextChecker checker = TextChecker.against(REFERENCE, null);

    assertThat(checker.checker().problems()).isEmpty();
    assertThat(checker.check("Skerry Light was tended by Carl Voss.").findings())
        .extracting(Finding::property)
        .containsExactly(FIELDS + "c14");
    assertThat(checker.check("Dag Elster consecrated Skerry Light.").findings())
        .extracting(Finding::property)
        .containsExactly(FIELDS + "c15");
    assertThat(
            checker
                .check("Skerry Light, tended by Ane Holm, was consecrated by Berit Aas.")
                .findings())
        .isEmpty();
  }

  @Test
  void findsNothingInTheSameWordsWithoutThem() throws IOException {
    Path silent = folder.resolve("silent.ttl");
    Files.writeString(silent, Files.readString(REFERENCE).replaceAll("(?m)^\\[] a lex:.*$", ""));
    TextChecker checker = TextChecker.against(silent, null);

    assertThat(checker.check("Skerry Light was tended by Carl Voss.").findings()).isEmpty();
    assertThat(checker.check("Dag Elster consecrated Skerry Light.").findings()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAnEntryAndGoesOn() throws IOException {
    Path broken = folder.resolve("broken.ttl");
    Files.writeString(
        broken, Files.readString(REFERENCE).replace("lex:subject p:c15", "lex:subject p:c16"));
    TextChecker checker = TextChecker.against(broken, null);

    assertThat(checker.checker().problems()).hasSize(1).allMatch(p -> p.contains("c16"));
    assertThat(checker.check("Skerry Light was tended by Carl Voss.").findings()).hasSize(1);
  }
}
