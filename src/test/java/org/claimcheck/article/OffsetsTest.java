package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** In any format, encoding and with any line ends, words lead back to where they were written. */
class OffsetsTest {
  private static final List<String> WORDS =
      List.of(
          "ferry",
          "1,200",
          "naïve",
          "nai\u0308ve",
          "Łódź",
          "漢字",
          "🧊",
          "👩🏽",
          "“so”",
          "it’s",
          "AT&T",
          "a",
          "—",
          "Ω",
          "ends.");

  /** How a word is written in a file, and what it looks like to a reader. */
  private record Written(String before, String spelling, String after, String word) {}

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(40);
  }

  @Property(tries = 150)
  void wordsLeadBack(
      @ForAll("words") @Size(min = 1) List<String> words,
      @ForAll ArticleFormat format,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Written> written = words.stream().map(w -> write(format, w, random)).toList();
    StringBuilder file = new StringBuilder(format == ArticleFormat.HTML ? "<p>" : "Begin ");
    List<Span> places = new ArrayList<>();
    String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    for (Written w : written) {
      file.append(w.before());
      places.add(new Span(file.length(), file.length() + w.spelling().length()));
      file.append(w.spelling()).append(w.after());
      file.append(List.of(" ", "  ", lineEnd, "\u00a0").get(random.nextInt(4)));
    }
    String end = format == ArticleFormat.HTML ? "</p>" : "end.";
    file.append(end);
    Article read = new ArticleReader(null).parse("a", encode(file.toString(), random), format);
    assertThat(read.original()).isEqualTo(file.toString());
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = written.get(i).word();
      at = read.text().indexOf(word, at);
      assertThat(at).as("%s of %s in %s", word, words, read.text()).isNotNegative();
      Span span = new Span(at, at + word.length());
      assertThat(read.toOriginal(span)).as(word).isEqualTo(places.get(i));
      at = span.end();
    }
  }

  private static Written write(ArticleFormat format, String word, Random random) {
    boolean marked = random.nextInt(4) == 0;
    return switch (format) {
      case TEXT -> new Written("", word, "", word);
      case MARKDOWN ->
          Character.isLetter(word.charAt(0)) && marked
              ? new Written("**", word, "**", word)
              : new Written("", word, "", word);
      case HTML ->
          new Written(
              marked ? "<b class='x'>" : "",
              random.nextBoolean() ? references(word) : word.replace("&", "&amp;"),
              marked ? "</b>" : "",
              word);
    };
  }

  private static String references(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints().forEach(c -> out.append("&#").append(c).append(';'));
    return out.toString();
  }

  private static byte[] encode(String file, Random random) {
    Charset charset =
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
            .get(random.nextInt(3));
    return ("\ufeff" + file).getBytes(charset);
  }
}
