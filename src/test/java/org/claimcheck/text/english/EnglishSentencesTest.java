package org.claimcheck.text.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.article.Block;
import org.claimcheck.article.OffsetMap;
import org.claimcheck.article.Span;
import org.claimcheck.text.Document;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.SentenceAnnotator;
import org.claimcheck.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSentencesTest {
  private static final SentenceAnnotator ANNOTATOR = EnglishSentences.open(NameLexicon.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hamas attacked Israel.|nsubj:attacked root dobj:attacked punct:attacked",
        "Israel was attacked by Hamas.|nsubjpass:attacked auxpass:attacked root agent:attacked"
            + " pobj:by punct:attacked",
        "He did not resign in 2022.|nsubj:resign aux:resign neg:resign root prep:resign pobj:in"
            + " punct:resign",
        "Paris is the capital of France.|nsubj:is root det:capital attr:is prep:capital pobj:of"
            + " punct:is",
        "The storm, which hit Cuba, left 20 people dead.|det:storm nsubj:left punct:storm nsubj:hit"
            + " relcl:storm dobj:hit punct:storm root nmod:people dobj:left oprd:left punct:left",
        "It cut up to 10,000 jobs.|nsubj:cut root qmod:10,000 qmod:10,000 nmod:jobs dobj:cut"
            + " punct:cut",
        "The firm paid $1.2bn.|det:firm nsubj:paid root qmod:bn compound:bn dobj:paid punct:paid",
      })
  void parses(String text, String expected) {
    String relations =
        sentences(text).get(0).tokens().stream()
            .map(t -> t.relation() + t.head().map(h -> ":" + h.text()).orElse(""))
            .collect(Collectors.joining(" "));

    assertThat(relations).isEqualTo(expected);
  }

  @Test
  void givesLemmasAndTags() {
    List<Token> tokens = sentences("Its leaders’ 1,200 companies were sold.").get(0).tokens();

    assertThat(tokens)
        .extracting(t -> t.lemma() + "/" + t.tag())
        .containsExactly(
            "its/PRP$",
            "leader/NNS",
            "'/POS",
            "1,200/CD",
            "company/NNS",
            "be/VBD",
            "sell/VBN",
            "./.");
  }

  @Test
  void knownNamesAreProperNouns() {
    NameLexicon names = (tokens, from) -> List.of("Meta", "X").contains(tokens.get(from)) ? 1 : 0;

    List<Token> tokens =
        EnglishSentences.open(names)
            .annotate(Document.of(Article.of("Meta sued X over posts on the platform.", null)))
            .sentences()
            .get(0)
            .tokens();

    assertThat(tokens.get(0).tag()).isEqualTo("NNP");
    assertThat(tokens.get(2).tag()).isEqualTo("NNP");
  }

  @Test
  void noSentenceCrossesABlock() {
    String text = "Leader banned\n\nMeta said so. Then it left";
    Article article =
        new Article(
            "-",
            text,
            text,
            OffsetMap.IDENTITY,
            List.of(
                new Block(Block.Kind.TITLE, new Span(0, 13)),
                new Block(Block.Kind.PARAGRAPH, new Span(15, text.length()))),
            Article.Metadata.NONE,
            List.of());

    List<Sentence> sentences = ANNOTATOR.annotate(Document.of(article)).sentences();

    assertThat(sentences)
        .extracting(s -> s.index() + " " + s.block().kind() + " " + s.span().in(text))
        .containsExactly(
            "0 TITLE Leader banned", "1 PARAGRAPH Meta said so.", "2 PARAGRAPH Then it left");
  }

  @Test
  void cutsSentencesThatAreTooLong() {
    String names = "Ann Lee, ".repeat(120) + "and Bob Ray.";

    List<Sentence> sentences = sentences(names);

    assertThat(sentences).hasSize(3);
    assertThat(sentences)
        .allMatch(s -> s.tokens().size() <= SentenceAnnotator.MAX_TOKENS)
        .extracting(s -> s.span().in(names).endsWith(","))
        .containsExactly(true, true, false);
  }

  @Test
  void survivesAnything() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" \u0000\n")).isEmpty();
    assertThat(sentences("\u001B[31m)(*&^%$#@! \uD83D\uDE00 \uD83D x\u0007y ...")).isNotEmpty();
    assertThat(sentences("a.b ".repeat(1_000))).isNotEmpty();
  }

  private static List<Sentence> sentences(String text) {
    return ANNOTATOR.annotate(Document.of(Article.of(text, null))).sentences();
  }
}
