package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what is new: the baseline, changes since a revision, waivers. */
class NewFindingsTest {
  private static final String OLD = "Queen Elizabeth II died on 8 September 2021 at Balmoral.";
  private static final String NEW = "Finland joined NATO on 4 April 2022.";

  @TempDir Path folder;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    article = folder.resolve("a.md");
    write(OLD);
  }

  private void write(String... paragraphs) throws IOException {
    String head = "---\npublished: 2024-02-09\n---\n\n";
    Files.writeString(article, head + String.join("\n\n", paragraphs) + "\n");
  }

  private JsonNode check(String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of("check", "--format", "json", folder.toString()));
    all.addAll(List.of(more));
    Cli run = Cli.run(all.toArray(new String[0]));
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }

  private String git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=n", "-c", "user.email=e"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(out).isZero();
    return out.strip();
  }

  @Test
  void theBaselineIsLeftOut() throws IOException {
    String baseline = folder.resolve("known.json").toString();
    Cli wrote = Cli.run("baseline", "--output", baseline, folder.toString());
    assertThat(wrote.exitCode()).isZero();
    assertThat(Files.readString(Path.of(baseline))).contains("\"a.md\"", "\"fingerprint\"");
    write("It was a long story.", OLD, NEW);
    JsonNode report = check("--baseline", baseline);
    assertThat(report.at("/summary/known").asInt()).isEqualTo(1);
    assertThat(report.at("/articles/0/known/0/message").asText()).contains("Elizabeth");
    assertThat(report.at("/articles/0/findings")).isNotEmpty();
    assertThat(report.at("/articles/0/findings/0/quote").asText()).contains("2022");
    write(OLD);
    Cli run = Cli.run("check", "--baseline", baseline, folder.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("0 errors, 0 warnings, 0 notes, 1 known before");
    assertThat(Cli.run("check", "--baseline", article.toString(), folder.toString()).err())
        .contains("a.md:1: no JSON; write it anew with claimcheck baseline");
    assertThat(Cli.run("check", "--baseline", "none.json", folder.toString()).err())
        .contains("none.json: no such file; claimcheck baseline writes it");
    Files.writeString(folder.resolve(".claimcheck.yaml"), "baseline: known.json\n");
    assertThat(check().at("/summary/known").asInt()).isEqualTo(1);
  }

  @Test
  void fingerprintsDoNotDependOnWhereTheReferenceLies() throws IOException {
    write("Dunmore Mill has 340 workers.");
    StringBuilder table = new StringBuilder("Mill,Workers\n");
    for (String mill :
        List.of(
            "Dunmore Mill,430",
            "Kells Mill,210",
            "Trim Mill,120",
            "Navan Mill,90",
            "Slane Mill,80")) {
      table.append(mill).append('\n');
    }
    List<String> seen = new ArrayList<>();
    for (String place : List.of("x", "y/z")) {
      Path file = Files.createDirectories(folder.resolve(place)).resolve("mills.csv");
      Files.writeString(file, table);
      seen.add(
          check("--reference", file.toString()).at("/articles/0/findings/0/fingerprint").asText());
    }
    assertThat(seen.get(0)).hasSize(12).isEqualTo(seen.get(1));
  }

  @Test
  void changedParagraphsComeFirst() throws Exception {
    git("init", "-q");
    Files.writeString(folder.resolve("same.md"), OLD + "\n");
    git("add", ".");
    git("commit", "-q", "-m", "old");
    String revision = git("rev-parse", "HEAD");
    assertThat(check("--since", "HEAD").at("/articles")).isEmpty();
    write(OLD, NEW);
    git("add", ".");
    git("commit", "-q", "-m", "new");
    Files.writeString(folder.resolve("b - ü.md"), OLD + "\n");
    JsonNode report = check("--since", revision);
    assertThat(report.at("/articles")).hasSize(2);
    for (JsonNode finding : report.at("/articles/0/findings")) {
      assertThat(finding.at("/changed").asBoolean())
          .isEqualTo(!finding.at("/message").asText().contains("Elizabeth"));
    }
    assertThat(report.at("/articles/1/findings/0/changed").asBoolean()).isTrue();
    String text = Cli.run("check", "--since", revision, article.toString()).out();
    assertThat(text.indexOf("4 April 2022"))
        .isPositive()
        .isLessThan(text.indexOf("8 September 2021"));
    assertThat(text).containsOnlyOnce("unchanged  the paragraph is as it was");
    Cli commands = Cli.run("check", "--since", revision, "--format", "github", folder.toString());
    assertThat(commands.out().indexOf("8 September 2021\""))
        .isGreaterThan(commands.out().indexOf("4 April 2022\""));
  }

  @Test
  void whatGitCannotTellIsAnError() throws Exception {
    Cli none = Cli.run("check", "--since", "HEAD", folder.toString());
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("in no git repository");
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "old");
    for (String revision : List.of("nowhere", "-x", "HEAD:a.md")) {
      Cli run = Cli.run("check", "--since=" + revision, folder.toString());
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("--since \"" + revision + "\": ");
    }
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void waiversEnd() throws IOException {
    write(
        OLD
            + " <!-- claimcheck: allow person, event-date-mismatch, death-date-mismatch -- quoted, until 2024-05-01 -->");
    JsonNode waived = check("--today", "2024-05-01");
    assertThat(waived.at("/summary/waived").asInt()).isEqualTo(1);
    assertThat(waived.at("/articles/0/findings")).isEmpty();
    assertThat(waived.at("/articles/0/waived/0/reason").asText()).isEqualTo("quoted");
    JsonNode over = check("--today", "2024-05-02");
    assertThat(over.findValuesAsText("rule")).hasSize(2).contains("expired-waiver");
    String noon = String.valueOf(java.time.Instant.parse("2024-05-02T12:00:00Z").getEpochSecond());
    Cli run = Cli.run(Map.of("SOURCE_DATE_EPOCH", noon), "check", folder.toString());
    assertThat(run.out()).contains("ended on 2024-05-01; renew it, or remove it. [expired-waiver]");
    String fingerprint = waived.at("/articles/0/waived/0/fingerprint").asText();
    assertThat(Cli.run("explain", fingerprint, article.toString()).exitCode()).isZero();
  }

  @Test
  void waiversOfTheConfiguration() throws IOException {
    String listed = "waivers:\n- {allow: [RULES], paths: [a.md], reason: old, until: 2024-05-01}\n";
    Path config = folder.resolve(".claimcheck.yaml");
    Files.writeString(config, listed.replace("RULES", "person, temporal"));
    assertThat(check("--today", "2024-05-01").at("/summary/waived").asInt()).isEqualTo(1);
    assertThat(check("--today", "2024-05-02").findValuesAsText("rule")).contains("expired-waiver");
    Files.writeString(config, listed.replace("RULES", "spatial"));
    assertThat(check("--today", "2024-05-01").findValuesAsText("rule")).contains("unused-waiver");
    Files.writeString(config, listed.replace("RULES", "spacial"));
    assertThat(Cli.run("check", folder.toString()).err())
        .contains(".claimcheck.yaml:2:12: there is no rule", "did you mean \"spatial\"?");
    Files.writeString(config, "waivers:\n- {allow: [spatial], paths: [a.md]}\n");
    assertThat(Cli.run("check", folder.toString()).err())
        .contains(".claimcheck.yaml:2:3: a waiver without \"reason\"");
  }
}
