package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Verdict;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceLoader;
import org.claimcheck.reference.Vocabulary;
import org.claimcheck.wikidata.DumpFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wikidata's JSON as a reference. The excerpt holds facts in its form, some changed for a purpose.
 */
class WikidataTest {
  private static final Path EXCERPT = Path.of("src/test/resources/wikidata/excerpt.json");
  private static final String WD = "http://www.wikidata.org/entity/";
  private static final String DIRECT = "http://www.wikidata.org/prop/direct/";

  @TempDir private Path folder;
  private static TextChecker checker;

  @BeforeAll
  static void open() {
    checker = TextChecker.against(EXCERPT, LocalDate.of(2023, 5, 10));
  }

  private static ReferenceLoader.Loaded load(Path file) {
    return new ReferenceLoader(Path.of("ontology")).load(List.of(file));
  }

  private static List<Fact> facts(Reference reference, String id, String property) {
    return reference.facts(WD + id).stream()
        .filter(f -> f.property().equals(Vocabulary.cc(property)))
        .toList();
  }

  private static ArticleReport check(String text) {
    return checker.check(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Barack Obama was born on 4 August 1964.|P569",
        "Barack Obama was born in Nairobi.|P19",
        "Microsoft was founded in 1985.|P571",
        "Google, founded in 1989, makes phones.|P571",
        "Isaac Newton was born on 25 December 1652.|P569",
        "Google has its headquarters in Honolulu.|P159",
      })
  void findsWhatItContradicts(String text, String property) {
    assertThat(check(text).findings())
        .extracting(Finding::property)
        .containsExactly(DIRECT + property);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Barack Obama was born in Honolulu on 4 August 1961.",
        "Microsoft was founded on 4 April 1975.",
        "Isaac Newton was born on 25 December 1642.",
        "Isaac Newton was born on 4 January 1643.",
        "Aristotle was born in 1950.",
        "Barack Obama, the former president of the United States, is married to Michelle Obama.",
        "Albert Einstein lived in Honolulu.",
      })
  void leavesAloneWhatItDoesNot(String text) {
    assertThat(check(text).findings()).isEmpty();
  }

  @Test
  void supportsWhatHeldAtTheTime() {
    assertThat(check("Barack Obama was president of the United States in 2012.").claims())
        .anyMatch(c -> c.verdict() == Verdict.SUPPORTED);
  }

  @Test
  void honoursRanksTimesUnitsAndSources() {
    ReferenceLoader.Loaded loaded = load(EXCERPT);
    Reference reference = loaded.reference();

    assertThat(facts(reference, "Q76", "birthPlace"))
        .extracting(Fact::value)
        .containsExactly(new FactValue.Entity(WD + "Q18094"));
    Fact office = facts(reference, "Q76", "holdsOffice").get(0);
    assertThat(office.statedAs()).isEqualTo(DIRECT + "P39");
    assertThat(office.valid().earliest()).hasToString("2009-01-20");
    assertThat(office.valid().latest()).hasToString("2017-01-20");
    assertThat(facts(reference, "Q76", "birthDate").get(0).sources())
        .containsExactly("https://www.britannica.com/biography/Barack-Obama");
    assertThat(facts(reference, "Q2283", "foundingDate").get(0).sources())
        .containsExactly("https://www.wikidata.org/wiki/Q2283#P571");
    assertThat(facts(reference, "Q60", "population"))
        .extracting(Fact::superseded)
        .containsExactlyInAnyOrder(true, false);
    assertThat(reference.facts(WD + "Q937")).noneMatch(f -> f.property().endsWith("P551"));
    assertThat(reference.facts(WD + "Q2283")).noneMatch(f -> f.property().endsWith("P2048"));
    assertThat(reference.named("Sir Isaac Newton")).hasSize(1);
    assertThat(loaded.broken()).isFalse();
    assertThat(loaded.problems())
        .hasSize(1)
        .allMatch(p -> p.toString().contains("1 date before the year 1"));
  }

  @Test
  void readsEntityFilesAndPackedDumpsAlike() throws IOException {
    byte[] bytes = Files.readAllBytes(EXCERPT);
    Path gz = folder.resolve("dump.json.gz");
    Path bz2 = folder.resolve("dump.json.bz2");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(bytes);
    }
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bz2))) {
      out.write(bytes);
    }
    List<Fact> plain = load(EXCERPT).reference().facts(WD + "Q76");

    for (Path packed : List.of(gz, bz2)) {
      assertThat(load(packed).reference().facts(WD + "Q76")).isEqualTo(plain);
    }
    Reference entity = load(EXCERPT.resolveSibling("Q95.json")).reference();
    assertThat(entity.facts(WD + "Q95")).isNotEmpty();
    assertThat(entity.named("Mountain View")).hasSize(1);
  }

  @Test
  void saysWhereADumpBreaksOffAndUsesTheRest() throws IOException {
    Path broken = folder.resolve("broken.json");
    String text = Files.readString(EXCERPT);
    Files.writeString(broken, text.substring(0, text.indexOf("\"Q935\"")));
    ReferenceLoader.Loaded loaded = load(broken);

    assertThat(loaded.broken()).isTrue();
    assertThat(loaded.problems().get(0).toString()).contains("cannot be read after line 7");
    assertThat(facts(loaded.reference(), "Q76", "birthDate")).hasSize(1);
  }

  @Test
  void filtersByClassPropertyAndLanguage() throws IOException {
    Path subset = folder.resolve("subset.json.gz");
    List<Long> kept = new ArrayList<>();
    DumpFilter.Outcome outcome =
        new DumpFilter(Set.of("Q5"), Set.of("Q515"), Set.of("P569", "P19"), List.of("en"))
            .run(EXCERPT, subset, (bytes, read, found) -> kept.add(found));

    assertThat(outcome).isEqualTo(new DumpFilter.Outcome(14, 8));
    assertThat(kept).hasSize(14);
    Reference reference = load(subset).reference();
    assertThat(facts(reference, "Q76", "birthPlace")).hasSize(1);
    assertThat(facts(reference, "Q76", "holdsOffice")).isEmpty();
    assertThat(reference.entity(WD + "Q60")).isEmpty();
    assertThat(folder.toFile().list()).containsExactly("subset.json.gz");
  }
}
