package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.endpoint.Endpoint;
import org.claimcheck.endpoint.Endpoints;
import org.claimcheck.endpoint.FusekiProxy;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An endpoint gives the findings that the files do which it serves. */
class EndpointReferenceTest {
  private static final int MOST_REQUESTS = 8;

  private static final String PREFIXES =
      """
      @prefix ex: <https://example.org/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix cc: <https://w3id.org/claimcheck/vocab#> .
      @prefix schema: <http://schema.org/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  private static final String FACTS =
      PREFIXES
          + """
          ex:varn a cc:Person ; rdfs:label "Ilka Varn"@en ; ex:birthYear "1961"^^xsd:gYear ; ex:birthPlace ex:osk ; ex:code "K7" .
          ex:tolm rdfs:label "Berit Tolm"@en-us ; ex:birthYear "1958"^^xsd:gYear ; ex:birthPlace ex:pell ; ex:code "K8" .
          ex:a schema:name "Aron Reck" ; ex:birthYear "1970"^^xsd:gYear ; ex:birthPlace ex:pell .
          ex:b skos:prefLabel "Berno Reck"@mul ; ex:birthYear "1971"^^xsd:gYear ; ex:birthPlace ex:osk .
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
          "BERNO RECK was born in 1985. Aron Reck's birth place is Oskby.",
          "The earthquake in Oskby in March 2012 killed 120 people.",
          "The earthquake in Oskby in March 2011 killed 120 people.",
          "Cilla Reck, who was born in Oskby in 1972, spoke on Monday.");

  private static final List<String> DRAFTS =
      List.of(
          "khamenei-meta/draft.md",
          "beirut-explosion/wrong-a.md",
          "uk-election/wrong-b.md",
          "queen-elizabeth/wrong-a.md",
          "ubs-credit-suisse/wrong-c.md",
          "world-cup-final/wrong-a.md",
          "finland-nato/wrong-b.md");

  @TempDir Path folder;
  private FusekiProxy proxy;

  @BeforeEach
  void serve() throws IOException {
    proxy = FusekiProxy.start();
  }

  @AfterEach
  void stop() {
    proxy.stop();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Checker open(List<Path> references, String... endpoints) {
    return Checker.open(
        new CheckerOptions(
            CheckerOptions.installation(),
            references,
            List.of(),
            null,
            false,
            new Endpoints(Endpoint.of(List.of(endpoints), Map.of()), Duration.ZERO)));
  }

  private static ArticleReport check(Checker checker, String text) {
    byte[] bytes = ("---\npublished: 2024-02-09\n---\n\n" + text).getBytes(StandardCharsets.UTF_8);
    return checker.check(new ArticleReader(null).parse("test.md", bytes, null));
  }

  /** Without the names of files, which are the sources of plain triples. */
  private static List<String> findings(ArticleReport report) {
    return report.findings().stream()
        .map(Finding::message)
        .map(m -> m.replaceAll("\\([^)]*(facts\\.ttl|127.0.0.1)[^)]*\\)", "(source)"))
        .toList();
  }

  @Test
  void findsWhatFilesDo() throws IOException {
    Path file = write("facts.ttl", FACTS);
    RDFDataMgr.read(proxy.data(), file.toUri().toString());
    try (Checker remote = open(List.of(), proxy.address());
        Checker loaded = open(List.of(file))) {
      for (String text : TEXTS) {
        ArticleReport report = check(remote, text);
        assertThat(report.failures()).isEmpty();
        assertThat(findings(report)).as(text).isEqualTo(findings(check(loaded, text)));
        assertThat(report.claims()).as(text).isNotEmpty();
        assertThat(report.cuts()).isEmpty();
        assertThat(proxy.takeRequests()).hasSizeBetween(1, MOST_REQUESTS);
      }
      assertThat(findings(check(remote, TEXTS.get(0)))).hasSize(1);
      assertThat(findings(check(remote, TEXTS.get(1)))).isEmpty();
      assertThat(findings(check(remote, TEXTS.get(3)))).isNotEmpty();
      assertThat(findings(check(remote, TEXTS.get(4)))).hasSize(1);
    }
  }

  /** The bundled facts behind an endpoint find in our drafts what they do from files. */
  @Test
  void findsInDraftsWhatFilesDoInFewRequests() throws IOException {
    Path facts = CheckerOptions.bundled().ontology().resolve("facts");
    try (Stream<Path> files = Files.walk(facts)) {
      files
          .filter(f -> f.toString().endsWith(".ttl"))
          .forEach(f -> RDFDataMgr.read(proxy.data(), f.toUri().toString()));
    }
    List<String> differing = new ArrayList<>();
    try (Checker remote = open(List.of(), proxy.address());
        Checker loaded = open(List.of(facts))) {
      for (String name : DRAFTS) {
        Path draft = Path.of("testdata/articles", name);
        ArticleReport report = remote.check(draft.toString());
        int requests = proxy.takeRequests().size();
        assertThat(requests).as(name).isBetween(1, MOST_REQUESTS);
        assertThat(report.failures()).as(name).isEmpty();
        List<String> expected = findings(loaded.check(draft.toString()));
        List<String> found = findings(report);
        expected.stream().filter(f -> !found.contains(f)).forEach(f -> differing.add("- " + f));
        found.stream().filter(f -> !expected.contains(f)).forEach(f -> differing.add("+ " + f));
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void othersAreAskedWhereOneIsSilent() throws IOException {
    Path file = write("facts.ttl", FACTS);
    proxy.fail(503);
    try (Checker checker = open(List.of(file), proxy.address())) {
      ArticleReport report = check(checker, TEXTS.get(0));
      assertThat(findings(report)).hasSize(1);
      assertThat(report.failures())
          .singleElement()
          .satisfies(f -> assertThat(f.stage()).isEqualTo(Failure.REFERENCE))
          .satisfies(f -> assertThat(f.name()).isEqualTo(proxy.address()))
          .satisfies(f -> assertThat(f.message()).contains("busy (HTTP 503)"));
    }
    try (Checker checker = open(List.of(), proxy.address())) {
      ArticleReport report = check(checker, TEXTS.get(1));
      assertThat(report.failures()).hasSize(1);
      assertThat(report.claims()).isNotEmpty().allMatch(c -> c.verdict() == Verdict.NOT_COVERED);
    }
  }
}
