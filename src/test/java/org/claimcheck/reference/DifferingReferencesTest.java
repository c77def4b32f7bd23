package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What references say against each other, and against themselves with properties of their own. */
class DifferingReferencesTest {
  private static final String PREFIXES =
      """
      @prefix i: <https://example.org/i/> .
      @prefix p: <https://example.org/p/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix cc: <https://w3id.org/claimcheck/vocab#> .
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> problems(Path... references) {
    return new ReferenceValidator(Path.of("ontology"))
        .validate(List.of(references)).stream().map(Problem::message).toList();
  }

  @Test
  void tellsWhatTwoReferencesHaveOfOneThing() throws IOException {
    Path file =
        write(
            "a.ttl",
            PREFIXES
                + "i:zub a cc:Country ; rdfs:label \"Zubria\" ; cc:capital i:zubra ."
                + "i:zubra a cc:City ; rdfs:label \"Zubra\" ; cc:containedIn i:zub .");
    String other =
        "i:z a cc:Country ; rdfs:label \"Zubria\" ; cc:capital i:m ."
            + "i:m a cc:City ; rdfs:label \"Marad\" ; cc:containedIn i:z .";
    Path second = write("b.ttl", PREFIXES + other);

    assertThat(problems(file, second))
        .containsExactly(
            "Zubria has two values of capital at one time: Zubra (%s) and Marad (%s)"
                .formatted(file, second));
    assertThat(problems(file)).isEmpty();
    assertThat(problems(second)).isEmpty();
    assertThat(problems(file, write("c.ttl", PREFIXES + other.replace("Marad", "Zubra"))))
        .isEmpty();
  }

  @Test
  void tellsWhatATableAndAFileHaveOfTheirOwnProperties() throws IOException {
    Path table = write("mills.csv", "Mill,Workers\nDunmore Mill,430\nArbel Mill,120\n");
    String mills =
        "i:d rdfs:label \"Dunmore Mill\" ; p:workers %d . i:a rdfs:label \"Arbel Mill\" ;"
            + " p:workers 120 .";

    assertThat(problems(table, write("same.ttl", PREFIXES + mills.formatted(430)))).isEmpty();
    Path other = write("other.ttl", PREFIXES + mills.formatted(450));
    assertThat(problems(table, other))
        .containsExactly(
            "Dunmore Mill has two values of Workers at one time: 430 (%s) and 450 (%s)"
                .formatted(table, other));
  }

  @Test
  void tellsSecondValuesOfPropertiesThatAReferenceDeclaresToHaveOne() throws IOException {
    String declared = "p:height a owl:FunctionalProperty ; rdfs:label \"height\" .";
    String tower = "i:t rdfs:label \"Velden Tower\" ; p:height 80 , 90 .";

    assertThat(problems(write("a.ttl", PREFIXES + declared + tower)))
        .containsExactly("Velden Tower has two values of height at one time: 80 and 90");
    assertThat(problems(write("b.ttl", PREFIXES + tower))).isEmpty();
  }
}
