package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Verdict;
import org.claimcheck.graph.Schema;
import org.junit.jupiter.api.Test;

class RuleParserTest {
  private static final RuleParser PARSER = new RuleParser(Schema.load(Path.of("ontology")));
  private static final String HEADER =
      """
      #! title: Wrong date
      #! severity: warning
      #! status: conflict
      #! confidence: 0.9
      #! description: Finds a wrong date
      #!   in the text.
      #! why: It is wrong.
      #! example: in 2022
      #! message: It says {?claim}
      """;
  private static final String QUERY =
      """
      PREFIX cc: <https://w3id.org/claimcheck/vocab#>
      SELECT ?claim WHERE { ?claim cc:contradicts ?fact }
      """;

  private static Rule parse(String text) {
    return PARSER.parse("rules/temporal/wrong-date.rq", "temporal", "wrong-date", text);
  }

  private static void rejects(String text, String... parts) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(RuleException.class)
        .message()
        .startsWith("rules/temporal/wrong-date.rq:")
        .contains(parts);
  }

  @Test
  void readsHeaderAndQuery() {
    Rule rule = parse(HEADER + QUERY);
    assertThat(rule.title()).isEqualTo("Wrong date");
    assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.status()).isEqualTo(Verdict.CONFLICT);
    assertThat(rule.description()).isEqualTo("Finds a wrong date in the text.");
    assertThat(rule.variables()).containsExactly("claim");
  }

  @Test
  void namesLineAndColumnOfBrokenSparql() {
    rejects(
        HEADER + QUERY.replace("?fact }", "?fact"),
        "wrong-date.rq:11:45: not SPARQL: Encountered \"<EOF>\"");
    rejects(HEADER + QUERY.replace("cc:contradicts", "xx:contradicts"), "xx:contradicts");
  }

  @Test
  void showsTheLineThatIsWrong() {
    rejects(
        HEADER + QUERY.replace("cc:contradicts", "cc:contradict"),
        "wrong-date.rq:11:30: undeclared term cc:contradict; did you mean cc:contradicts?",
        "    SELECT ?claim WHERE { ?claim cc:contradict ?fact }",
        "\n                                 ^");
  }

  @Test
  void rejectsUndeclaredTermsInFull() {
    rejects(
        HEADER + QUERY.replace("cc:contradicts", "<https://w3id.org/claimcheck/vocab#agree>"),
        "undeclared term",
        "did you mean");
    rejects(
        HEADER
            + QUERY.replace(
                "?fact }", "?fact . ?x <http://www.w3.org/2000/01/rdf-schema#lable> ?y }"),
        "undeclared");
  }

  @Test
  void leavesTermsInStringsAndCommentsAlone() {
    String query =
        QUERY.replace("?fact }", "?fact . FILTER(?fact != \"cc:nonsense\") # cc:nonsense\n}");
    assertThat(parse(HEADER + query).id()).isEqualTo("wrong-date");
  }

  @Test
  void rejectsIncompleteMetadata() {
    rejects(HEADER.replace("#! why: It is wrong.\n", "") + QUERY, "lacks \"why\"");
    rejects(
        HEADER.replace("warning", "fatal") + QUERY, ":2:", "no severity", "error, warning, note");
    rejects(HEADER.replace("0.9", "90 %") + QUERY, ":4:", "confidence must be");
    rejects(HEADER.replace("why:", "reason:") + QUERY, "unknown key \"reason\"");
    rejects(HEADER + "#! title: twice\n" + QUERY, "given twice");
    rejects(HEADER + "#! nonsense\n" + QUERY, ":10:3:", "key: value");
  }

  @Test
  void rejectsMessagesWithUnselectedVariables() {
    rejects(HEADER.replace("{?claim}", "{?clam}") + QUERY, ":9:", "{?clam} is not selected");
  }

  @Test
  void rejectsWhatLeavesTheWorkingGraph() {
    String pattern = "?claim cc:contradicts ?fact";
    rejects(
        HEADER + QUERY.replace(pattern, "SERVICE <http://x.org/> { " + pattern + " }"), "SERVICE");
    rejects(
        HEADER + QUERY.replace(pattern, "{ SELECT * { service ?s { " + pattern + " } } }"),
        "SERVICE");
    rejects(HEADER + QUERY.replace("WHERE", "FROM <file:///etc/passwd> WHERE"), "FROM");
    rejects(
        HEADER + QUERY.replace(pattern, pattern + " FILTER(<java:java.lang.System>(1))"), "java:");
    assertThat(parse(HEADER + QUERY.replace("?fact", "?service")).id()).isEqualTo("wrong-date");
  }

  @Test
  void rejectsOtherForms() {
    rejects(HEADER + QUERY.replace("SELECT ?claim WHERE", "ASK"), "must be a SELECT");
    rejects(HEADER + QUERY.replace("?claim", "?c").replace("It says", ""), "must select ?claim");
  }
}
