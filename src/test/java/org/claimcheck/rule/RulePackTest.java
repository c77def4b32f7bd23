package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.graph.Schema;
import org.junit.jupiter.api.Test;

/** Loading checks metadata, message variables, terms and remote access; see RuleParserTest. */
class RulePackTest {
  private static final Path RULES = Path.of("ontology/rules");
  private final RulePack pack = RulePack.load(Schema.load(Path.of("ontology")), List.of(RULES));

  @Test
  void everyRuleIsUsable() {
    assertThat(pack.broken()).isEmpty();
    assertThat(pack.rules()).hasSizeGreaterThan(20);
  }

  @Test
  void everyRuleHasCasesOfBothKinds() {
    Set<String> expected = new TreeSet<>();
    for (Rule rule : pack.rules()) {
      expected.add(rule.category() + "/" + rule.id() + "/fires");
      expected.add(rule.category() + "/" + rule.id() + "/silent");
    }
    Path cases = Path.of("testdata/rules");
    Set<String> found = new TreeSet<>();
    for (RuleCase c : RuleCase.in(cases)) {
      found.add(cases.relativize(c.file().getParent()).toString());
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void rulesAreShort() {
    assertThat(pack.rules())
        .allSatisfy(r -> assertThat(r.text().lines().count()).as(r.id()).isLessThan(45));
  }
}
