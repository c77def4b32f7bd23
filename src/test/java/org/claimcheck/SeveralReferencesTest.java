package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Verdict;
import org.claimcheck.store.StoreImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * References are trusted in the order in which they are named; where they differ, findings say so.
 */
class SeveralReferencesTest {
  private static final String PREFIXES =
      """
      @prefix p: <https://example.org/p/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix cc: <https://w3id.org/claimcheck/vocab#> .
      """;

  @TempDir Path folder;
  private Path table = Path.of("");
  private Path file = Path.of("");
  private Path store = Path.of("");

  /** A table, a file and a store that know the same mills, each with other numbers of workers. */
  @BeforeEach
  void write() throws IOException {
    table =
        write(
            "mills.csv",
            """
            Mill,Workers,Opened
            Dunmore Mill,430,1901
            Arbel Mill,120,1911
            Tarn Mill,90,1922
            Corrie Mill,75,1933
            Skerry Mill,60,1944
            """);
    file = write("mills.ttl", mills("f", 450, "Dunmore Mill"));
    Path stored = write("stored.ttl", mills("s", 470, "Dunmore Mill"));
    store = folder.resolve("mills.store");
    new StoreImport(CheckerOptions.bundled().ontology(), store).run(List.of(stored), n -> {});
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String mills(String space, int workers, String name) {
    StringBuilder text = new StringBuilder(PREFIXES);
    text.append("@prefix i: <https://example.org/").append(space).append("/> .\n");
    List<String> names = List.of(name, "Arbel Mill", "Tarn Mill", "Corrie Mill", "Skerry Mill");
    List<Integer> numbers = List.of(workers, 120, 90, 75, 60);
    for (int i = 0; i < names.size(); i++) {
      text.append("i:m").append(i).append(" rdfs:label \"").append(names.get(i)).append("\" ; ");
      text.append("p:workers ").append(numbers.get(i)).append(" .\n");
    }
    return text.toString();
  }

  private static ArticleReport check(String text, Path... references) {
    CheckerOptions options =
        new CheckerOptions(
            CheckerOptions.installation(), List.of(references), List.of(), null, false);
    byte[] bytes = ("---\npublished: 2024-02-09\n---\n\n" + text).getBytes(StandardCharsets.UTF_8);
    try (Checker checker = Checker.open(options)) {
      return checker.check(new ArticleReader(null).parse("test.md", bytes, null));
    }
  }

  private static Finding only(ArticleReport report) {
    assertThat(report.findings()).hasSize(1);
    return report.findings().get(0);
  }

  @Test
  void supportsWhatTheMostTrustedHas() {
    ArticleReport report = check("Dunmore Mill has 430 workers.", table, file, store);
    assertThat(report.findings()).isEmpty();
    assertThat(report.claims()).anyMatch(c -> c.verdict() == Verdict.SUPPORTED);
  }

  @Test
  void notesWhatOnlyTheLessTrustedHas() {
    Finding finding = only(check("Dunmore Mill has 450 workers.", table, file));
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.status()).isEqualTo(Verdict.AMBIGUOUS);
    assertThat(finding.message())
        .isEqualTo(
            "The article has \"450\" as workers of Dunmore Mill, as %2$s has, but %1$s, trusted more,"
                    .formatted(table, file)
                + " has 430 (the references differ: %s has 430, %s has 450)."
                    .formatted(table, file));
    assertThat(finding.evidence())
        .extracting(Evidence::reference)
        .containsExactly(table.toString(), file.toString());
    assertThat(finding.suggestions()).containsExactly("430");
  }

  @Test
  void trustsInTheOrderNamed() {
    assertThat(check("Dunmore Mill has 450 workers.", file, table).findings()).isEmpty();
    assertThat(only(check("Dunmore Mill has 430 workers.", file, table)).expected())
        .containsExactly("450");
    assertThat(only(check("Dunmore Mill has 470 workers.", file, store)).expected())
        .containsExactly("450");
    assertThat(only(check("Dunmore Mill has 450 workers.", store, file)).expected())
        .containsExactly("470");
  }

  @Test
  void accusesWhatNoneHasWithAllThatTheyHave() {
    Finding finding = only(check("Dunmore Mill has 600 workers.", table, file, store));
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.expected()).containsExactly("430", "450", "470");
    assertThat(finding.message())
        .contains(
            "the references differ: %s has 430, %s has 450, %s has 470"
                .formatted(table, file, store));
    assertThat(finding.evidence())
        .extracting(Evidence::reference)
        .containsExactly(table.toString(), file.toString(), store.toString());
  }

  @Test
  void saysNothingOfReferencesThatAgree() {
    Finding finding = only(check("Arbel Mill has 140 workers.", table, file, store));
    assertThat(finding.expected()).containsExactly("120");
    assertThat(finding.message()).doesNotContain("differ");
  }

  @Test
  void takesThingsOfOneNameInOneReferenceForTwo() throws IOException {
    Path twice =
        write(
            "twice.ttl",
            mills("t", 450, "Dunmore Mill")
                + "i:other rdfs:label \"Dunmore Mill\" ; p:workers 900 .\n");
    assertThat(check("Dunmore Mill has 430 workers.", table, twice).findings())
        .allMatch(f -> f.severity() == Severity.NOTE);
  }

  @Test
  void takesThingsOfUnlikeClassesForTwo() throws IOException {
    Path person = write("p.ttl", PREFIXES + life("a", "cc:Person", "cc:birthDate", "1950-03-02"));
    Path company =
        write("c.ttl", PREFIXES + life("b", "cc:Company", "cc:foundingDate", "1990-03-02"));
    assertThat(check("Ilka Varn was born on 2 March 1950.", person, company).findings()).isEmpty();
  }

  @Test
  void knowsThingsOfTwoNamesBySameAs() throws IOException {
    Path one = write("one.ttl", PREFIXES + life("a", "cc:Person", "cc:birthDate", "1950-03-02"));
    String other =
        """
        <https://example.org/z> a cc:Person ; rdfs:label "Ilka Maria Varn-Tolm" ; cc:birthDate "1951-07-09"^^xsd:date ;
          owl:sameAs <https://example.org/a> .
        """;
    Path two = write("two.ttl", PREFIXES + other);
    Finding finding = only(check("Ilka Varn was born on 9 July 1951.", one, two));
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.expected()).containsExactly("1950-03-02");
    assertThat(finding.subject()).startsWith("https://example.org/a");
    Finding wrong = only(check("Ilka Varn was born on 1 May 1960.", one, two));
    assertThat(wrong.expected()).containsExactly("1950-03-02", "1951-07-09");
  }

  private static String life(String name, String type, String property, String day) {
    return "<https://example.org/%s> a %s ; rdfs:label \"Ilka Varn\" ; %s \"%s\"^^xsd:date .\n"
        .formatted(name, type, property, day);
  }
}
