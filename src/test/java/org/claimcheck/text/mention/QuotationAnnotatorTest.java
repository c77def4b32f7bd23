package org.claimcheck.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.text.Document;
import org.claimcheck.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where quotations begin and end, and who speaks. */
class QuotationAnnotatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"We lost the case,\" Ann Keller said on Monday. | Keller",
        "\"We lost the case,\" said Ann Keller, who leads the party. | Keller",
        "Ann Keller said: \"We lost the case.\" | Keller",
        "“We lost the case,” she told reporters. | she",
        "According to Ann Keller, the case was \"lost from the start\". | Keller",
        "The minister called the plan “a disgrace”. | minister",
        "‘We lost the case,’ the minister’s lawyer said. | lawyer",
      })
  void speakerIsTheSubjectOfTheVerbOfSaying(String text, String speaker) {
    assertThat(speakers(Annotated.of(text))).containsExactly(speaker);
  }

  @Test
  void nameOfAThingHasNoSpeaker() {
    assertThat(speakers(Annotated.of("The ship \"Aurora\" sank in 1921."))).containsExactly("-");
  }

  @Test
  void secondQuotationOfAParagraphGoesOn() {
    Document document =
        Annotated.of("\"I am tired,\" said Ann Keller. \"I will rest in the summer.\"");
    assertThat(speakers(document)).containsExactly("Keller", "Keller");
  }

  @Test
  void quotationGoesOnOverParagraphs() {
    Document document =
        Annotated.of(
            "Plant closes\n\nAnn Keller said: \"The plant was old.\n\n\"It cost too much.\"\n\n"
                + "\"Nobody asked the workers.\"");
    assertThat(speakers(document)).containsExactly("Keller", "Keller", "-");
  }

  @Test
  void apostrophesAreNoQuotations() {
    assertThat(Annotated.of("The workers' union and the firm's owners don't agree.").quotations())
        .isEmpty();
  }

  private static List<String> speakers(Document document) {
    return document.quotations().stream()
        .map(
            q -> {
              Token speaker = q.speaker();
              return speaker == null ? "-" : speaker.text();
            })
        .toList();
  }
}
