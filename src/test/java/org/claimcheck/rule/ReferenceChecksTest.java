package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.graph.Schema;
import org.claimcheck.reference.Problem;
import org.claimcheck.reference.ReferenceValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Checks of references: {@code testdata/checks/reference/<id>/{fires,silent}/<case>.ttl}. */
class ReferenceChecksTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Path CASES = Path.of("testdata/checks/reference");

  @TempDir Path folder;

  private static List<Problem> validate(Path file, Path... more) {
    List<Path> folders =
        Stream.concat(Stream.of(ONTOLOGY.resolve("checks")), Stream.of(more)).toList();
    return new ReferenceValidator(ONTOLOGY, ReferenceChecks.load(Schema.load(ONTOLOGY), folders))
        .validate(List.of(file));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> all = Files.walk(CASES)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCaseHolds() throws IOException {
    return cases().stream()
        .map(c -> DynamicTest.dynamicTest(CASES.relativize(c).toString(), () -> hold(c)));
  }

  private static void hold(Path file) throws IOException {
    Path relative = CASES.relativize(file);
    List<String> found = validate(file).stream().map(Problem::message).toList();
    if (relative.getName(1).toString().equals("silent")) {
      assertThat(found).isEmpty();
    } else {
      String message = Header.parse(file.toString(), Files.readString(file)).require("message");
      assertThat(found).containsExactly(message + " [" + relative.getName(0) + "]");
    }
  }

  @Test
  void everyCheckIsProvedToFireAndToStaySilent() throws IOException {
    ReferenceChecks checks =
        ReferenceChecks.load(Schema.load(ONTOLOGY), List.of(ONTOLOGY.resolve("checks")));
    Set<String> proved = new TreeSet<>();
    for (Path file : cases()) {
      Path relative = CASES.relativize(file);
      proved.add(relative.getName(0) + " " + relative.getName(1));
    }
    Set<String> needed = new TreeSet<>();
    checks.ids().forEach(id -> needed.addAll(List.of(id + " fires", id + " silent")));
    assertThat(proved).isEqualTo(needed);
  }

  @Test
  void theBundledFactsPass() {
    assertThat(validate(ONTOLOGY.resolve("facts"))).isEmpty();
  }

  @Test
  void runsChecksOfTheUserAndSaysWhatIsWrongWithThem() throws IOException {
    String head =
        """
        #! title: Small fire
        #! severity: error
        #! status: conflict
        #! confidence: 1
        #! description: Finds fires with few dead.
        #! why: They are not to be in this reference.
        #! example: a fire that killed 3
        #! message: {?fire} killed {?fact} only
        PREFIX cc: <https://w3id.org/claimcheck/vocab#>
        """;
    Path own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(
        own.resolve("small-fire.rq"),
        head
            + "SELECT ?fact ?fire { ?fact cc:property cc:killed ; cc:subject ?fire ; cc:max ?n FILTER(?n < 5) }");
    Files.writeString(own.resolve("no-fact.rq"), head + "SELECT ?fire { ?fire cc:fact ?any }");
    Files.writeString(
        own.resolve("unknown-term.rq"), head + "SELECT ?fact ?fire { ?fire cc:fakt ?fact }");
    List<Problem> found =
        validate(CASES.resolve("known-from-missing/silent/nobody-tells.ttl"), own);
    assertThat(found).allMatch(p -> p.severity() == Problem.Severity.ERROR).hasSize(3);
    assertThat(found.toString())
        .contains("mill fire killed 3 only [small-fire]")
        .contains("no-fact.rq:10:1: the query must select ?fact, the fact at fault")
        .contains("undeclared term cc:fakt; did you mean cc:Fact?");
    assertThat(found).anyMatch(p -> p.file().endsWith("nobody-tells.ttl") && p.line() > 5);
  }
}
