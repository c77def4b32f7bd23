package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;
import org.claimcheck.store.StoreImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store gives the findings that the files do from which it was made. */
class StoredReferenceTest {
  private static final String FACTS =
      """
      @prefix ex: <https://example.org/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix cc: <https://w3id.org/claimcheck/vocab#> .
      ex:varn a cc:Person ; rdfs:label "Ilka Varn" ; ex:birthYear "1961"^^xsd:gYear ; ex:birthPlace ex:osk .
      ex:tolm rdfs:label "Berit Tolm" ; ex:birthYear "1958"^^xsd:gYear ; ex:birthPlace ex:pell .
      ex:a rdfs:label "Aron Reck" ; ex:birthYear "1970"^^xsd:gYear ; ex:birthPlace ex:pell .
      ex:b rdfs:label "Berno Reck" ; ex:birthYear "1971"^^xsd:gYear ; ex:birthPlace ex:osk .
      ex:c rdfs:label "Cilla Reck" ; ex:birthYear "1972"^^xsd:gYear ; ex:birthPlace ex:osk .
      ex:osk rdfs:label "Oskby" . ex:pell rdfs:label "Pellheim" .
      ex:quake a cc:Earthquake ; rdfs:label "Oskby earthquake" ;
        cc:fact [ cc:property cc:time ; cc:value "2011-03-11"^^xsd:date ; cc:source <https://example.org/s> ] ,
          [ cc:property cc:place ; cc:value ex:osk ; cc:source <https://example.org/s> ] ,
          [ cc:property cc:killed ; cc:value 120 ; cc:source <https://example.org/s> ] .
      """;

  private static final List<String> TEXTS =
      List.of(
          "Ilka Varn was born in Pellheim.",
          "Ilka Varn was born in Oskby.",
          "Berit Tolm was born in 1985.",
          "The earthquake in Oskby in March 2012 killed 120 people.",
          "The earthquake in Oskby in March 2011 killed 120 people.",
          "Cilla Reck, who was born in Oskby in 1972, spoke on Monday.");

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path store(Path... files) throws IOException {
    Path store = folder.resolve("facts.store");
    StoreImport.Outcome outcome =
        new StoreImport(CheckerOptions.bundled().ontology(), store).run(List.of(files), n -> {});
    assertThat(outcome.problems()).isEmpty();
    return store;
  }

  private static Checker open(Path reference) {
    return Checker.open(
        new CheckerOptions(
            CheckerOptions.installation(), List.of(reference), List.of(), null, false));
  }

  private static ArticleReport check(Checker checker, String text) {
    byte[] bytes = ("---\npublished: 2024-02-09\n---\n\n" + text).getBytes(StandardCharsets.UTF_8);
    return checker.check(new ArticleReader(null).parse("test.md", bytes, null));
  }

  private static List<String> findings(ArticleReport report) {
    return report.findings().stream().map(Finding::message).toList();
  }

  @Test
  void findsWhatFilesDo() throws IOException {
    Path file = write("facts.ttl", FACTS);
    try (Checker stored = open(store(file));
        Checker loaded = open(file)) {
      for (String text : TEXTS) {
        ArticleReport report = check(stored, text);
        assertThat(findings(report)).as(text).isEqualTo(findings(check(loaded, text)));
        assertThat(report.claims()).as(text).isNotEmpty();
        assertThat(report.cuts()).isEmpty();
      }
      assertThat(findings(check(stored, TEXTS.get(0)))).hasSize(1);
      assertThat(findings(check(stored, TEXTS.get(1)))).isEmpty();
      assertThat(findings(check(stored, TEXTS.get(3)))).hasSize(1);
      assertThat(findings(check(stored, TEXTS.get(4)))).isEmpty();
    }
  }

  @Test
  void takesTablesAndJoinsFiles() throws IOException {
    Path table =
        write(
            "towers.csv",
            """
            name,height (m)
            Vessel Tower,210
            Grand Mast,95
            Old Beacon,41
            Harbour Spire,120
            North Needle,88
            """);
    Path more = write("more.ttl", FACTS);
    try (Checker checker = open(store(table, more))) {
      assertThat(findings(check(checker, "The Vessel Tower has a height of 350 metres.")))
          .singleElement()
          .asString()
          .contains("210");
      assertThat(findings(check(checker, TEXTS.get(3)))).hasSize(1);
    }
  }

  @Test
  void saysWhenANameHasTooManyBearers() throws IOException {
    StringBuilder people = new StringBuilder(FACTS);
    for (int i = 0; i < 30; i++) {
      people.append("ex:n").append(i).append(" rdfs:label \"Jon Same\" ; ex:birthPlace ex:osk .\n");
    }
    try (Checker checker = open(store(write("people.ttl", people.toString())))) {
      ArticleReport report = check(checker, "Jon Same was born in Pellheim.");
      assertThat(report.cuts())
          .anyMatch(c -> c.contains("\"Jon Same\"") && c.contains("more than 5"));
    }
  }

  /** Whoever is only near in the store is not found by a part of the name. */
  @Test
  void takesNobodyForTheOnlyBearerOfASurname() throws IOException {
    try (Checker checker = open(store(write("facts.ttl", FACTS)))) {
      assertThat(findings(check(checker, "Oskby is small. Zora Reck was born in 1999."))).isEmpty();
      assertThat(findings(check(checker, "Oskby is small. Reck was born in 1999."))).isEmpty();
    }
  }

  @Test
  void otherProcessesReadItAtTheSameTime() throws Exception {
    Path store = store(write("facts.ttl", FACTS));
    Path article = write("story.txt", TEXTS.get(0) + "\n");
    try (Checker checker = open(store)) {
      Process other =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  "org.claimcheck.cli.Main",
                  "check",
                  "--reference",
                  store.toString(),
                  article.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(other.exitValue()).as(said).isEqualTo(1);
      assertThat(findings(check(checker, TEXTS.get(0)))).hasSize(1);
    }
  }
}
