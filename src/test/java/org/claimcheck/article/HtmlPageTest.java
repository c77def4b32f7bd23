package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.article.Articles.blocks;
import static org.claimcheck.article.Articles.html;
import static org.claimcheck.article.Articles.original;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  private static final String PAD =
      "Words that fill the page so that it is an article. ".repeat(6).strip();

  @Test
  void articleWithoutItsSurroundings() {
    Article a =
        html(
            """
            <!DOCTYPE html><html lang="en-GB"><head><title>Meta leaves | Daily News</title>
            <meta property="og:site_name" content="Daily News">
            <style>p { color: red }</style></head><body>
            <nav><a href="/">Home</a></nav>
            <header><h1>Meta&nbsp;leaves</h1><time datetime="2024-02-09T10:00:00Z">9 Feb</time></header>
            <main><article>
            <p class="byline">By A. Bee</p>
            <p>In <b>October</b> 2022 AT&amp;T<br>left. %s</p>
            <aside>Read more</aside>
            <div class="ad-slot">Buy now</div>
            <p hidden>Hidden</p><p style="display: none">Hidden</p><span aria-hidden="true">x</span>
            <figure><img src="x" alt="alt"><figcaption>A caption</figcaption></figure>
            <blockquote><p>So he said.</p></blockquote>
            <h2>Next</h2><ul><li>one</li><li>two</li></ul>
            <script>evil()</script></article></main>
            <footer>Imprint</footer></body></html>
            """
                .formatted(PAD));
    assertThat(blocks(a))
        .containsExactly(
            "TITLE Meta leaves",
            "PARAGRAPH In October 2022 AT&T left. " + PAD,
            "CAPTION A caption",
            "BLOCK_QUOTE So he said.",
            "HEADING Next",
            "LIST_ITEM one",
            "LIST_ITEM two");
    assertThat(a.published()).contains(LocalDate.of(2024, 2, 9));
    assertThat(a.metadata().language()).isEqualTo("en-GB");
    assertThat(original(a, "October 2022")).isEqualTo("October</b> 2022");
    assertThat(original(a, "AT&T")).isEqualTo("AT&amp;T");
    assertThat(original(a, "&T left")).isEqualTo("&amp;T<br>left");
    assertThat(original(a, "Meta leaves")).isEqualTo("Meta&nbsp;leaves");
  }

  @Test
  void linkedDataGivesTitleDateAndAuthor() {
    Article a =
        html(
            """
            <html><head><title>x</title><script type="application/ld+json">{"@context":"https://schema.org",
            "@graph":[{"@type":"WebSite","name":"Site"},{"@type":"NewsArticle","headline":"Meta leaves",
            "datePublished":"2024-02-09T23:30:00-05:00","author":{"@type":"Person","name":"A. Bee"}}]}
            </script></head><body><div id="content"><h1>Meta leaves</h1><p>%s</p></div></body></html>
            """
                .formatted(PAD));
    assertThat(a.metadata().author()).isEqualTo("A. Bee");
    assertThat(a.metadata().title()).isEqualTo("Meta leaves");
    assertThat(a.published()).contains(LocalDate.of(2024, 2, 9));
    assertThat(blocks(a)).containsExactly("TITLE Meta leaves", "PARAGRAPH " + PAD);
  }

  @Test
  void bodyOfAPageDrawnByScriptsComesFromLinkedData() {
    Article a =
        html(
            "<html><head><title>Meta leaves</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"articleBody\":\"It \\\"began\\\" in 2022.\\nThen it ended. "
                + PAD
                + "\"}</script></head><body><div id=app></div></body></html>");
    assertThat(a.text()).contains("It \"began\" in 2022.\n\nThen it ended.");
    assertThat(original(a, "\"began\" in")).isEqualTo("\\\"began\\\" in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-02-09T08:00:00+01:00'>",
        "<meta name=date content='Feb 9, 2024'>",
        "<meta name=pubdate content='20240209'>",
      })
  void dateFromMeta(String meta) {
    assertThat(html("<html><head>" + meta + "</head><body><p>It began.</p>").published())
        .contains(LocalDate.of(2024, 2, 9));
  }

  @Test
  void titleElementServesWhereNoHeadingDoes() {
    Article a = html("<title>A long enough title here - Site</title><p>It began.</p>");
    assertThat(blocks(a))
        .containsExactly("TITLE A long enough title here - Site", "PARAGRAPH It began.");
    Article b = html("<title>A long enough title here | Site</title><p>It began.</p>");
    assertThat(b.metadata().title()).isEqualTo("A long enough title here");
    assertThat(original(b, "title here")).isEqualTo("title here");
  }

  @Test
  void impossibleDateIsAProblemOnly() {
    Article a = html("<meta name=date content='2024-02-30'>\n<p>It began.</p>");
    assertThat(a.published()).isEmpty();
    assertThat(a.problems())
        .containsExactly(
            "1:1: there is no such date of publication: 2024-02-30; write it as YYYY-MM-DD");
  }

  @Test
  void unbalancedPage() {
    Article a = html("<p>It <b>began.<p>It <i>went</b> on.</i><div>The end.");
    assertThat(blocks(a))
        .containsExactly("PARAGRAPH It began.", "PARAGRAPH It went on.", "PARAGRAPH The end.");
    assertThat(original(a, "went")).isEqualTo("went");
  }

  @Test
  void doubleBreakPartsParagraphs() {
    assertThat(blocks(html("<div>It began.<br><br>It ended<br>well.</div>")))
        .containsExactly("PARAGRAPH It began.", "PARAGRAPH It ended well.");
  }
}
