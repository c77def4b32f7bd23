package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.graph.Agreement;
import org.claimcheck.graph.Schema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RuleCasesTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Path CASES = Path.of("testdata/rules");

  @TestFactory
  Stream<DynamicTest> everyCaseHolds() {
    Agreement agreement = Agreement.load(ONTOLOGY);
    RulePack pack = RulePack.load(Schema.load(ONTOLOGY), List.of(ONTOLOGY.resolve("rules")));
    return RuleCase.in(CASES).stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    CASES.relativize(c.file()).toString(),
                    () -> assertThat(c.run(pack, agreement)).isEmpty()));
  }
}
