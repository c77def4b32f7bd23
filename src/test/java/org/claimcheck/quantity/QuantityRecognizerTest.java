package org.claimcheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.word.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityRecognizerTest {
  private static final QuantityRecognizer RECOGNIZER = QuantityRecognizer.load(Path.of("ontology"));

  private static List<Quantity> read(String text) {
    return RECOGNIZER.find(text, Words.scan(text, new Span(0, text.length())), List.of());
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private static String brief(Quantity q) {
    return q.text()
        + " = "
        + plain(q.interval().min())
        + ".."
        + plain(q.interval().max())
        + " "
        + q.unit();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "killed 14 people | 14 = 14..14 1",
        "killed 1,200 people | 1,200 = 1150..1250 1",
        "killed 1,237 people | 1,237 = 1237..1237 1",
        "freed 250 hostages | 250 = 245..255 1",
        "freed 100 hostages | 100 = 95..105 1",
        "five million followers | five million = 4500000..5500000 1",
        "1.43 billion people | 1.43 billion = 1425000000..1435000000 1",
        "at least 14 people | at least 14 = 14.. 1",
        "more than 1,200 people | more than 1,200 = 1200.. 1",
        "up to 30 people | up to 30 = ..30 1",
        "fewer than 30 people | fewer than 30 = ..30 1",
        "about 300 people | about 300 = 270..330 1",
        "nearly 300 people | nearly 300 = 270..300 1",
        "just over 300 people | just over 300 = 300..330 1",
        "exactly 14 people | exactly 14 = 14..14 1",
        "300 or more people | 300 or more = 300.. 1",
        "a dozen people | a dozen = 12..12 1",
        "dozens of people | dozens = 20..150 1",
        "hundreds of thousands of people | hundreds of thousands = 100000..1500000 1",
        "between 20 and 30 people | 20 and 30 = 20..30 1",
        "10 to 15 people | 10 to 15 = 10..15 1",
        "3-4 million people | 3-4 million = 2500000..4500000 1",
        "3 lakh people | 3 lakh = 250000..350000 1",
        "paid $43bn | $43bn = 42500000000..43500000000 USD",
        "paid 1.8 billion euros | 1.8 billion euros = 1750000000..1850000000 EUR",
        "paid £50m | £50m = 49500000..50500000 GBP",
        "paid US$5 | US$5 = 5..5 USD",
        "paid 50 cents | 50 cents = 0.5..0.5 USD",
        "paid 2 billion pounds | 2 billion pounds = 1500000000..2500000000 GBP",
        "weighs 200 pounds | 200 pounds = 195..205 [lb_av]",
        "ran 30 km | 30 km = 29.5..30.5 km",
        "ran 300 miles | 300 miles = 295..305 [mi_i]",
        "at 60 mph | 60 mph = 59.5..60.5 [mi_i]/h",
        "rose 3.5 percent | 3.5 percent = 3.45..3.55 %",
        "rose 45% | 45% = 44.5..45.5 %",
        "rose 0.2 percentage points | 0.2 percentage points = 0.15..0.25 {pp}",
        "a 35-year-old man | 35-year-old = 35..35 a",
        "a man aged 12 | 12 = 12..12 a",
        "a magnitude 7.8 quake | magnitude 7.8 = 7.75..7.85 1",
        "a 7.8-magnitude quake | 7.8-magnitude = 7.75..7.85 1",
        "20,000 barrels a day | 20,000 barrels a day = 19500..20500 [bbl_us]/d",
        "temperatures of 102 F | 102 F = 101.5..102.5 [degF]",
        "fewer than 12 C | fewer than 12 = ..12 1",
        "degrees of 5 C Company | 5 = 5..5 1",
        "it is -5 °C outside | -5 °C = -5.5..-4.5 Cel",
      })
  void readsOneQuantity(String text, String expected) {
    assertThat(read(text)).extracting(q -> brief(q)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a 52-48 vote | 52 = 52..52 1 | 48 = 48..48 1",
        "they won 2-0 at home | 2 = 2..2 1 | 0 = 0..0 1",
        "killed 14 people and injured 32 others | 14 = 14..14 1 | 32 = 32..32 1",
        "it reached 37 C (99 F) | 37 C = 36.5..37.5 Cel | 99 F = 98.5..99.5 [degF]",
        "30 to 35 C (86 to 95 F) | 30 to 35 C = 29.5..35.5 Cel | 86 to 95 F = 85.5..95.5 [degF]",
        "rose from 3 to 5 percent | 3 = 2.5..3.5 % | 5 percent = 4.5..5.5 %",
      })
  void readsTwoQuantities(String text, String first, String second) {
    assertThat(read(text)).extracting(q -> brief(q)).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Falcon 9 flew",
        "the Group of 20 met",
        "Resolution 2728 passed",
        "COVID-19 spread",
        "an F-16 crashed",
        "no one came",
        "one of the best",
        "page 12",
        "it is open 24/7"
      })
  void leavesNamesAndCodesAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10, '[mi_i]', 16093.44, m",
    "100, '[degF]', 37.7777777777778, Cel",
    "2, t, 2000, kg",
    "5, USD, 5, USD",
    "3, 1, 3, 1"
  })
  void convertsToTheCanonicalUnit(BigDecimal number, String unit, BigDecimal result, String code) {
    Units.Measure measure =
        Units.load(Path.of("ontology")).canonical(NumberInterval.of(number), unit);
    assertThat(measure.unit()).isEqualTo(code);
    assertThat(measure.interval().min())
        .isCloseTo(result, org.assertj.core.data.Offset.offset(new BigDecimal("0.000001")));
  }
}
