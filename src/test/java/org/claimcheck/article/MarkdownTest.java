package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.article.Articles.blocks;
import static org.claimcheck.article.Articles.markdown;
import static org.claimcheck.article.Articles.original;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void marksAreRemovedAndPositionsKept() {
    Article a =
        markdown(
            "# Meta *leaves*\n\nIn **October 2022**, [Meta](https://m.example \"t\") &amp; X left"
                + " \\*all\\*.\n");
    assertThat(blocks(a))
        .containsExactly("TITLE Meta leaves", "PARAGRAPH In October 2022, Meta & X left *all*.");
    assertThat(original(a, "October 2022")).isEqualTo("October 2022");
    assertThat(original(a, "&")).isEqualTo("&amp;");
    assertThat(original(a, "X left *all*")).isEqualTo("X left \\*all\\*");
    assertThat(original(a, "In October")).isEqualTo("In **October");
    assertThat(a.metadata().title()).isEqualTo("Meta leaves");
  }

  @Test
  void listsQuotesAndHeadings() {
    assertThat(blocks(markdown("It began.\n\n## Next\n\n- one\n- two\n  more\n\n> so he said\n")))
        .containsExactly(
            "PARAGRAPH It began.",
            "HEADING Next",
            "LIST_ITEM one",
            "LIST_ITEM two more",
            "BLOCK_QUOTE so he said");
  }

  @Test
  void codeImagesAndTagsAreLeftOut() {
    Article a =
        markdown(
            "It ![alt](i.png) <b>began</b> `now`.\r\n\r\n```\r\ncode\r\n```\r\n\r\n"
                + "<figure><img src=x><figcaption>A caption &lt; here</figcaption></figure>\r\n\r\n"
                + "<script>evil()</script>\r\n\r\nThe end.");
    assertThat(blocks(a))
        .containsExactly(
            "PARAGRAPH It began now.", "CAPTION A caption < here", "PARAGRAPH The end.");
    assertThat(original(a, "caption <")).isEqualTo("caption &lt;");
    assertThat(original(a, "now")).isEqualTo("now");
    assertThat(original(a, "The end")).isEqualTo("The end");
  }

  @Test
  void titleInFrontMatterIsChecked() {
    Article a =
        markdown(
            "---\ntitle: Meta leaves in 2022 # why\nauthor: [A. Bee, C. Dee]\ndate: 2024-02-09"
                + " 10:00\n---\n\n# Another heading\n\nIt *began*.\n");
    assertThat(blocks(a))
        .containsExactly(
            "TITLE Meta leaves in 2022", "HEADING Another heading", "PARAGRAPH It began.");
    assertThat(original(a, "in 2022")).isEqualTo("in 2022");
    assertThat(original(a, "It began")).isEqualTo("It *began");
    assertThat(a.metadata().author()).isEqualTo("A. Bee, C. Dee");
    assertThat(a.published()).contains(LocalDate.of(2024, 2, 9));
  }

  @Test
  void titleInAFoldedScalar() {
    Article a =
        markdown("---\ntitle: >-\n  Meta leaves\n  in 2022\npublished: 2024-02-09\n---\nIt.\n");
    assertThat(blocks(a)).first().isEqualTo("TITLE Meta leaves in 2022");
    assertThat(original(a, "2022")).isEqualTo("2022");
  }

  @Test
  void titleInSingleQuotesWithEmoji() {
    Article a = markdown("---\nauthor: 😀😀\ntitle: 'It''s 2022'\n---\nIt began.\n");
    assertThat(original(a, "2022")).isEqualTo("2022");
    assertThat(original(a, "It's")).isEqualTo("It''s");
  }

  @Test
  void plainFirstLineIsTitle() {
    assertThat(blocks(markdown("Meta leaves\n\nIt began.\n")))
        .containsExactly("TITLE Meta leaves", "PARAGRAPH It began.");
  }

  @Test
  void wrappedLinesInQuotes() {
    Article a = markdown("> It began\n> on **Monday**\n> morning.\n");
    assertThat(blocks(a)).containsExactly("BLOCK_QUOTE It began on Monday morning.");
    assertThat(original(a, "morning")).isEqualTo("morning");
  }
}
