package org.claimcheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimcheck.reference.LearntProperty;
import org.claimcheck.reference.PropertyProfile;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store knows of properties what is learnt from the files it was made from. */
class LearningTest {
  private static final Path ONTOLOGY = Path.of("ontology");

  @TempDir Path folder;

  private void sameAsFiles(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.ttl"), text);
    Reference loaded = new ReferenceLoader(ONTOLOGY).load(List.of(file)).reference();
    Path store = folder.resolve("facts.store");
    new StoreImport(ONTOLOGY, store).run(List.of(file), n -> {});
    try (TdbStore open = TdbStore.open(store)) {
      Map<String, LearntProperty> learnt = open.learnt();
      assertThat(loaded.profiles().all()).isNotEmpty();
      for (PropertyProfile profile : loaded.profiles().all()) {
        LearntProperty property = learnt.get(profile.iri());
        assertThat(property).as(profile.iri()).isNotNull();
        assertThat(property.single()).as(profile.iri()).isEqualTo(profile.single());
        assertThat(property.lasting()).as(profile.iri()).isEqualTo(profile.lasting());
        assertThat(property.declared()).as(profile.iri()).isEqualTo(profile.declared());
        assertThat(property.facts()).as(profile.iri()).isEqualTo(profile.facts());
        assertThat(property.kinds()).as(profile.iri()).isEqualTo(profile.kinds());
        assertThat(property.codes()).as(profile.iri()).isEqualTo(profile.codes());
      }
    }
  }

  private static String people(String extra) {
    StringBuilder text =
        new StringBuilder(
            """
            @prefix ex: <https://example.org/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix cc: <https://w3id.org/claimcheck/vocab#> .
            """);
    for (int i = 0; i < 6; i++) {
      text.append(
          """
          ex:p%d rdfs:label "Person %d" ; ex:town ex:t%d ; ex:hobby "chess", "tennis%d" ; ex:code "A%d" ;
            ex:born "19%d0-01-01"^^xsd:date ; ex:height %d .
          ex:t%d rdfs:label "Town %d" .
          """
              .formatted(i, i, i, i, i, i, 150 + i, i, i));
    }
    return text + extra;
  }

  @Test
  void learnsFromPlainTriples() throws IOException {
    sameAsFiles(people(""));
  }

  @Test
  void honoursDeclarations() throws IOException {
    sameAsFiles(people("ex:code a owl:FunctionalProperty .\n"));
  }

  @Test
  void countsFactNodesOfEitherForm() throws IOException {
    StringBuilder facts = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      facts.append(
          """
          ex:p%d cc:fact [ cc:property ex:coach ; cc:value ex:p%d ; cc:source <https://example.org/> ] .
          [] a cc:Fact ; cc:subject ex:p%d ; cc:property ex:club ; cc:value ex:t%d ;
            cc:validFrom "200%d"^^xsd:gYear ; cc:source <https://example.org/> .
          """
              .formatted(i, (i + 1) % 6, i, i, i));
    }
    facts.append(
        "[] a cc:Fact ; cc:subject ex:p1 ; cc:property ex:club ; cc:value ex:t5 ; cc:source <https://example.org/> .\n");
    sameAsFiles(people(facts.toString()));
  }
}
