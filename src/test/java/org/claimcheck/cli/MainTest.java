package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void misuseIsExplainedShortly() {
    Cli none = Cli.run();
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("which command?").contains("try: claimcheck --help");
    Cli unknown = Cli.run("check", "--colour", "a.txt");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("--colour").contains("try: claimcheck check --help");
    assertThat(unknown.out()).isEmpty();
    Cli date = Cli.run("check", "--published", "2024-02-30", "a.txt");
    assertThat(date.err()).contains("\"2024-02-30\" is no day; write it as YYYY-MM-DD");
    assertThat(Cli.run("chekc", "a.txt").err()).contains("Did you mean", "claimcheck check");
    assertThat(Cli.run("check", "--formt", "json", "a.txt").err()).contains("--format");
    Cli format = Cli.run("check", "--format", "xml", "a.txt");
    assertThat(format.exitCode()).isEqualTo(2);
    assertThat(format.err()).contains("--format", "[text, json, jsonl, turtle, sarif, ", "'xml'");
    assertThat(Cli.run("check", "--fail-on", "all", "a.txt").err())
        .contains("[error, warning, note, never]");
    assertThat(Cli.run("annotate", "--format", "turtle", "a.txt").err())
        .contains("[text, json, jsonl]");
    Cli jobs = Cli.run("check", "--jobs", "0", "a.txt");
    assertThat(jobs.exitCode()).isEqualTo(2);
    assertThat(jobs.err()).contains("--jobs must be at least 1, not 0");
    assertThat(Cli.run("check", "--rules", "/nowhere", "a.txt").err())
        .isEqualTo("claimcheck: /nowhere: no such folder; name a folder of rules\n");
  }

  @Test
  void helpNamesTheCommandsAndExitCodes() {
    Cli help = Cli.run("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("annotate", "explain", "reference", "rules", "3   a bug");
    assertThat(Cli.run("--version").out()).startsWith("claimcheck ");
  }

  @Test
  void badFilesDoNotKeepGoodOnesFromBeingChecked() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "The café is open.".getBytes(StandardCharsets.ISO_8859_1));
    Cli run =
        Cli.run(
            "check",
            "--format",
            "json",
            file("empty.txt", ""),
            latin.toString(),
            file("front.md", "---\ntitle: a: b\n---\nIt began.\n"),
            file("date.md", "---\npublished: 2024-02-30\n---\nIt began.\n"),
            file("escape.txt", "It \u001b[31mbegan\u001b[0m.\n\nIt went on.\n"),
            file("good.txt", "It began.\n\nIt went on.\n"),
            folder.resolve("none.txt").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("empty.txt: the file is empty; nothing to check")
        .contains("latin.txt:1:8: not UTF-8 text (byte 0xE9 at offset 7); save it as UTF-8")
        .contains("front.md:2:9: broken front matter: ")
        .contains("date.md:2:12: there is no such date of publication: 2024-02-30")
        .contains("escape.txt:1:4: control characters, terminal escapes")
        .contains("none.txt: no such file; check the path")
        .doesNotContain("\u001b", "good.txt");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/articles")).hasSize(7);
    assertThat(report.at("/articles/5/source").asText()).endsWith("good.txt");
    assertThat(report.at("/articles/5/failures")).isEmpty();
    assertThat(report.at("/summary/failures").asInt()).isEqualTo(6);
  }

  @Test
  void filesWithoutPermissionDoNotKeepGoodOnesFromBeingChecked() throws IOException {
    Path closed = Path.of(file("closed.txt", "It began.\n\nIt went on.\n"));
    Path shut = Files.createDirectory(folder.resolve("shut"));
    file("good.txt", "It began.\n\nIt went on.\n");
    Files.setPosixFilePermissions(closed, Set.of());
    Files.setPosixFilePermissions(shut, Set.of());
    assumeFalse(Files.isReadable(closed), "the superuser reads everything");
    Cli run = Cli.run("check", "--format", "jsonl", folder.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err())
        .contains("closed.txt: no permission to read the file; allow it, or leave it out")
        .contains("shut: no permission to read the folder");
  }

  @Test
  void sameBytesForAnyNumberOfJobs() throws IOException {
    for (int i = 0; i < 9; i++) {
      file("a" + i + ".txt", "Article " + i + "\n\nIt began in 202" + i + ". It was long.\n");
    }
    String one = Cli.run("check", "--format", "jsonl", "--jobs", "1", folder.toString()).out();
    String four = Cli.run("check", "--format", "jsonl", "--jobs", "4", folder.toString()).out();
    assertThat(four).isEqualTo(one);
    assertThat(one.lines()).hasSize(9);
  }

  @Test
  void outputGoesToAFile() throws IOException {
    String good = file("good.txt", "It began.\n\nIt went on.\n");
    Path report = folder.resolve("report.ttl");
    Cli run = Cli.run("check", "--format", "turtle", "--output", report.toString(), good);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report)).contains("sh:conforms true");
    assertThat(folder.resolve("report.ttl.part")).doesNotExist();
    Cli nowhere = Cli.run("check", "--output", folder.resolve("x/y").toString(), good);
    assertThat(nowhere.exitCode()).isEqualTo(2);
    assertThat(nowhere.err()).contains("there is no such folder");
    Cli aFolder = Cli.run("check", "--output", folder.toString(), good);
    assertThat(aFolder.exitCode()).isEqualTo(2);
    assertThat(aFolder.err()).contains("this is a folder");
  }

  @Test
  void severalReportsInOneRun() throws IOException {
    String good = file("good.txt", "It began.\n\nIt went on.\n");
    Path sarif = folder.resolve("a.sarif");
    Path junit = folder.resolve("b.xml");
    Cli run =
        Cli.run("check", "--output", "sarif:" + sarif, "--output", "JUnit:" + junit, good, "none");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).startsWith("2 articles, 0 claims");
    assertThat(new ObjectMapper().readTree(Files.readString(sarif)).at("/version").asText())
        .isEqualTo("2.1.0");
    assertThat(Files.readString(junit))
        .contains("<error type=\"read\" message=\"no such file; check the path\"");
    assertThat(Cli.run("check", "--output", "sarf:" + sarif, good).err())
        .contains("there is no format sarf; did you mean sarif?");
    assertThat(Cli.run("check", "--output", "sarif:", good).err()).contains("no file");
    Cli twice = Cli.run("check", "--output", sarif.toString(), "--output", "json:" + sarif, good);
    assertThat(twice.exitCode()).isEqualTo(2);
    assertThat(twice.err()).contains("two reports for one file");
    assertThat(Files.readString(sarif)).startsWith("{");
  }

  @Test
  void workflowCommandsNameFilesFromTheWorkspaceAndFillTheStepSummary() throws IOException {
    String draft = Path.of("testdata/articles/khamenei-meta/draft.md").toAbsolutePath().toString();
    Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
    Map<String, String> environment =
        Map.of(
            "GITHUB_STEP_SUMMARY", summary.toString(),
            "GITHUB_WORKSPACE", Path.of("testdata").toAbsolutePath().toString());
    Cli run = Cli.run(environment, "check", "--format", "github", draft);
    assertThat(run.out())
        .startsWith("::error file=articles/khamenei-meta/draft.md,line=9,endLine=9,col=134,")
        .contains(",title=Wrong date of an event [event-date-mismatch]::The article dates");
    assertThat(Files.readString(summary)).startsWith("before\n### claimcheck\n\n1 article, ");
  }

  @Test
  void annotationsAreJson() throws IOException {
    String good = file("good.txt", "It began in May 2022.\n\nIt went on.\n");
    JsonNode read =
        new ObjectMapper().readTree(Cli.run("annotate", "--format", "json", good).out());
    JsonNode article = read.at("/articles/0");
    assertThat(article.at("/sentences")).hasSize(2);
    assertThat(article.at("/timeExpressions/0/value").asText()).isEqualTo("2022-05");
    assertThat(article.has("mentions")).isTrue();
    assertThat(article.at("/predications/0/lemma").asText()).isEqualTo("begin");
    assertThat(Cli.run("annotate", good).out()).contains("DATE 2022-05 [2022-05-01, 2022-05-31]");
  }

  @Test
  void explainSaysWhenThereIsNothingToExplain() throws IOException {
    Cli run = Cli.run("explain", "abcdef123456", file("good.txt", "It began.\n\nIt went on.\n"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no finding abcdef123456 in these articles");
  }

  @Test
  void rulesAreListedShownAndTested() throws IOException {
    assertThat(Cli.run("rules", "list").out()).contains("event-date-mismatch");
    assertThat(Cli.run("rules", "show", "event-date-mismatch").out()).contains("SELECT");
    assertThat(Cli.run("rules", "show", "no-such-rule").err()).contains("there is no such rule");
    Cli tested = Cli.run("rules", "test", "event-date-mismatch");
    assertThat(tested.out()).endsWith(" passed, 0 failed\n");
    assertThat(tested.exitCode()).isZero();
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(folder.resolve("own/broken.rq"), "SELECT ?x WHERE {");
    Cli broken = Cli.run("rules", "list", "--rules", folder.toString());
    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.err()).contains("broken.rq");
  }

  @Test
  void brokenReferenceIsNamedByLineAndColumn() throws IOException {
    String broken = file("broken.ttl", "@prefix a: <http://a/> .\na:b a:c .\n");
    Cli run = Cli.run("reference", "validate", broken);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("broken.ttl:2:");
    assertThat(Cli.run("reference", "find", "--reference", broken, "x").exitCode()).isEqualTo(2);
  }
}
