package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration beside or above the articles, as a user meets it. */
class ConfigurationTest {
  private static final Path DRAFT = Path.of("testdata/articles/khamenei-meta/draft.md");

  @TempDir Path folder;
  private Path article;

  @BeforeEach
  void articles() throws IOException {
    Files.createDirectories(folder.resolve("news/2024"));
    Files.createDirectories(folder.resolve(".git"));
    article = Files.copy(DRAFT, folder.resolve("news/2024/a.md"));
  }

  private void config(String yaml) throws IOException {
    Files.writeString(folder.resolve(".claimcheck.yaml"), yaml);
  }

  private static JsonNode json(Cli run) throws IOException {
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }

  private JsonNode checked(String... more) throws IOException {
    String[] all = new String[more.length + 2];
    all[0] = "check";
    all[1] = article.toString();
    System.arraycopy(more, 0, all, 2, more.length);
    return json(Cli.run(all));
  }

  @Test
  void severitiesAreSetByRuleCategoryAndPath() throws IOException {
    config("format: json\nseverity: {temporal: note, event-date-mismatch: warning}\n");
    assertThat(checked().at("/articles/0/findings/0/severity").asText()).isEqualTo("warning");
    assertThat(checked().at("/summary/warnings").asInt()).isEqualTo(1);
    config(
        "format: json\nseverity: {temporal: off}\n"
            + "overrides:\n- {paths: [news/2023/], severity: {temporal: on}}\n");
    assertThat(checked().findValuesAsText("rule")).doesNotContain("event-date-mismatch");
    config(
        "format: json\nseverity: {temporal: off}\n"
            + "overrides:\n- {paths: [news/], severity: {temporal: on}}\n");
    assertThat(checked().at("/articles/0/findings/0/severity").asText()).isEqualTo("error");
  }

  @Test
  void theCommandLineWins() throws IOException {
    config("format: json\nfail-on: never\noutput: [\"checkstyle:out.xml\"]\n");
    assertThat(Cli.run("check", article.toString()).exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("out.xml"))).contains("event-date-mismatch");
    Files.delete(folder.resolve("out.xml"));
    String other = folder.resolve("other.xml").toString();
    Cli run =
        Cli.run("check", "--fail-on", "error", "--output", "junit:" + other, article.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(folder.resolve("out.xml")).doesNotExist();
    assertThat(Cli.run("check", "--no-config", article.toString()).exitCode()).isEqualTo(1);
  }

  @Test
  void ignoredArticlesAreNotChecked() throws IOException {
    config("ignore: [\"202?/\"]\nformat: json\n");
    assertThat(json(Cli.run("check", folder.toString())).at("/articles")).isEmpty();
    Cli named = Cli.run("check", article.toString());
    assertThat(named.err()).endsWith("a.md: left out, as .claimcheck.yaml says\n");
    assertThat(named.exitCode()).isZero();
  }

  @Test
  void articlesAreReadAsItSays() throws IOException {
    config(
        """
        language: en-GB
        time-zone: Asia/Tokyo
        front-matter: {title: [headline], published: [publishDate]}
        skip: [quotes, code]
        """);
    Files.writeString(
        article,
        """
        ---
        Headline: It began
        publishDate: 2024-02-09T20:30:00Z
        ---
        {{< figure src="x" >}}It `never` began.

        > It ended.
        """);
    JsonNode read = json(Cli.run("annotate", "--format", "json", article.toString()));
    JsonNode only = read.at("/articles/0");
    assertThat(only.at("/language").asText()).isEqualTo("en-GB");
    assertThat(only.at("/published").asText()).isEqualTo("2024-02-10");
    assertThat(only.at("/title").asText()).isEqualTo("It began");
    assertThat(only.at("/sentences")).hasSize(2);
    Cli usual = Cli.run("annotate", "--no-config", article.toString());
    assertThat(usual.out()).contains("It never began", "It ended").doesNotContain("figure");
  }

  @Test
  void faultsAreNamedByPlace() throws IOException {
    config("severity:\n  event-date-mismach: off\n");
    assertThat(Cli.run("check", article.toString()).err())
        .endsWith(
            ".claimcheck.yaml:2:3: there is no rule or category \"event-date-mismach\"; did you"
                + " mean \"event-date-mismatch\"?\n");
    config("time-zone: Europe/Londno\n");
    assertThat(Cli.run("check", article.toString()).err())
        .contains("yaml:1:12: ", "did you mean \"Europe/London\"?");
    config("output: [report.xml]\n");
    assertThat(Cli.run("check", article.toString()).err()).contains("yaml:1:10: an output is");
    Cli twice = Cli.run("check", article.toString(), DRAFT.toString());
    assertThat(twice.exitCode()).isEqualTo(2);
    assertThat(twice.err()).contains("has another configuration");
    assertThat(Cli.run("check", "--config", "nowhere.yaml", "x").err()).contains("no such file");
  }

  @Test
  void theSearchEndsAtTheRepository() throws IOException {
    config("fail-on: never\n");
    Files.createDirectories(folder.resolve("news/.git"));
    assertThat(Cli.run("check", article.toString()).exitCode()).isEqualTo(1);
  }

  @Test
  void aFoundFileReachesNothingOutside() throws IOException {
    Path outside = Files.createTempDirectory("outside");
    Files.createSymbolicLink(folder.resolve("link"), outside);
    for (String line :
        new String[] {
          "reference: [\"https://127.0.0.1:1/sparql\"]",
          "reference: [../facts.ttl]",
          "reference: [link/facts.ttl]",
          "reference: [/etc/passwd]",
          "rules: [link]",
          "output: [\"json:../x.json\"]",
          "output: [\"json:link/x.json\"]",
          "output: [\"json:.git/config\"]",
          "output: [\"json:/tmp/x.json\"]",
        }) {
      config(line + "\n");
      Cli run = Cli.run("check", article.toString());
      assertThat(run.exitCode()).as(line).isEqualTo(2);
      assertThat(run.err()).as(line).contains(".claimcheck.yaml:1:", "only a file that you name");
    }
    assertThat(outside).isEmptyDirectory();
    config("output: [\"json:link/x.json\"]\n");
    String named = folder.resolve(".claimcheck.yaml").toString();
    assertThat(Cli.run("check", "--config", named, article.toString()).exitCode()).isEqualTo(1);
    assertThat(outside.resolve("x.json")).exists();
  }

  @Test
  void initWritesAFileThatSaysNothingYet() throws IOException {
    assertThat(Cli.run("init", folder.toString()).exitCode()).isZero();
    assertThat(Cli.run("check", article.toString()).exitCode()).isEqualTo(1);
    Cli again = Cli.run("init", folder.toString());
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("there is one already");
    assertThat(json(Cli.run("init", "--schema")).at("/properties/fail-on/enum")).hasSize(4);
  }
}
