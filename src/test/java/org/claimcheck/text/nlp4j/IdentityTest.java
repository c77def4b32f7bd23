package org.claimcheck.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Span;
import org.claimcheck.text.opennlp.OpenNlpSentences;
import org.claimcheck.text.opennlp.OpenNlpTokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The pack parses as the models it was made from: NLP4J as shipped, with all its resources, against
 * the pack on every sentence of the articles in {@code testdata}. Loads the shipped models, so it
 * runs by itself: {@code mvn test -Pidentity}.
 */
@Tag("identity")
class IdentityTest {
  private static final Path ARTICLES = Path.of("testdata", "articles");
  private static final int FEWEST_SENTENCES = 200;

  @Test
  void parsesAsShipped() throws IOException {
    List<List<String>> sentences = sentences();
    assertThat(sentences).hasSizeGreaterThan(FEWEST_SENTENCES);

    List<String> packed = new ArrayList<>();
    Pipeline pipeline = Pipeline.open(PackFolder.current());
    for (List<String> sentence : sentences) {
      NLPNode[] nodes = Pipeline.nodes(sentence);
      pipeline.annotate(nodes, tagged -> {});
      describe(nodes, packed);
    }
    List<String> shipped = new ArrayList<>();
    NLPDecoder decoder = shippedDecoder();
    for (List<String> sentence : sentences) {
      describe(decoder.decode(Pipeline.nodes(sentence)), shipped);
    }

    long same = 0;
    for (int i = 0; i < shipped.size(); i++) {
      same += shipped.get(i).equals(packed.get(i)) ? 1 : 0;
    }
    System.out.printf(
        "%d of %d tokens in %d sentences have the tag, lemma, head and relation as shipped%n",
        same, shipped.size(), sentences.size());
    assertThat(packed).isEqualTo(shipped);
  }

  private static NLPDecoder shippedDecoder() throws IOException {
    String configuration = "edu/emory/mathcs/nlp/configuration/config-decode-en.xml";
    try (InputStream in = IOUtils.getInputStreamsFromResource(configuration)) {
      return new NLPDecoder(in);
    }
  }

  private static void describe(NLPNode[] nodes, List<String> out) {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      out.add(
          String.join(
              "\t",
              node.getWordForm(),
              node.getPartOfSpeechTag(),
              node.getLemma(),
              Integer.toString(node.getDependencyHead().getID()),
              node.getDependencyLabel()));
    }
  }

  private static List<List<String>> sentences() throws IOException {
    OpenNlpSentences splitter = OpenNlpSentences.open();
    OpenNlpTokens tokenizer = OpenNlpTokens.open();
    List<Path> articles;
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      articles = files.filter(f -> f.endsWith("correct.md")).sorted().toList();
    }
    List<List<String>> sentences = new ArrayList<>();
    for (Path article : articles) {
      String text = Files.readString(article);
      for (Span sentence : splitter.split(text, new Span(0, text.length()))) {
        List<Span> tokens = tokenizer.tokenize(text, sentence);
        sentences.add(WordForm.of(tokens.stream().map(token -> token.in(text)).toList()));
      }
    }
    return sentences;
  }
}
