package org.claimcheck.text.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.claimcheck.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpSentencesTest {
  private static final OpenNlpSentences SENTENCES = OpenNlpSentences.open();

  /** Sentences are set apart by bars; where no blank stands around a bar, none is in the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The law passed. | It takes effect in May.",
        "The account belongs to Gen. Mark Milley. | He retired.",
        "St. Petersburg is cold. | St. Paul is not.",
        "He lives in the U.S. | The move surprised nobody.",
        "He lives in the U.S. with his wife.",
        "The U.S. President met U.N. Secretary-General Ban. | J.P. Morgan Jr. left.",
        "The U.S. Senate voted on Jan. 6. | Nobody left.",
        "It was voted No. 5 of all. | He said no. | The end.",
        "J. K. Rowling wrote it. | So did J.R.R. Tolkien.",
        "George W. Bush and Joseph R. Biden met. | They spoke.",
        "It paid $1.2bn for the firm. | Shares rose 3.5% on Monday.",
        "It began at 9 a.m. on Monday. | It ended at 5 p.m. | Nobody came.",
        "It began at 9 a.m. Monday in Rome.",
        "It opens at 7.30 p.m. GMT on Friday. | Tickets are gone.",
        "\"We won.\" | She smiled.",
        "“We won’t stop.” | She smiled.",
        "\"Will it stop?\" Smith asked on Monday. | Nobody knew.",
        "“It is over!” he said. | They left.",
        "Meta closed the account.|Hamas said nothing.",
        "It ended in 2022.|The group denied it.",
        "Meta closed the account.|“We regret it,” Hamas said.",
        "Apple Inc. said so. | Apple Inc. | The rest followed.",
        "Booking.com and Node.js are names. | See www.example.com/A.B for more.",
        "He said ... nothing. | Then he left … | She stayed.",
        "It rose (by 5.). | It fell (again). | It rested.",
        "The court cited Brown v. Board of Education. | It ruled.",
        "The study [3] is old.[4] | The next is new.",
        "He met Lt. Col. Smith, Sgt. Lee and Dr. No. | They talked.",
        "1. First point.",
        "Washington, D.C. is hot. | Is it? | Yes!",
        "The police (est. 1829) came.\n\n | No period here\n\n | Next one.",
        "One line\nand its second. | Another.",
        "He was born on Oct. 7, 1990. | In Sept. 2001 he left.",
        "Prices rose e.g. in Rome, i.e. Italy. | They fell later.",
        "It is cited as Ann. Hydrol. Res. in lists. | Nobody reads it.",
        "It came from Paris. | It is big. | Thanks.",
        "She left 1. FC Harnfurt in May. | They lost.",
        "A.D. Santa Rosa won. | They left.",
        "I met Ph.D. students vs. teachers. | We won.",
      })
  void splitsAtBars(String marked) {
    String text = marked.replaceAll(" ?\\|", "").replaceAll("\n\n ", "\n\n");
    List<String> expected = List.of(marked.split("\\s*\\|\\s*"));

    assertThat(split(text)).isEqualTo(expected);
  }

  @Test
  void keepsToTheBlock() {
    String text = "First block. Second";

    assertThat(SENTENCES.split(text, new Span(6, 19)))
        .containsExactly(new Span(6, 12), new Span(13, 19));
  }

  @Test
  void findsNothingInBlanks() {
    assertThat(split(" \n\t\u00A0\u0000 ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "x. Y ", "\"", "U.S. Xyz ", ".\"", " \n", "a.B", "!"})
  void takesLongLinesInItsStride(String part) {
    String line = part.repeat(1_000_000 / part.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> split(line));
  }

  private static List<String> split(String text) {
    return SENTENCES.split(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
