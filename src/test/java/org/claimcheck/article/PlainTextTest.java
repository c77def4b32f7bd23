package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimcheck.article.Articles.blocks;
import static org.claimcheck.article.Articles.original;
import static org.claimcheck.article.Articles.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void titleIsAFirstShortLineWithoutPeriod() {
    Article a = text("Quake hits Kyoto\n\nA quake hit Kyoto on Monday. It was strong.\n");
    assertThat(blocks(a))
        .containsExactly(
            "TITLE Quake hits Kyoto", "PARAGRAPH A quake hit Kyoto on Monday. It was strong.");
    assertThat(a.metadata().title()).isEqualTo("Quake hits Kyoto");
  }

  @Test
  void firstSentenceIsNoTitle() {
    assertThat(blocks(text("A quake hit Kyoto.\n\nIt was strong.")))
        .containsExactly("PARAGRAPH A quake hit Kyoto.", "PARAGRAPH It was strong.");
  }

  @Test
  void hardWrappedLinesMakeOneParagraph() {
    Article a =
        text("A quake hit Kyoto on\n  Monday morning. It\r\nwas strong.\r\n\r\nNobody died.");
    assertThat(blocks(a))
        .containsExactly(
            "PARAGRAPH A quake hit Kyoto on Monday morning. It was strong.",
            "PARAGRAPH Nobody died.");
    assertThat(original(a, "on Monday")).isEqualTo("on\n  Monday");
    assertThat(original(a, "Nobody")).isEqualTo("Nobody");
  }

  @Test
  void longLinesAreParagraphsEvenWithoutBlankLines() {
    String longLine = "The minister said " + "that it was so and ".repeat(10) + "left.";
    Article a = text(longLine + "\nWhat comes next\n" + longLine + "\nHe left.");
    assertThat(blocks(a))
        .containsExactly(
            "PARAGRAPH " + longLine,
            "HEADING What comes next",
            "PARAGRAPH " + longLine,
            "PARAGRAPH He left.");
  }

  @Test
  void shortLineBeforeBlankLineIsHeading() {
    Article a = text("It began.\n\nUS Sanctions and Tech\n\nIt went on.\n\nThe end");
    assertThat(blocks(a))
        .containsExactly(
            "PARAGRAPH It began.",
            "HEADING US Sanctions and Tech",
            "PARAGRAPH It went on.",
            "PARAGRAPH The end");
  }

  @Test
  void bulletsAreListItems() {
    assertThat(blocks(text("It began.\n\n- one thing\n- another thing\n")))
        .containsExactly("PARAGRAPH It began.", "LIST_ITEM one thing", "LIST_ITEM another thing");
  }

  @Test
  void dateLeadIsTakenOff() {
    Article a = text(" date 2024-02-09 In a significant move, Meta left. It was quick.\n\nMore.");
    assertThat(a.published()).contains(LocalDate.of(2024, 2, 9));
    assertThat(a.text()).startsWith("In a significant move");
    assertThat(original(a, "In a")).isEqualTo("In a");
    assertThat(a.toOriginal(new Span(0, 2))).isEqualTo(new Span(17, 19));
  }

  @Test
  void dateLineGivesTheDateAndStaysInTheText() {
    Article a = text("Friday, January 4, 2019 \n\n\nA building collapsed on Monday.");
    assertThat(a.published()).contains(LocalDate.of(2019, 1, 4));
    assertThat(a.metadata().title()).isNull();
    assertThat(blocks(a))
        .containsExactly(
            "PARAGRAPH Friday, January 4, 2019", "PARAGRAPH A building collapsed on Monday.");
  }

  @Test
  void titleMayBeginWithADate() {
    Article a = text("March 23, 2024: what we know\n\nIt began.");
    assertThat(a.metadata().title()).isEqualTo("March 23, 2024: what we know");
    assertThat(a.published()).isEmpty();
  }

  @Test
  void frontMatter() {
    Article a =
        text("---\ntitle: \"He said \\\"no\\\"\"\npublished: 2024-02-09\n---\nIt began.\n\nMore.");
    assertThat(a.published()).contains(LocalDate.of(2024, 2, 9));
    assertThat(blocks(a))
        .containsExactly("TITLE He said \"no\"", "PARAGRAPH It began.", "PARAGRAPH More.");
    assertThat(original(a, "said \"no")).isEqualTo("said \\\"no");
  }

  @Test
  void emptyLookingCharactersBecomeSpacesOrNothing() {
    Article a = text("It\u00a0was 1,200\u202fpeople, co\u00adoperating\u200b now.\n\nMore.");
    assertThat(a.text()).startsWith("It was 1,200 people, cooperating now.");
    assertThat(original(a, "cooperating")).isEqualTo("co\u00adoperating");
    assertThat(a.problems()).isEmpty();
  }

  @Test
  void terminalEscapesAreLeftOutAndReported() {
    Article a =
        text("It was \u001b[31mred\u001b[0m.\u001b]0;evil\u0007 Yes.\n\nMore\u0001or less.");
    assertThat(a.text()).isEqualTo("It was red. Yes.\n\nMore or less.");
    assertThat(a.problems()).singleElement().asString().startsWith("1:8: control characters");
  }

  @Test
  void endlessWordIsLeftOutAndReported() {
    Article a = text("It began " + "x".repeat(1_000_000) + " and ended.");
    assertThat(a.text()).isEqualTo("It began and ended.");
    assertThat(a.problems()).singleElement().asString().startsWith("1:10: a word of more");
  }

  @Test
  void oneLongLineIsReadUpToTheLimit() {
    Article a = text("The minister left. ".repeat(10_000));
    assertThat(a.text()).hasSize(10_000 * 19 - 1);
    assertThat(a.problems()).isEmpty();
    assertThatThrownBy(() -> text("The minister left. ".repeat(60_000)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "a: 1,139,999 characters of text, more than the limit of 400,000; an article is"
                + " shorter; split an archive into one file an article");
  }
}
