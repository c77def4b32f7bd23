package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References with the properties of schema.org, DBpedia and Wikidata, in every format of RDF. */
class AlignedReferenceTest {
  private static final Path REFERENCE = Path.of("src/test/resources/foreign/aligned.ttl");
  private static final String WRONG =
      "Marit Solheim was born on 9 April 1961 in Lofta. Edvard Brandvold, born in 1941, and Ossi"
          + " Lindqvist, who was born on 14 February 1943, met in Lofta. Brunnvik Shipping was"
          + " founded in 1918.";

  @TempDir private static Path folder;
  private static TextChecker checker;

  @BeforeAll
  static void open() {
    checker = TextChecker.against(REFERENCE, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marit Solheim was born on 9 April 1961.|https://schema.org/birthDate|birth-date-mismatch",
        "Marit Solheim was born in Lofta.|https://schema.org/birthPlace|life-place-mismatch",
        "Edvard Brandvold was born in 1944.|http://dbpedia.org/ontology/birthDate|birth-date-mismatch",
        "Inga Torvald was born on 21 June 1952.|http://www.wikidata.org/prop/direct/P569|birth-date-mismatch",
        "Oskar Lindqvist was born on 14 February 1943.|https://example.org/fields#dayOfBirth|birth-date-mismatch",
        "Brunnvik Shipping was founded in 1918.|https://example.org/fields#setUpOn|event-date-mismatch",
        "Brunnvik Shipping is headquartered in Lofta.|http://www.wikidata.org/prop/direct/P159|wrong-headquarters",
      })
  void usesOurLexiconAndRulesAndKeepsTheirName(String text, String property, String rule) {
    List<Finding> findings = checker.check(text).findings();

    assertThat(findings).extracting(Finding::rule).containsExactly(rule);
    assertThat(findings).extracting(Finding::property).containsExactly(property);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marit Solheim was born on 9 April 1951 in Harnvik.",
        "Edvard Brandvold was born in 1940.",
        "Inga Torvald was born on 21 June 1962.",
        "Ossi Lindqvist was born on 14 February 1933.",
        "Brunnvik Shipping was founded in 1908 and is headquartered in Harnvik.",
      })
  void leavesAloneWhatIsRightAndCountsItOnce(String text) {
    ArticleReport report = checker.check(text);

    assertThat(report.findings()).isEmpty();
    List<CheckedClaim> supported =
        report.claims().stream().filter(c -> c.verdict() == Verdict.SUPPORTED).toList();
    assertThat(supported).isNotEmpty();
    assertThat(supported).extracting(c -> c.claim().value().span()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "nt,NTRIPLES",
    "rdf,RDFXML",
    "jsonld,JSONLD11",
    "trig,TRIG",
    "ttl,TURTLE",
    "nq,NQUADS"
  })
  void findsTheSameInEveryFormatAndPacked(String ending, String format) throws Exception {
    Path plain = folder.resolve("aligned." + ending);
    Path packed = folder.resolve("packed." + ending + ".gz");
    write(plain, format, false);
    write(packed, format, true);

    List<Finding> expected = checker.check(WRONG).findings();
    assertThat(expected).hasSize(5);
    for (Path file : List.of(plain, packed)) {
      assertThat(TextChecker.against(file, null).check(WRONG).findings())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
              "message", "evidence", "derivation")
          .isEqualTo(expected);
    }
  }

  private static void write(Path file, String format, boolean pack)
      throws IOException, ReflectiveOperationException {
    RDFFormat form = (RDFFormat) RDFFormat.class.getField(format).get(null);
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream to = pack ? new GZIPOutputStream(out) : out) {
      RDFDataMgr.write(to, RDFDataMgr.loadModel(REFERENCE.toUri().toString()), form);
    }
  }

  @Test
  void saysTheSubjectByItsEnglishName() {
    assertThat(checker.check("Inga Torvald was born in 1971.").findings())
        .extracting(Finding::message)
        .allMatch(m -> m.contains("Inga Torvald") && !m.contains("Торвальд"));
  }
}
