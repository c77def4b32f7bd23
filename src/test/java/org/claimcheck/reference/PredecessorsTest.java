package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredecessorsTest {
  @TempDir Path folder;

  private Reference reference() throws IOException {
    String facts =
        ReferenceLoaderTest.PREFIXES
            + """
            id:mayor-of-zubria a cc:Office ; rdfs:label "Mayor of Zubria"@en .
            id:ada a cc:Person ; rdfs:label "Ada Zubrin"@en ;
              cc:fact [ cc:property cc:holdsOffice ; cc:value id:mayor-of-zubria ;
                        cc:validFrom "2031-01-01"^^xsd:date ; cc:validTo "2035-01-01"^^xsd:date ;
                        cc:source <https://example.org/1> ] .
            id:ben a cc:Person ; rdfs:label "Ben Zubrin"@en ;
              cc:fact [ cc:property cc:holdsOffice ; cc:value id:mayor-of-zubria ;
                        cc:validFrom "2035-01-01"^^xsd:date ; cc:validTo "2036-05-01"^^xsd:date ;
                        cc:source <https://example.org/2> ] .
            id:cid a cc:Person ; rdfs:label "Cid Zubrin"@en ;
              cc:fact [ cc:property cc:holdsOffice ; cc:value id:mayor-of-zubria ;
                        cc:validFrom "2036-09-01"^^xsd:date ; cc:source <https://example.org/3> ] .
            """;
    Path file = Files.writeString(folder.resolve("facts.ttl"), facts);
    ReferenceLoader.Loaded loaded = new ReferenceLoader(Path.of("ontology")).load(List.of(file));
    assertThat(loaded.problems()).isEmpty();
    return loaded.reference();
  }

  private static List<FactValue> predecessors(Reference reference, String appointment) {
    return reference.facts(ReferenceLoaderTest.ID + appointment).stream()
        .filter(f -> f.property().endsWith("#predecessor"))
        .map(Fact::value)
        .toList();
  }

  @Test
  void whoeverHandedOverIsThePredecessor() throws IOException {
    assertThat(predecessors(reference(), "ben#appointment-mayor-of-zubria-2035-01-01"))
        .containsExactly(new FactValue.Entity(ReferenceLoaderTest.ID + "ada"));
  }

  @Test
  void aGapLeavesThePredecessorOpen() throws IOException {
    assertThat(predecessors(reference(), "cid#appointment-mayor-of-zubria-2036-09-01")).isEmpty();
  }
}
