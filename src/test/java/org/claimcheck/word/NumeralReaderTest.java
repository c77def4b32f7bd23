package org.claimcheck.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.claimcheck.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {
  private static final RuleBasedNumberFormat ICU =
      new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

  private static Numeral read(String text) {
    Words words = Words.scan(text, new Span(0, text.length()));
    Numeral read = new NumeralReader(words).read(0, text.endsWith("$"));
    assertThat(read).as(text).isNotNull();
    return read;
  }

  @Property
  void readsEveryNumberInWords(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
    for (String style : new String[] {"%spellout-numbering", "%spellout-numbering-verbose"}) {
      String text = ICU.format(number, style).replace(",", "");
      Words words = Words.scan(text, new Span(0, text.length()));
      Numeral read = new NumeralReader(words).read(0);
      assertThat(read).as(text).isNotNull();
      assertThat(read.value()).as(text).isEqualByComparingTo(BigDecimal.valueOf(number));
      assertThat(read.end()).as(text).isEqualTo(words.size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 | 14 | 1",
        "1,200 | 1200 | 1",
        "1,20,000 | 120000 | 1",
        "40\u202f000 | 40000 | 1",
        "3.5 | 3.5 | 0.1",
        "1.43 billion | 1430000000 | 10000000",
        "43bn | 43000000000 | 1000000000",
        "3 lakh | 300000 | 100000",
        "2 crore | 20000000 | 10000000",
        "2 1/2 | 2.5 | 0.5",
        "1/4 | 0.25 | 0.1",
        "2½ | 2.5 | 0.5",
        "half a million | 500000 | 100000",
        "a hundred | 100 | 100",
        "a hundred thousand | 100000 | 100000",
        "two and a half | 2.5 | 0.5",
        "one and a half million | 1500000 | 500000",
        "two thirds | 0.666666666666667 | 0.1",
        "three point five million | 3500000 | 100000",
        "two dozen | 24 | 12",
        "five million | 5000000 | 1000000",
        "twenty-five hundred | 2500 | 100",
        "300k | 300000 | 1000",
        "1 234 567 | 1234567 | 1",
        "4e14 | 4e14 | 1e14",
        "2.5×10⁻³ | 0.0025 | 0.0001",
        "1.3x10^6 | 1300000 | 100000",
        "1.234.567,8 | 1234567.8 | 0.1",
        "4 thousand 3 hundred and 21 | 4321 | 1",
        "two million and a quarter | 2250000 | 100000",
        "twenty-three fifths | 4.6 | 0.1",
        "three million, two hundred | 3000200 | 100",
      })
  void readsDigitsWordsAndBoth(String text, BigDecimal value, BigDecimal unit) {
    Numeral read = read(text);
    assertThat(read.value()).isEqualByComparingTo(value);
    assertThat(read.unit()).isEqualByComparingTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 people | 1",
        "2019, 200 people | 1",
        "31.12.2019 | 1",
        "22,24,26 | 1",
        "one two | 1",
        "two people and a half | 1",
        "one hundred and fifty people | 4",
        "two million and three others | 4",
      })
  void stopsWhereTheNumberEnds(String text, int end) {
    assertThat(read(text).end()).isEqualTo(end);
  }

  @Property
  void readsEveryOrdinalInWords(@ForAll @LongRange(min = 1, max = 999_999) long number) {
    String text = ICU.format(number, "%spellout-ordinal");
    Words words = Words.scan(text, new Span(0, text.length()));
    Numeral read = new NumeralReader(words).longOrdinal(0);
    assertThat(read).as(text).isNotNull();
    assertThat(read.value()).as(text).isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(read.end()).as(text).isEqualTo(words.size());
  }

  @Property
  void readsEveryGroupedNumber(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
    for (String separator : new String[] {",", "\u00a0", "\u202f"}) {
      String text = String.format(java.util.Locale.ROOT, "%,d", number).replace(",", separator);
      Numeral read = read(text);
      assertThat(read.value()).as(text).isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @ParameterizedTest
  @CsvSource({"21st, 21", "first, 1", "twenty-first, 21", "twentieth, 20", "31st, 31"})
  void readsOrdinals(String text, int value) {
    Words words = Words.scan(text, new Span(0, text.length()));
    Numeral read = new NumeralReader(words).ordinal(0);
    assertThat(read).isNotNull();
    assertThat(read.whole()).isEqualTo(value);
  }
}
