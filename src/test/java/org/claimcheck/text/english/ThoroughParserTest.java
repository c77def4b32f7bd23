package org.claimcheck.text.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.article.Span;
import org.claimcheck.text.ModelException;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Token;
import org.claimcheck.text.opennlp.OpenNlpTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThoroughParserTest {
  @Test
  void parsesAsTheFirstParserSpeaks() {
    ThoroughParser parser = new ThoroughParser(Path.of(""));

    assertThat(parse(parser, "The Hamas-run ministry (in “Gaza”) denied it."))
        .isEqualTo(
            "The det:ministry Hamas npadvmod:run - punct:run run nmod:ministry"
                + " ministry nsubj:denied ( punct:in in parataxis:ministry “ punct:Gaza Gaza pobj:in"
                + " ” punct:Gaza ) punct:in denied root it dobj:denied . punct:denied");
    assertThat(parse(parser, "a b ) ( c \" . \uD83D\uDE00 --")).isNotEmpty();
  }

  @Test
  void tellsWhatIsMissing(@TempDir Path home) throws Exception {
    ThoroughParser parser = new ThoroughParser(home);

    assertThatThrownBy(() -> parse(parser, "Hello."))
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll(home.toString(), "mvn package");

    Path folder = Files.createDirectories(home.resolve("target").resolve("lib-thorough"));
    Files.writeString(folder.resolve("opennlp-parse-models-1.5.jar"), "no jar");
    assertThatThrownBy(() -> parse(parser, "Hello."))
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll("damaged", "delete it");
  }

  private static String parse(ThoroughParser parser, String text) {
    List<Span> tokens = OpenNlpTokens.open().tokenize(text, new Span(0, text.length()));
    List<Token.Parsed> parsed = parser.parse(text, tokens, NameLexicon.EMPTY);
    return parsed.stream()
        .map(
            p ->
                p.text()
                    + " "
                    + p.relation()
                    + (p.head() < 0 ? "" : ":" + parsed.get(p.head()).text()))
        .collect(Collectors.joining(" "));
  }
}
