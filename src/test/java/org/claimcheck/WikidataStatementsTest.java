package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Problem;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceLoader;
import org.claimcheck.reference.ReferenceValidator;
import org.claimcheck.reference.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wikidata's RDF with statement nodes as a reference. */
class WikidataStatementsTest {
  private static final Path EXCERPT = Path.of("src/test/resources/wikidata/statements.ttl");
  private static final String WD = "http://www.wikidata.org/entity/";
  private static final String DIRECT = "http://www.wikidata.org/prop/direct/";

  private static Reference reference;
  private static TextChecker checker;

  @BeforeAll
  static void open() {
    ReferenceLoader.Loaded loaded = new ReferenceLoader(Path.of("ontology")).load(List.of(EXCERPT));
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).contains("dates before the year 1"));
    reference = loaded.reference();
    checker = TextChecker.against(EXCERPT, LocalDate.of(2023, 5, 10));
  }

  private static List<Fact> facts(String id, String property) {
    return reference.facts(WD + id).stream().filter(f -> f.property().equals(property)).toList();
  }

  private static ArticleReport check(String text) {
    return checker.check(text);
  }

  @Test
  void takesAYearForAYear() {
    Fact born = facts("Q901", Vocabulary.cc("birthDate")).get(0);

    assertThat(facts("Q901", Vocabulary.cc("birthDate"))).hasSize(1);
    assertThat(born.value()).isInstanceOf(FactValue.Time.class);
    FactValue.Time year = (FactValue.Time) born.value();
    assertThat(year.days().earliest()).hasToString("1951-01-01");
    assertThat(year.days().latest()).hasToString("1951-12-31");
    assertThat(born.sources()).containsExactly("https://example.org/lives/solheim");
    assertThat(born.statedAs()).isEqualTo(DIRECT + "P569");
  }

  @Test
  void leavesOutWhatIsDeprecatedDisputedOrOverNobodyKnowsWhen() {
    assertThat(facts("Q901", Vocabulary.cc("birthPlace")))
        .extracting(Fact::value)
        .containsExactly(new FactValue.Entity(WD + "Q903"));
    assertThat(facts("Q901", DIRECT + "P551")).isEmpty();
    assertThat(facts("Q901", DIRECT + "P21")).isEmpty();
    assertThat(facts("Q902", DIRECT + "P571")).hasSize(1);
  }

  @Test
  void honoursWhatIsPreferredAndWhatNamesItsTime() {
    List<Fact> employers = facts("Q901", DIRECT + "P108");

    assertThat(employers)
        .extracting(Fact::value)
        .containsExactlyInAnyOrder(
            new FactValue.Entity(WD + "Q904"), new FactValue.Entity(WD + "Q905"));
    Fact former =
        employers.stream()
            .filter(f -> f.value().equals(new FactValue.Entity(WD + "Q905")))
            .findFirst()
            .orElseThrow();
    assertThat(former.valid().earliest()).hasToString("1975-01-01");
    assertThat(former.valid().latest()).hasToString("1980-06-30");
    assertThat(former.sources()).containsExactly("https://www.wikidata.org/wiki/Q901#P108");
  }

  @Test
  void readsFiguresWithUnitsAndTheirTime() {
    assertThat(facts("Q902", Vocabulary.cc("population")))
        .extracting(Fact::superseded)
        .containsExactlyInAnyOrder(true, false);
    assertThat(facts("Q901", DIRECT + "P2048"))
        .extracting(f -> ((FactValue.Amount) f.value()).unit())
        .containsExactly("cm");
  }

  @Test
  void makesOneFactOfAStatementWhateverElseTheFileHas() {
    assertThat(new ReferenceValidator(Path.of("ontology")).validate(List.of(EXCERPT)))
        .noneMatch(p -> p.severity() == Problem.Severity.ERROR);
    assertThat(reference.entity(WD + "Q902").orElseThrow().types())
        .noneMatch(t -> t.contains("novalue"));
  }

  @Test
  void takesStatementsValuesAndPagesForNoThings() {
    assertThat(reference.named("Marit Solheim")).hasSize(1);
    assertThat(reference.facts(WD + "Q901"))
        .extracting(Fact::property)
        .noneMatch(
            p ->
                p.startsWith("http://schema.org/")
                    || p.startsWith("http://wikiba.se/")
                    || p.startsWith("http://www.wikidata.org/prop/statement/")
                    || p.matches(".*/prop/P\\d+"));
    assertThat(reference.entity(WD + "statement/Q901-b")).isEmpty();
    assertThat(reference.facts(WD + "statement/Q901-b")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marit Solheim was born in 1956.|P569",
        "Marit Solheim was born in Lofta.|P19",
        "Vera Winter was born on 3 April 1953.|P569",
      })
  void findsWhatItContradicts(String text, String property) {
    assertThat(check(text).findings())
        .extracting(Finding::property)
        .containsExactly(DIRECT + property);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marit Solheim was born on 3 May 1951 in Harnvik.",
        "Vera Winter was born on 3 April 1950.",
        "Marit Solheim worked for Tarn Works in 1977.",
      })
  void leavesAloneWhatItDoesNot(String text) {
    assertThat(check(text).findings()).isEmpty();
  }

  @Test
  void takesTheFirstOfJanuaryOfDirectClaimsForTheYear(@TempDir Path folder) throws IOException {
    Path truthy =
        Files.writeString(
            folder.resolve("truthy.ttl"),
            """
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix wdt: <http://www.wikidata.org/prop/direct/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            wd:Q901 rdfs:label "Marit Solheim"@en ; wdt:P31 wd:Q5 ; wdt:P569 "1951-01-01T00:00:00Z"^^xsd:dateTime .
            wd:Q902 rdfs:label "Vera Winter"@en ; wdt:P31 wd:Q5 ; wdt:P569 "1953-04-03T00:00:00Z"^^xsd:dateTime .
            """);
    TextChecker direct = TextChecker.against(truthy, LocalDate.of(2023, 5, 10));

    assertThat(direct.check("Marit Solheim was born on 9 May 1951.").findings()).isEmpty();
    assertThat(direct.check("Marit Solheim was born on 9 May 1961.").findings())
        .singleElement()
        .satisfies(f -> assertThat(f.expected()).containsExactly("1951"));
    assertThat(direct.check("Vera Winter was born on 9 May 1953.").findings()).hasSize(1);
  }
}
