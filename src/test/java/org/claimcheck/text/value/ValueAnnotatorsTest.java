package org.claimcheck.text.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueAnnotatorsTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Annotator VALUES =
      TimeAnnotator.load(ONTOLOGY).then(QuantityAnnotator.load(ONTOLOGY));

  /** A document of one sentence, from tokens written as "word/TAG", without a tree. */
  private static Document document(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Token.Parsed> tokens = new ArrayList<>();
    for (String token : tagged.split(" ", -1)) {
      int slash = token.lastIndexOf('/');
      String word = token.substring(0, slash);
      text.append(text.isEmpty() ? "" : " ");
      Span span = new Span(text.length(), text.length() + word.length());
      text.append(word);
      String lemma = word.toLowerCase(java.util.Locale.ROOT);
      tokens.add(new Token.Parsed(span, word, lemma, token.substring(slash + 1), -1, "dep"));
    }
    Article article = Article.of(text.toString(), LocalDate.of(2024, 5, 15));
    Sentence sentence =
        new Sentence(0, new Span(0, text.length()), article.blocks().get(0), tokens);
    return new Document(
        article, List.of(sentence), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "He/PRP resigned/VBD on/IN Friday/NNP, 2024-05-10",
    "He/PRP will/MD resign/VB on/IN Friday/NNP, 2024-05-17",
    "He/PRP is/VBZ expected/VBN to/TO resign/VB on/IN Friday/NNP, 2024-05-17",
    "He/PRP has/VBZ resigned/VBN in/IN December/NNP, 2023-12",
    "He/PRP should/MD resign/VB in/IN December/NNP, 2024-12",
    "He/PRP should/MD have/VB resigned/VBN in/IN December/NNP, 2023-12",
  })
  void theVerbTellsTheDirection(String tagged, String value) {
    assertThat(VALUES.annotate(document(tagged)).times())
        .extracting(TimeExpression::value)
        .containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "killed/VBD 14/CD young/JJ people/NNS, people",
    "dozens/NNS of/IN hostages/NNS left/VBD, hostages",
    "left/VBD 14/CD dead/JJ, dead",
    "two/CD of/IN the/DT suspects/NNS fled/VBD, suspects",
    "a/DT 35-year-old/JJ man/NN fled/VBD, age",
  })
  void tellsWhatIsCounted(String tagged, String of) {
    assertThat(VALUES.annotate(document(tagged)).quantities())
        .extracting(Quantity::of)
        .containsExactly(of);
  }

  @Test
  void aNumberAloneCountsWhatTheOneBeforeCounted() {
    Document document =
        VALUES.annotate(
            document("It/PRP has/VBZ 300/CD followers/NNS here/RB and/CC over/IN 200/CD there/RB"));
    assertThat(document.quantities())
        .extracting(Quantity::of)
        .containsExactly("followers", "followers");
  }

  @Test
  void aPartIsNotWhatTheNextNumberCounts() {
    Document document =
        VALUES.annotate(
            document(
                "killed/VBD 14/CD people/NNS ,/, including/VBG three/CD children/NNS ,/, and/CC"
                    + " wounded/VBD 30/CD"));
    assertThat(document.quantities())
        .extracting(Quantity::of)
        .containsExactly("people", "children", "people");
  }

  @ParameterizedTest
  @CsvSource({
    "kills/VBZ 400/CD people/NNS a/DT day/NN, /d",
    "sees/VBZ 400/CD guests/NNS per/IN year/NN, /a",
    "had/VBD 400/CD guests/NNS a/DT year/NN earlier/RB, 1",
    "had/VBD 400/CD guests/NNS today/NN, 1",
  })
  void countsWithinATimeAreRates(String tagged, String unit) {
    assertThat(VALUES.annotate(document(tagged)).quantities())
        .extracting(Quantity::unit)
        .containsExactly(unit);
  }

  @Test
  void timesHoldNoQuantities() {
    Document document =
        VALUES.annotate(document("On/IN 3/CD May/NNP 2011/CD he/PRP paid/VBD 5/CD euros/NNS"));
    assertThat(document.times()).extracting(TimeExpression::value).containsExactly("2011-05-03");
    assertThat(document.quantities()).extracting(Quantity::unit).containsExactly("EUR");
  }
}
