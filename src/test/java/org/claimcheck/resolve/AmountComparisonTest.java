package org.claimcheck.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimcheck.article.Span;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.FactValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountComparisonTest {
  private static final Units UNITS = Units.load(Path.of("ontology"));

  @ParameterizedTest
  @CsvSource({
    "100, [mi_i], 161, km, true",
    "100, [mi_i], 120, km, false",
    "3, [ft_i], 91, cm, true",
    "300, km, 300, km, true",
    "300, km, 301, km, false",
  })
  void amountsCompareInWhateverUnits(
      BigDecimal said, String unit, BigDecimal known, String knownUnit, boolean agree) {
    BigDecimal slack = unit.equals(knownUnit) ? BigDecimal.ZERO : new BigDecimal("0.5");
    NumberInterval told = new NumberInterval(said.subtract(slack), said.add(slack));
    assertThat(compare(told, said, unit, known, knownUnit).agrees()).isEqualTo(agree);
  }

  @Test
  void whatIsOfAnotherKindSaysNothing() {
    BigDecimal ten = BigDecimal.TEN;
    Outcome outcome = compare(NumberInterval.of(ten), ten, "km", ten, "kg");
    assertThat(outcome).isEqualTo(Outcome.unknown("length"));
  }

  /** The unit in which it is told changes nothing. */
  @Property(tries = 300)
  void metresAndKilometresScoreAlike(
      @ForAll @IntRange(min = 1, max = 5000) int said,
      @ForAll @IntRange(min = 1, max = 5000) int known) {
    BigDecimal one = BigDecimal.valueOf(said);
    BigDecimal other = BigDecimal.valueOf(known);
    Outcome plain = compare(NumberInterval.of(one), one, "km", other, "km");
    BigDecimal metres = one.movePointRight(3);
    Outcome converted = compare(NumberInterval.of(metres), one, "m", other, "km");
    assertThat(converted.agrees()).isEqualTo(plain.agrees()).isEqualTo(said == known);
  }

  private static Outcome compare(
      NumberInterval told, BigDecimal said, String unit, BigDecimal known, String knownUnit) {
    Span span = new Span(0, 1);
    Quantity quantity = new Quantity(span, span, "x", said, told, unit, null);
    return AmountComparison.compare(
        new Attribute.HowMuch("length", quantity, "x"),
        new FactValue.Amount(NumberInterval.of(known), knownUnit, known),
        UNITS);
  }
}
