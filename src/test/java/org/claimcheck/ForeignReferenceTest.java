package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain RDF with properties that nobody has told the program of. */
class ForeignReferenceTest {
  private static final String FIELDS = "https://example.org/fields#";
  private static TextChecker checker;

  @BeforeAll
  static void open() {
    checker = TextChecker.against(Path.of("src/test/resources/foreign/reference.ttl"), null);
  }

  private static ArticleReport check(String text) {
    return checker.check(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Velden Bridge was designed by Paul Duquesne.|bridgeDesigner|Paul Duquesne",
        "The designer of Velden Bridge was Paul Duquesne.|bridgeDesigner|Paul Duquesne",
        "Paul Duquesne designed Velden Bridge.|bridgeDesigner|Paul Duquesne",
        "Velden Bridge, which opened in 1941, carries four lanes.|openingYear|1941",
        "Velden Bridge is 520 metres long.|total_length_in_metres|520 metres",
        "Velden Bridge has 6 lanes.|numberOfLanes|6",
        "Velden Bridge crosses Tarn Water.|crosses|Tarn Water",
        "Velden Bridge is in Sweden.|nation|Sweden",
        "Velden Bridge lies near the sea. It was opened in 1941.|openingYear|1941",
        "Ida Korhonen was born on 2 May 1890.|birthDate|2 May 1890",
        "Velden Garden has the herbarium code OSLG.|herbariumCode|OSLG",
        "Mill Tower stands in Alnes, Sweden.|nation|Sweden",
        "Mill Tower is in the town of Alnes in Sweden.|nation|Sweden",
        "The largest city of Norway is Lofta.|chiefTown|Lofta",
        "Velden Bridge stands in Norway, where the largest city is Lofta.|chiefTown|Lofta",
        "Mill Tower (Sweden) is well known.|nation|Sweden",
        "Mill Tower lies within Sweden.|nation|Sweden",
        "Tarn Journal of Hydrology is published in Sweden.|nation|Sweden",
        "The abbreviation of Tarn Journal of Hydrology is Jour. Hydrol. Sept.|abbreviation|Jour. Hydrol",
        "Paul Duquesne spent 300 minutes in space.|timeInSpace|300 minutes",
        "Salt Letters followed Quay Papers.|followedBy|Salt Letters",
      })
  void findsWhatTheReferenceContradicts(String text, String property, String quote) {
    List<Finding> findings = check(text).findings();

    assertThat(findings).extracting(Finding::property).contains(FIELDS + property);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).span().in(text)).startsWith(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Velden Bridge was designed by Ida Korhonen.",
        "Velden Bridge was designed by Korhonen.",
        "Velden Bridge is 420 metres long and was opened in 1931.",
        "Velden Bridge is 0.42 kilometres long.",
        "Velden Bridge, a Norwegian bridge, has four lanes.",
        "Velden Bridge crosses the Orla.",
        "Paul Duquesne visited Velden Bridge in 1941.",
        "Velden Bridge was painted by Paul Duquesne.",
        "Velden Bridge was not designed by Paul Duquesne.",
        "Velden Bridge was closed for 3 days in 1999, and 12 people walked to Sweden.",
        "Ida Korhonen, born on 12 March 1889, designed Velden Bridge.",
        "Velden Garden has the herbarium code VELG.",
        "Mill Tower stands in Alnes, Norway.",
        "Mill Tower is in Norway.",
        "Norway's largest city is Harnvik, and Mill Tower in Alnes is well known.",
        "Tarn Journal of Hydrology is published in Norway by Orla Press.",
        "Mill Songs followed Quay Papers and preceded Salt Letters.",
        "Paul Duquesne spent 15 hours in a lift in 1998.",
        "Norway called the Lofta Times an enemy of the Orla Council.",
        "Ida Korhonen was the first to cross Velden Bridge on foot.",
      })
  void leavesAloneWhatItDoesNot(String text) {
    assertThat(check(text).findings()).isEmpty();
  }

  @Test
  void takesManyValuesOfOnePropertyForSomethingElse() {
    String first = "Velden Bridge was designed by Paul Duquesne.";
    String more =
        " Velden Bridge was designed by Edda Lund. Velden Bridge was designed by Carl Voss.";

    assertThat(check(first).findings()).hasSize(1);
    assertThat(check(first + more).findings()).isEmpty();
  }

  @Test
  void tellsWhatTheReferenceSupports() {
    ArticleReport report = check("Velden Bridge was designed by Ida Korhonen and opened in 1931.");

    assertThat(report.claims())
        .filteredOn(c -> c.verdict() == Verdict.SUPPORTED)
        .extracting(c -> c.claim().property())
        .contains(FIELDS + "bridgeDesigner", FIELDS + "openingYear");
  }
}
