package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Little packs that are wrong in one thing each, and right when that is mended or explained. */
class DoubtfulFactsTest {
  private static final String NAMES =
      """
      id:zub a cc:Country ; rdfs:label "Zubria" .
      id:mayor a cc:Office ; rdfs:label "Mayor of Dunmore" ; cc:oneHolder true .
      id:ann a cc:Person ; rdfs:label "Ann" . id:bo a cc:Person ; rdfs:label "Bo" .
      id:fire a cc:Fire ; rdfs:label "mill fire" . id:vote a cc:Election ; rdfs:label "vote" .
      id:club a cc:Organization ; rdfs:label "Club" .
      """;

  @TempDir Path folder;

  private List<String> warnings(String... facts) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("f.ttl"),
            ReferenceLoaderTest.PREFIXES + NAMES + String.join("\n", facts));
    List<Problem> problems = new ReferenceValidator(Path.of("ontology")).validate(List.of(file));
    assertThat(problems).allMatch(p -> p.severity() == Problem.Severity.WARNING && p.line() > 7);
    return problems.stream().map(Problem::message).toList();
  }

  private static String fact(String subject, String property, String value, String... more) {
    return "id:%s cc:fact [ cc:property cc:%s ; cc:value %s ; cc:source <https://example.org/1> %s ] ."
        .formatted(subject, property, value, String.join(" ", more));
  }

  private static String day(String property, String day) {
    return "; cc:" + property + " \"" + day + "\"^^xsd:date";
  }

  private static String date(String day) {
    return "\"" + day + "\"^^xsd:date";
  }

  private static String term(String who, String from, String to, String... more) {
    return fact(
        who,
        "holdsOffice",
        "id:mayor",
        day("validFrom", from) + (to.isEmpty() ? "" : day("validTo", to)) + String.join(" ", more));
  }

  @Test
  void reportsASecondValueEvenOfAnotherSource() throws IOException {
    String three = fact("fire", "killed", "3");
    String other = three.replace("killed ; cc:value 3", "killed ; cc:value 5").replace("/1", "/2");
    String why = "; cc:alongside \"two counts\" ]";
    assertThat(warnings(three, other))
        .singleElement()
        .asString()
        .startsWith("mill fire has two values of killed at one time: ");
    assertThat(warnings(three.replace("]", why), other)).hasSize(1);
    assertThat(warnings(three.replace("]", why), other.replace("]", why))).isEmpty();
    assertThat(warnings(three, fact("fire", "killed", "[ cc:min 2 ; cc:max 4 ]"))).isEmpty();
    assertThat(warnings(three, other.replace("]", "; cc:per id:zub ]"))).isEmpty();
  }

  @Test
  void takesRevisedKnowledgeForNoContradiction() throws IOException {
    String first = fact("fire", "killed", "3", day("knownTo", "2021-05-05"));
    assertThat(warnings(first, fact("fire", "killed", "5", day("knownFrom", "2021-05-05"))))
        .isEmpty();
    assertThat(warnings(first, fact("fire", "killed", "5", day("knownFrom", "2021-05-04"))))
        .hasSize(1);
  }

  @Test
  void reportsTermsThatOverlapUnlessBothAreExplained() throws IOException {
    String ann = term("ann", "2001-01-01", "2005-03-01");
    String bo = term("bo", "2005-02-01", "");
    String why = "; cc:alongside \"Bo acted\" ]";
    assertThat(warnings(ann, bo))
        .containsExactly("Ann and Bo both hold the office Mayor of Dunmore at one time");
    assertThat(warnings(ann.replace("]", why), bo.replace("]", why))).isEmpty();
    assertThat(warnings(ann, term("bo", "2005-03-01", ""))).isEmpty();
  }

  @Test
  void reportsTimesWithoutAHolderUnlessExplained() throws IOException {
    String bo = term("bo", "2006-01-01", "");
    assertThat(warnings(term("ann", "2001-01-01", "2005-03-01"), bo))
        .containsExactly(
            "nobody holds the office Mayor of Dunmore between Ann, until 2005-03-01, and Bo, from"
                + " 2006-01-01");
    assertThat(warnings(term("ann", "2001-01-01", "2005-12-31"), bo)).isEmpty();
    String vacant = "; cc:untilNextHolder \"vacant\"";
    assertThat(warnings(term("ann", "2001-01-01", "2005-03-01", vacant), bo)).isEmpty();
  }

  @Test
  void reportsWhatIsOutsideALife() throws IOException {
    String life =
        fact("ann", "birthDate", date("1960-01-01")) + fact("ann", "deathDate", date("2004-01-01"));
    assertThat(warnings(life, term("ann", "1950-01-01", "1951-01-01")))
        .containsExactly("Ann holds office Mayor of Dunmore before being born");
    assertThat(warnings(life, term("ann", "2005-01-01", "2006-01-01")))
        .containsExactly("Ann holds office Mayor of Dunmore after having died");
    assertThat(warnings(life, term("ann", "2001-01-01", "2006-01-01")))
        .containsExactly("Ann holds office Mayor of Dunmore until 2006-01-01 but died 2004-01-01");
    assertThat(warnings(life, term("ann", "2001-01-01", "")))
        .containsExactly("Ann holds office Mayor of Dunmore without an end but died 2004-01-01");
    assertThat(warnings(life, term("ann", "2001-01-01", "2004-01-01"))).isEmpty();
  }

  @Test
  void reportsAWinnerWhoDidNotTakeOffice() throws IOException {
    String vote =
        fact("vote", "time", date("2010-05-01"))
            + fact("vote", "office", "id:mayor")
            + fact("vote", "winner", "id:ann");
    assertThat(warnings(vote, term("ann", "2001-01-01", "2005-01-01")))
        .containsExactly("Ann did not hold the office Mayor of Dunmore after vote");
    assertThat(warnings(vote, term("ann", "2010-06-01", "2012-01-01"))).isEmpty();
    assertThat(warnings(vote, term("bo", "2001-01-01", "2005-01-01"))).isEmpty();
  }

  @Test
  void reportsWhatWasKnownBeforeItHappened() throws IOException {
    String fire = fact("fire", "time", date("2010-05-01"));
    String early = day("knownFrom", "2010-04-30");
    assertThat(warnings(fire, fact("fire", "killed", "3", early)))
        .containsExactly("mill fire: killed 3 is known from 2010-04-30, before 2010-05-01");
    assertThat(warnings(fact("ann", "deathDate", date("2010-05-01"), early))).hasSize(1);
    assertThat(warnings(term("ann", "2010-05-01", "", early))).hasSize(1);
    assertThat(warnings(term("ann", "2010-05-01", "", early, "; cc:announced \"elected\"")))
        .isEmpty();
    assertThat(warnings(fire, fact("fire", "killed", "3", day("knownFrom", "2010-05-01"))))
        .isEmpty();
  }

  @Test
  void reportsPlacesInNoCountry() throws IOException {
    String town = "id:town a cc:City ; rdfs:label \"Town\" ; cc:containedIn id:shire .\n";
    String shire = "id:shire a cc:Region ; rdfs:label \"Shire\" ; cc:containedIn id:zub .\n";
    String wide = "id:north a cc:Region ; rdfs:label \"North\" . id:zub cc:containedIn id:north .";
    String moon = "id:moon a cc:CelestialBody ; rdfs:label \"Moon\" .\n";
    assertThat(warnings(town)).containsExactly("Town lies in no country");
    assertThat(warnings(town, shire, wide, moon, fact("fire", "place", "id:moon"))).isEmpty();
  }

  @Test
  void reportsSourcesWithoutAnAddress() throws IOException {
    String good = fact("fire", "killed", "3");
    for (String bad :
        List.of("<report.html>", "<urn:isbn:1>", "\"the archive\"", "<ftp://example.org/>")) {
      assertThat(warnings(good.replace("<https://example.org/1>", bad)))
          .as(bad)
          .singleElement()
          .asString()
          .startsWith("mill fire: no address of a source: ");
    }
    assertThat(warnings(good, "id:fire cc:injured 4 .")).isEmpty();
  }
}
