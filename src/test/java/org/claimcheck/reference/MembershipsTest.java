package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembershipsTest {
  private static final String THINGS =
      """
      id:varn a cc:Person ; rdfs:label "Ilka Varn" .
      id:rovers a cc:SportsTeam ; rdfs:label "Oskby Rovers" .
      """;

  @TempDir Path folder;

  private List<String> times(String... facts) throws IOException {
    String body = ReferenceLoaderTest.PREFIXES + THINGS + String.join("\n", facts);
    Path file = Files.writeString(folder.resolve("facts.ttl"), body);
    ReferenceLoader.Loaded loaded = new ReferenceLoader(Path.of("ontology")).load(List.of(file));
    assertThat(loaded.problems()).isEmpty();
    return List.of("joining-rovers-2003", "leaving-rovers-2009").stream()
        .flatMap(e -> loaded.reference().facts(ReferenceLoaderTest.ID + "varn#" + e).stream())
        .filter(f -> f.property().equals(Vocabulary.cc("time")))
        .map(f -> ((FactValue.Time) f.value()).text())
        .toList();
  }

  private static String member(String times) {
    return "id:varn cc:fact [ cc:property cc:memberOf ; cc:value id:rovers ; %s cc:source <https://example.org/1> ] ."
        .formatted(times);
  }

  @Test
  void membershipsBeginAndEnd() throws IOException {
    String both = "cc:validFrom \"2003\"^^xsd:gYear ; cc:validTo \"2009\"^^xsd:gYear ;";
    assertThat(times(member(both))).containsExactly("2003", "2009");
    assertThat(times(member("cc:validTo \"2009\"^^xsd:gYear ;"))).isEmpty();
  }

  @Test
  void deathIsNoWithdrawalAndEventsThatAreToldAreNotDerived() throws IOException {
    String both = "cc:validFrom \"2003\"^^xsd:gYear ; cc:validTo \"2009\"^^xsd:gYear ;";
    String died = "id:varn cc:deathDate \"2009-05-01\"^^xsd:date .";
    assertThat(times(member(both), died)).containsExactly("2003");
    String told =
        "id:move a cc:Accession ; rdfs:label \"move\" ; cc:joiner id:varn ; cc:joined id:rovers .";
    assertThat(times(member(both), told)).containsExactly("2009");
  }
}
