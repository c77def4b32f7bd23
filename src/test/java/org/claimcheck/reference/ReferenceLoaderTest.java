package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.claimcheck.interval.DayInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceLoaderTest {
  static final String PREFIXES =
      """
      @prefix cc: <https://w3id.org/claimcheck/vocab#> .
      @prefix id: <https://w3id.org/claimcheck/id/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix schema: <https://schema.org/> .
      """;
  static final String ID = "https://w3id.org/claimcheck/id/";

  @TempDir Path folder;

  private ReferenceLoader.Loaded load(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new ReferenceLoader(Path.of("ontology")).load(List.of(file));
  }

  private Reference turtle(String body) throws IOException {
    ReferenceLoader.Loaded loaded = load("facts.ttl", PREFIXES + body);
    assertThat(loaded.problems()).isEmpty();
    return loaded.reference();
  }

  @Test
  void readsFactNodesWithTimesAndSources() throws IOException {
    Reference reference =
        turtle(
            """
            id:zubria-quake a cc:Earthquake ; rdfs:label "Zubria earthquake"@en ;
              cc:fact [ cc:property cc:killed ; cc:value [ cc:min 90 ; cc:max 110 ] ;
                        cc:source <https://example.org/1> , <https://example.org/2> ;
                        cc:knownFrom "2031-02-06"^^xsd:date ; cc:knownTo "2031-02-09"^^xsd:date ] ,
                      [ cc:property cc:time ; cc:value "2031-02-06"^^xsd:date ;
                        cc:source <https://example.org/1> ] .
            """);
    List<Fact> facts = reference.facts(ID + "zubria-quake");
    assertThat(facts).hasSize(2);
    Fact killed = facts.get(0);
    assertThat(killed.iri()).startsWith(ID + "zubria-quake#killed-");
    assertThat(killed.sources()).containsExactly("https://example.org/1", "https://example.org/2");
    assertThat(killed.known())
        .isEqualTo(new DayInterval(LocalDate.of(2031, 2, 6), LocalDate.of(2031, 2, 9)));
    assertThat(killed.value())
        .isInstanceOfSatisfying(
            FactValue.Amount.class,
            a -> {
              assertThat(a.interval().min()).isEqualByComparingTo("90");
              assertThat(a.interval().max()).isEqualByComparingTo("110");
              assertThat(a.unit()).isEqualTo("1");
            });
  }

  @Test
  void saysThatDatesBeforeTheYearOneAreNotCompared() throws IOException {
    ReferenceLoader.Loaded loaded =
        load(
            "rulers.ttl",
            PREFIXES
                + """
                id:cleon a schema:Person ; schema:name "Cleon" ; schema:birthDate "-0071"^^xsd:gYear .
                id:drusa a schema:Person ; schema:name "Drusa" ; schema:birthDate "0000"^^xsd:gYear .
                id:elva a schema:Person ; schema:name "Elva" ; schema:birthDate "0014-08-19"^^xsd:date .
                id:siege a cc:Attack ; rdfs:label "siege of Zubria"@en ;
                  cc:fact [ cc:property cc:time ; cc:value "-0044-03-15"^^xsd:date ; cc:source "x" ] .
                """);
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.toString())
                    .contains("rulers.ttl:7:1")
                    .contains("dates before the year 1, the first \"-0071\"")
                    .contains("such dates are not compared"));
    assertThat(loaded.broken()).isFalse();
    assertThat(loaded.reference().facts(ID + "elva")).isNotEmpty();
    assertThat(loaded.reference().facts(ID + "siege")).isEmpty();
    assertThat(loaded.reference().facts(ID + "cleon")).isEmpty();
  }

  @Test
  void readsPlainTriplesAndForeignPropertiesWithTheFileAsSource() throws IOException {
    Reference reference =
        turtle(
            """
            id:ada a schema:Person ; schema:name "Ada Zubrin" ; schema:birthDate "1990-04-01"^^xsd:date ;
              cc:birthPlace id:zubria .
            """);
    assertThat(reference.facts(ID + "ada"))
        .extracting(Fact::property)
        .containsExactly(
            "https://schema.org/birthDate",
            Vocabulary.cc("birthDate"),
            Vocabulary.cc("birthPlace"));
    assertThat(reference.facts(ID + "ada"))
        .extracting(Fact::statedAs)
        .containsExactly(null, "https://schema.org/birthDate", null);
    assertThat(reference.facts(ID + "ada").get(0).sources().get(0)).endsWith("facts.ttl");
    assertThat(reference.entity(ID + "ada").orElseThrow().types())
        .containsExactly(Vocabulary.cc("Person"));
    assertThat(reference.named("Zubrin"))
        .containsExactly(new NameMatch(ID + "ada", Name.of("Zubrin", Name.Kind.PART)));
  }

  @Test
  void derivesEventsFromTermsBirthsAndFormerNames() throws IOException {
    Reference reference =
        turtle(
            """
            id:ada a cc:Person ; rdfs:label "Ada Zubrin" ;
              cc:fact [ cc:property cc:birthDate ; cc:value "1990-04-01"^^xsd:date ; cc:source <https://example.org/1> ] ,
                      [ cc:property cc:holdsOffice ; cc:value id:mayor ; cc:validFrom "2020-05"^^xsd:gYearMonth ;
                        cc:validTo "2024-05-03"^^xsd:date ; cc:source <https://example.org/1> ] .
            id:mayor a cc:Office ; rdfs:label "Mayor of Zubria" ; cc:title "mayor" .
            id:zed a cc:Platform ; rdfs:label "Zed" ;
              cc:fact [ cc:property cc:formerName ; cc:value "Flutter" ; cc:validTo "2023-07-23"^^xsd:date ; cc:source <https://example.org/2> ] .
            """);
    Set<String> found =
        reference.described(
            new Description(
                Set.of(Vocabulary.cc("Departure")), Set.of(ID + "ada"), Set.of(), null));
    assertThat(found).containsExactly(ID + "ada#departure-mayor-2024-05-03");
    assertThat(reference.entity(found.iterator().next()).orElseThrow().label())
        .isEqualTo("departure of Ada Zubrin as Mayor of Zubria");
    assertThat(reference.facts(ID + "ada#birth")).hasSize(2);
    assertThat(reference.facts(ID + "zed#renaming-2023-07-23")).hasSize(4);
    Name former = reference.named("Flutter").get(0).name();
    assertThat(former.kind()).isEqualTo(Name.Kind.FORMER);
    assertThat(former.valid().latest()).isEqualTo(LocalDate.of(2023, 7, 23));
  }

  @Test
  void findsContainmentAndWhatHappenedInside() throws IOException {
    Reference reference =
        turtle(
            """
            id:zubria a cc:Country ; rdfs:label "Zubria" .
            id:north a cc:Region ; rdfs:label "North" ; cc:containedIn id:zubria .
            id:zub a cc:City ; rdfs:label "Zub" ; cc:containedIn id:north .
            id:fire a cc:Fire ; rdfs:label "Zub fire" ; cc:place id:zub ; cc:time "2020"^^xsd:gYear .
            """);
    assertThat(reference.within(Set.of(ID + "zub")).get(ID + "zub"))
        .containsExactly(ID + "north", ID + "zubria");
    assertThat(
            reference.described(
                new Description(
                    Set.of(Vocabulary.cc("Fire")), Set.of(ID + "zubria"), Set.of(), null)))
        .containsExactly(ID + "fire");
    assertThat(
            reference.described(
                new Description(
                    Set.of(Vocabulary.cc("Disaster")),
                    Set.of(),
                    Set.of(),
                    DayInterval.ofYear(2020))))
        .containsExactly(ID + "fire");
  }

  @Test
  void normalisesNames() throws IOException {
    Reference reference =
        turtle(
            """
            id:tr a cc:Country ; rdfs:label "Türkiye" ; skos:altLabel "Turkey" ; cc:demonym "Turkish" .
            id:us a cc:Country ; rdfs:label "United States" ; skos:altLabel "US" , "U.S." .
            """);
    for (String name : List.of("turkiye", "TURKEY's", "the Turkey", "Türkiye’s")) {
      assertThat(reference.named(name)).as(name).isNotEmpty();
    }
    assertThat(reference.named("the U.S.")).isNotEmpty();
    assertThat(reference.names().longestName(List.of("the", "United", "States", "said"), 1))
        .isEqualTo(2);
    assertThat(reference.names().longestName(List.of("tell", "us"), 1)).isZero();
    assertThat(reference.names().longestName(List.of("US"), 0)).isEqualTo(1);
    assertThat(reference.names().longestName(List.of("Turkey", "."), 0)).isEqualTo(1);
    assertThat(reference.names().longestName(List.of("Turkey", "'s", "army"), 0)).isEqualTo(1);
  }

  @Test
  void reportsWhereTurtleIsBroken() throws IOException {
    ReferenceLoader.Loaded loaded =
        load("bad.ttl", PREFIXES + "id:a a cc:Person .\nid:b rdfs:label ] .\n");
    assertThat(loaded.broken()).isTrue();
    Problem problem = loaded.problems().get(0);
    assertThat(problem.file()).endsWith("bad.ttl");
    assertThat(problem.line()).isEqualTo(8);
    assertThat(problem.column()).isPositive();
    assertThat(loaded.reference().entity(ID + "a")).isPresent();
  }

  @Test
  void reportsUnknownTermsUnusableFactsAndMissingFiles() throws IOException {
    ReferenceLoader.Loaded loaded =
        load(
            "odd.ttl",
            PREFIXES
                + """
                id:a a cc:Preson ; rdfs:label "A" ;
                  cc:fact [ cc:property cc:killed ; cc:value "many" ; cc:source <https://example.org/> ] ,
                          [ cc:property cc:time ; cc:value "2023-02-31"^^xsd:date ; cc:source <https://example.org/> ] ,
                          [ cc:property cc:place ; cc:value id:b ] .
                """);
    assertThat(loaded.problems())
        .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
        .extracting(Problem::line, Problem::message)
        .contains(
            org.assertj.core.groups.Tuple.tuple(7L, "unknown term cc:Preson"),
            org.assertj.core.groups.Tuple.tuple(8L, "not a number: \"many\""),
            org.assertj.core.groups.Tuple.tuple(10L, "fact without a source"));
    assertThat(loaded.problems()).anyMatch(p -> p.fix().contains("cc:Person"));
    assertThat(loaded.problems()).anyMatch(p -> p.message().contains("2023-02-31"));
    assertThat(
            new ReferenceLoader(Path.of("ontology"))
                .load(List.of(folder.resolve("none.ttl")))
                .problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).isEqualTo("no such file"));
  }

  @Test
  void readsOtherFormatsAndGzip() throws IOException {
    Path file = folder.resolve("facts.nt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          ("<" + ID + "a> <http://www.w3.org/2000/01/rdf-schema#label> \"Alpha\" .\n").getBytes());
    }
    Files.writeString(
        folder.resolve("b.jsonld"),
        """
        {"@context": "https://schema.org", "@id": "https://w3id.org/claimcheck/id/b",
         "@type": "Person", "name": "Bea Zubrin", "birthPlace": {"@id": "https://w3id.org/claimcheck/id/z"}}
        """);
    Files.writeString(
        folder.resolve("c.trig"),
        PREFIXES + "<https://example.org/g> { id:c a cc:Person ; cc:birthPlace id:z }");
    ReferenceLoader.Loaded loaded = new ReferenceLoader(Path.of("ontology")).load(List.of(folder));
    assertThat(loaded.problems()).isEmpty();
    Reference reference = loaded.reference();
    assertThat(reference.named("Alpha")).hasSize(1);
    assertThat(reference.named("Bea Zubrin")).hasSize(1);
    assertThat(reference.facts(ID + "b"))
        .extracting(Fact::property)
        .containsExactly(Vocabulary.cc("birthPlace"), "https://schema.org/birthPlace");
    assertThat(reference.facts(ID + "c").get(0).sources()).containsExactly("https://example.org/g");
  }

  @Test
  void readsNoExternalEntitiesAndNoRemoteContexts() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hunter2");
    ReferenceLoader.Loaded xml =
        load(
            "x.rdf",
            "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY s SYSTEM '"
                + secret.toUri()
                + "'>]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns:rdfs='http://www.w3.org/2000/01/rdf-schema#'>"
                + "<rdf:Description rdf:about='"
                + ID
                + "x'><rdfs:label>a&s;b</rdfs:label></rdf:Description></rdf:RDF>");
    assertThat(xml.problems().toString()).doesNotContain("hunter2");
    assertThat(xml.reference().entity(ID + "x").map(Entity::label).orElse(""))
        .doesNotContain("hunter2");
    ReferenceLoader.Loaded json =
        load("y.jsonld", "{\"@context\": \"http://127.0.0.1:9/c.jsonld\", \"@id\": \"urn:a\"}");
    assertThat(json.broken()).isTrue();
    assertThat(json.problems().get(0).message()).contains("remote context");
  }

  @Test
  void survivesHugeLiteralsAndControlCharacters() throws IOException {
    Reference reference =
        turtle(
            "id:a a cc:Person ; rdfs:label \"Evil\\u001b[31m\\u202eName\" ; skos:altLabel \""
                + "x".repeat(3_000_000)
                + "\" .");
    Entity entity = reference.entity(ID + "a").orElseThrow();
    assertThat(entity.label()).isEqualTo("Evil [31m Name");
    assertThat(entity.names()).allMatch(n -> n.text().length() <= 200);
  }

  @Test
  void givesTheSameFactTheSameIri() throws IOException {
    String body =
        "id:a cc:fact [ cc:property cc:height ; cc:value [ cc:min 2 ; cc:max 3 ; cc:unit \"m\" ] ;"
            + " cc:source <https://example.org/> ] .";
    String first = turtle(body).facts(ID + "a").get(0).iri();
    assertThat(turtle(body).facts(ID + "a").get(0).iri()).isEqualTo(first);
  }
}
