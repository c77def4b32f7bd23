package org.claimcheck.text.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.QuantityRecognizer;
import org.claimcheck.time.DateOrder;
import org.claimcheck.time.NamedDays;
import org.claimcheck.time.Tense;
import org.claimcheck.time.TimeExpression;
import org.claimcheck.time.TimePhrase;
import org.claimcheck.time.TimeRecognizer;
import org.claimcheck.time.TimeResolver;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Times and quantities of any text whatever, each line a sentence: nothing is thrown, and what is
 * found lies in order in the text. {@code mvn test -Pfuzz} looks for texts that break this; those
 * known are among the resources.
 */
class HostileTextTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final TimeRecognizer TIMES = new TimeRecognizer(NamedDays.load(ONTOLOGY));
  private static final QuantityRecognizer QUANTITIES = QuantityRecognizer.load(ONTOLOGY);
  private static final List<String> TAGS =
      List.of("", "NN", "NNS", "NNP", "CD", "JJ", "VB", "VBD", "MD", "IN", "DT", "HYPH", "RB");
  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5m")
  void hostileText(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    read(text, false, null, Tense.UNKNOWN);
    read(text, true, LEAP_DAY, Tense.PAST);
    read(text, true, LocalDate.MIN.withYear(1), Tense.FUTURE);
  }

  private static void read(
      String text, boolean tagged, @Nullable LocalDate published, Tense tense) {
    List<Words> sentences = new ArrayList<>();
    NumericOrder order = new NumericOrder();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      Span line = new Span(start, end < 0 ? text.length() : end);
      sentences.add(Words.scan(text, line, at -> tagged ? tag(text, at) : ""));
      start = line.end() + 1;
    }
    sentences.forEach(order::see);
    DateOrder numeric = order.order(Optional.ofNullable(published));
    TimeResolver resolver = new TimeResolver(text, published);
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> times = new ArrayList<>();
      for (TimePhrase phrase : TIMES.find(sentences.get(i), numeric)) {
        TimeExpression time = resolver.resolve(phrase, tense, i);
        assertThat(time.span().in(text)).isEqualTo(time.text()).isNotBlank();
        assertThat(time.value()).isNotBlank();
        times.add(time.span());
      }
      List<Quantity> found = QUANTITIES.find(text, sentences.get(i), times);
      assertOrdered(times);
      assertOrdered(found.stream().map(Quantity::span).toList());
      for (Quantity quantity : found) {
        assertThat(quantity.span().overlaps(quantity.number())).isTrue();
        assertThat(quantity.stated().toPlainString()).hasSizeLessThan(400);
      }
    }
  }

  /** Any tag, but the same one each time. */
  private static String tag(String text, int at) {
    return TAGS.get((text.charAt(at) + at) % TAGS.size());
  }

  private static void assertOrdered(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }
}
