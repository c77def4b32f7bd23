package org.claimcheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import javax.measure.UnitConverter;
import javax.measure.format.UnitFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.claimcheck.article.Span;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.word.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import systems.uom.ucum.format.UCUMFormat;

/** The tables of units and currencies, against libraries that know them. */
class UnitsTest {
  private static final Units UNITS = Units.load(Path.of("ontology"));
  private static final QuantityRecognizer RECOGNIZER = QuantityRecognizer.load(Path.of("ontology"));
  private static final UnitFormat UCUM = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);

  static Stream<Unit> converted() {
    return UNITS.measures().stream()
        .filter(u -> !u.code().equals(u.canonical()))
        .filter(u -> !u.code().contains("{"));
  }

  @ParameterizedTest
  @MethodSource("converted")
  void convertsAsTheUnitsLibraryDoes(Unit unit) {
    // systems-ucum 2.2 has the horsepower without its 550
    boolean horsepower = unit.code().equals("[HP]");
    String code = horsepower ? "[ft_i].[lbf_av]/s" : unit.code();
    UnitConverter converter;
    try {
      converter = UCUM.parse(code).getConverterToAny(UCUM.parse(unit.canonical()));
    } catch (javax.measure.IncommensurableException e) {
      throw new AssertionError(unit.code() + " does not convert to " + unit.canonical(), e);
    }
    double factor = unit.factor().doubleValue();
    double expected = converter.convert(horsepower ? 5500.0 : 10.0);
    double ours = 10 * factor + unit.offset().doubleValue();
    assertThat(ours).isCloseTo(expected, within(1e-6 * Math.abs(expected)));
  }

  @Property
  void keepsWhichOfTwoLengthsIsLonger(
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double miles,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double kilometres) {
    NumberInterval one = metres(miles, "[mi_i]");
    NumberInterval other = metres(kilometres, "km");
    assertThat(one.endsBefore(other)).isEqualTo(miles * 1.609344 < kilometres);
  }

  private static NumberInterval metres(double number, String unit) {
    Units.Measure measure = UNITS.canonical(NumberInterval.of(BigDecimal.valueOf(number)), unit);
    assertThat(measure.unit()).isEqualTo("m");
    return measure.interval();
  }

  static Stream<String> currencies() {
    return CurrencyMetaInfo.getInstance()
        .currencies(
            CurrencyMetaInfo.CurrencyFilter.onDate(new Date(1_735_689_600_000L)).withTender())
        .stream()
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void knowsEveryCurrencyOfTheWorldByName(String code) {
    String name =
        Currency.getInstance(code)
            .getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, "other", new boolean[1]);
    String text = "They paid 5,000 " + name + " for it.";
    List<Quantity> read =
        RECOGNIZER.find(text, Words.scan(text, new Span(0, text.length())), List.of());
    assertThat(read).extracting(Quantity::unit).containsExactly(code);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource({
    "km/h, [mi_i]/h, true",
    "L/s, '[bbl_us]/d', true",
    "USD/kg, USD/t, true",
    "USD, EUR, false",
    "km, kg, false",
    "'{franc}', CHF, false",
    "'{fraction}', %, true"
  })
  void comparesWhatIsOfOneKind(String one, String other, boolean comparable) {
    assertThat(UNITS.comparable(one, other)).isEqualTo(comparable);
  }
}
