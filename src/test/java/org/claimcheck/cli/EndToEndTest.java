package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The type case and bad input, as users meet them. */
class EndToEndTest {
  private static final String CASE = "testdata/articles/khamenei-meta/";
  private static final String DRAFT = CASE + "draft.md";
  private static final String CORRECT = CASE + "correct.md";

  @TempDir Path folder;

  private static JsonNode json(Cli run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void exitCodesTellFindingsFromFailures() {
    assertThat(Cli.run("check", CORRECT).exitCode()).isEqualTo(0);
    assertThat(Cli.run("check", DRAFT).exitCode()).isEqualTo(1);
    assertThat(Cli.run("check", "--fail-on", "never", DRAFT).exitCode()).isEqualTo(0);
    assertThat(Cli.run("check", "--fail-on", "note", CORRECT).exitCode()).isEqualTo(1);
    Cli missing = Cli.run("check", DRAFT, "no-such.md");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.out()).contains("October 2022");
  }

  @Test
  void explainsAFinding() throws IOException {
    JsonNode finding =
        json(Cli.run("check", "--format", "json", DRAFT)).at("/articles/0/findings/0");
    assertThat(finding.at("/expected/0").asText()).isEqualTo("2023-10-07");
    Cli run = Cli.run("explain", finding.at("/fingerprint").asText(), DRAFT);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("“its attack on Israel” may mean", "SELECT ?claim", "Its bindings", "?fact =");
    Cli none = Cli.run("explain", "53ab976d");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("PATH", "try: claimcheck explain --help");
  }

  @Test
  void sameBytesEachTime() {
    for (String format : List.of("text", "json", "jsonl", "turtle", "sarif", "github", "junit")) {
      String one = Cli.run("check", "--format", format, "--jobs", "1", CASE).out();
      String two = Cli.run("check", "--format", format, "--jobs", "2", CASE).out();
      assertThat(two).as(format).isEqualTo(one);
    }
  }

  @Test
  void brokenRulesLeaveTheOthersAlone() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("temporal"));
    Files.writeString(rules.resolve("broken.rq"), "#! title: Broken\nSELECT ?claim {");
    Cli run = Cli.run("check", "--format", "json", "--rules", folder.toString(), DRAFT);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).containsOnlyOnce("broken.rq");
    assertThat(json(run).at("/summary/errors").asInt()).isEqualTo(1);
  }

  @Test
  void annotatesASmallArticle() throws IOException {
    Path article = folder.resolve("small.txt");
    Files.writeString(article, "It began in May 2022.\n\nIt lasted three days.\n");
    Cli run = Cli.run("annotate", article.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().replace(folder.toString(), "")).isEqualTo(GOLDEN);
  }

  private static final String GOLDEN =
      """
      /small.txt

      1:1      It began in May 2022.
           mention     It                                 pronoun unknown #0
           time        May 2022                           DATE 2022-05 [2022-05-01, 2022-05-31] during
           predication begin                              verb asserted; subject: It; time in: May 2022

      3:1      It lasted three days.
           mention     It                                 pronoun unknown #0
           time        three days                         DURATION P3D during
           predication last                               verb asserted; subject: It; quantity: three
                                                          days; time: three days

      """;
}
