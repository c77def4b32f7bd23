package org.claimcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceValidatorTest {
  @TempDir Path folder;

  private List<Problem> validate(String body) throws IOException {
    Path file = Files.writeString(folder.resolve("f.ttl"), ReferenceLoaderTest.PREFIXES + body);
    return new ReferenceValidator(Path.of("ontology")).validate(List.of(file));
  }

  private static String fact(String parts) {
    return "id:a cc:fact [ " + parts + " ] .\n";
  }

  @Test
  void passesTheTestReference() {
    assertThat(
            new ReferenceValidator(Path.of("ontology"))
                .validate(List.of(Path.of("src/test/resources/resolve"))))
        .isEmpty();
  }

  @Test
  void rejectsFactsThatBreakAShape() throws IOException {
    String source = "cc:source <https://example.org/>";
    List<Problem> problems =
        validate(
            fact("cc:value 1 ; " + source)
                + fact("cc:property cc:killed ; " + source)
                + fact("cc:property cc:killed ; cc:value 3")
                + "[] a cc:Fact ; cc:property cc:killed ; cc:value 3 ; "
                + source
                + " .\n"
                + fact("cc:property cc:killed ; cc:value id:b ; " + source)
                + fact("cc:property cc:place ; cc:value \"Here\" ; " + source)
                + fact("cc:property cc:time ; cc:value 2020 ; " + source)
                + fact(
                    "cc:property cc:holdsOffice ; cc:value id:o ; cc:validFrom \"2020-05\"^^xsd:gYearMonth ;"
                        + " cc:validTo \"2020-04-30\"^^xsd:date ; "
                        + source)
                + fact("cc:property cc:killed ; cc:value [ cc:min 5 ; cc:max 2 ] ; " + source));
    assertThat(problems).allMatch(p -> p.file().endsWith("f.ttl"));
    assertThat(problems)
        .extracting(Problem::line)
        .contains(7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L);
    assertThat(problems)
        .extracting(Problem::message)
        .anyMatch(m -> m.contains("without a property"))
        .anyMatch(m -> m.contains("without a value"))
        .anyMatch(m -> m.contains("without a source"))
        .anyMatch(m -> m.contains("without a subject"))
        .anyMatch(m -> m.contains("must be a \"entity\"") || m.contains("must be a entity"))
        .anyMatch(m -> m.contains("ends before it begins"))
        .anyMatch(m -> m.contains("cc:min must be at most"));
  }

  @Test
  void findsContradictions() throws IOException {
    List<Problem> problems =
        validate(
            """
            id:p a cc:Person ; rdfs:label "Pia" ; cc:birthDate "1990"^^xsd:gYear ; cc:deathDate "1980-01-01"^^xsd:date .
            id:z a cc:Country ; rdfs:label "Zubria" ; cc:capital id:b , id:c .
            id:b rdfs:label "Bab" . id:c rdfs:label "Cac" .
            id:o a cc:Office ; rdfs:label "Mayor" ; cc:oneHolder true .
            id:p cc:fact [ cc:property cc:holdsOffice ; cc:value id:o ; cc:validFrom "2000"^^xsd:gYear ; cc:validTo "2004-05-01"^^xsd:date ; cc:source <https://example.org/> ] .
            id:q rdfs:label "Quo" ; cc:fact [ cc:property cc:holdsOffice ; cc:value id:o ; cc:validFrom "2004-05-01"^^xsd:date ; cc:validTo "2010"^^xsd:gYear ; cc:source <https://example.org/> ] .
            id:r rdfs:label "Ria" ; cc:fact [ cc:property cc:holdsOffice ; cc:value id:o ; cc:validFrom "2008"^^xsd:gYear ; cc:source <https://example.org/> ] .
            """);
    assertThat(problems).extracting(Problem::message).hasSize(3);
    assertThat(problems.toString())
        .contains("Zubria has two values of capital at one time: Bab and Cac")
        .contains("Pia holds office Mayor after having died")
        .contains("Quo and Ria both hold the office Mayor at one time");
    assertThat(problems).extracting(Problem::line).containsExactly(8L, 11L, 13L);
  }

  @Test
  void passesTheBundledFacts() {
    assertThat(
            new ReferenceValidator(Path.of("ontology"))
                .validate(List.of(Path.of("ontology/facts"))))
        .isEmpty();
  }
}
