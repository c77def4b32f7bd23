package org.claimcheck.text.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.QuantityRecognizer;
import org.claimcheck.time.DateOrder;
import org.claimcheck.time.NamedDays;
import org.claimcheck.time.TimePhrase;
import org.claimcheck.time.TimeRecognizer;
import org.claimcheck.word.Word;
import org.claimcheck.word.Words;

/**
 * How often the recognisers look at a word: work is counted, not time. Whatever is repeated four
 * times as often may cost four times as much and no more.
 */
class WordVisitsTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final TimeRecognizer TIMES = new TimeRecognizer(NamedDays.load(ONTOLOGY));
  private static final QuantityRecognizer QUANTITIES = QuantityRecognizer.load(ONTOLOGY);
  private static final int COPIES = 40;

  /** Words that count how often they are looked at. */
  private static final class Counted extends AbstractList<Word> {
    private final Words words;
    private long visits;

    Counted(Words words) {
      this.words = words;
    }

    @Override
    public Word get(int i) {
      visits++;
      return words.at(i);
    }

    @Override
    public int size() {
      return words.size();
    }
  }

  private static long visits(String text) {
    Counted counted = new Counted(Words.scan(text, new Span(0, text.length())));
    Words words = Words.of(counted);
    new NumericOrder().see(words);
    List<Span> times = TIMES.find(words, DateOrder.UNKNOWN).stream().map(TimePhrase::span).toList();
    QUANTITIES.find(text, words, times);
    return counted.visits;
  }

  @Provide
  Arbitrary<String> phrases() throws IOException {
    List<String> parts =
        Files.readAllLines(
                Path.of("src/test/resources/org/claimcheck/text/value/words.dict"),
                StandardCharsets.UTF_8)
            .stream()
            .filter(line -> line.startsWith("\"") && !line.contains("\\x"))
            .map(line -> line.substring(1, line.length() - 1))
            .toList();
    Arbitrary<String> part =
        Arbitraries.of(parts).flatMap(p -> Arbitraries.of(p + " ", p + " ", p));
    return part.list().ofMinSize(1).ofMaxSize(8).map(p -> String.join("", p));
  }

  @Property(tries = 300)
  void growInProportionToTheText(@ForAll("phrases") String phrase) {
    long once = visits(phrase.repeat(COPIES));
    long fourfold = visits(phrase.repeat(4 * COPIES));
    assertThat(fourfold).as(phrase).isLessThanOrEqualTo(4 * once + once / 5);
  }
}
