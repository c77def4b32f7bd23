package org.claimcheck.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files made to cost much: each is read in bounded time, or refused. */
class BombsTest {
  private static final String PROSE = "The dam was opened on Sunday by the minister of works.";

  static Stream<Arguments> bombs() {
    return Stream.of(
        page("nested divisions", p -> "<div>".repeat(100_000) + p),
        page("nested inline elements", p -> "<p>" + "<b>".repeat(100_000) + p),
        page("nested tables", p -> "<table><tr><td>".repeat(20_000) + p),
        page("a giant attribute", p -> "<p class='" + "a ".repeat(2_000_000) + "'>" + p),
        page("many attributes", p -> "<p " + "a=1 ".repeat(300_000) + ">" + p),
        page("named as noise", p -> "<div class='nav ad'>x</div>".repeat(100_000) + "<p>" + p),
        page("links only", p -> "<ul><li><a href=1>x</a>".repeat(10_000) + "</ul><p>" + p),
        page("nested JSON-LD", p -> script("[".repeat(100_000)) + "<p>" + p),
        page("many JSON-LD", p -> script("{\"@type\":\"Article\"}").repeat(50_000) + "<p>" + p),
        page("a comment without end", p -> "<p>" + p + "<!--" + "x".repeat(1_000_000)),
        page("stray angle brackets", p -> "<p>" + p + " " + "< ".repeat(20_000)),
        note("nested quotations", p -> "> ".repeat(50_000) + "\n\n" + p),
        note("open brackets", p -> "[ ".repeat(30_000) + "\n\n" + p),
        note("open emphasis", p -> "*a _b ".repeat(10_000) + "\n\n" + p),
        note("half links", p -> "[a](<b ".repeat(20_000) + "\n\n" + p),
        note("nested lists", p -> "- ".repeat(20_000) + "a\n\n" + p),
        note("aliases", p -> "---\n" + aliases() + "title: *t\n---\n" + p),
        Arguments.of(
            "nested YAML",
            ArticleFormat.TEXT,
            "---\na: " + "[".repeat(100_000) + "\n---\n" + PROSE,
            false));
  }

  private static Arguments page(String name, Function<String, String> make) {
    return Arguments.of(
        name, ArticleFormat.HTML, "<html><body>" + make.apply(PROSE) + "</p></body></html>", true);
  }

  private static Arguments note(String name, Function<String, String> make) {
    return Arguments.of(name, ArticleFormat.MARKDOWN, make.apply(PROSE), true);
  }

  private static String script(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  /** A billion strings, if somebody wrote them out. */
  private static String aliases() {
    StringBuilder yaml = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c < 'u'; c++) {
      String last = "*" + (char) (c - 1);
      yaml.append(c).append(": &").append(c).append(" [").append((last + ", ").repeat(8));
      yaml.append(last).append("]\n");
    }
    return yaml.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  @Timeout(60)
  void areDefused(String name, ArticleFormat format, String file, boolean readable) {
    String text;
    try {
      text = new ArticleReader(null).parse("a", file.getBytes(UTF_8), format).text();
    } catch (InputException e) {
      text = "refused: " + e.getMessage();
    }
    assertThat(text).as(name).contains(readable ? PROSE : "refused: a:2:1: broken front matter");
  }
}
