package org.claimcheck.resolve;

import java.math.BigDecimal;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.FactValue;
import org.jspecify.annotations.Nullable;

/** Compares a stated amount with a known one. */
final class AmountComparison {
  private AmountComparison() {}

  /** What a stated amount says of a known one, in whatever units of one kind they are told. */
  static Outcome compare(Attribute.HowMuch much, FactValue.Amount fact, Units units) {
    String unit = much.amount().unit();
    if (!units.comparable(unit, fact.unit())) {
      return Outcome.unknown(much.property());
    }
    NumberInterval claimed = units.canonical(much.amount().interval(), unit).interval();
    NumberInterval known = units.canonical(fact.interval(), fact.unit()).interval();
    String name = much.property().replaceAll("^.*[/#]", "");
    String words = name + " " + much.words();
    BigDecimal stated = much.amount().stated();
    if (claimed.overlaps(known)) {
      boolean open = isVague(claimed);
      double size = Math.abs(stated.doubleValue());
      int digits = open ? 0 : stated.stripTrailingZeros().precision();
      double identifies = Weights.amountIdentifies(size, digits) * (open ? 0.5 : 1);
      return Outcome.agrees(Weights.amount(identifies), identifies, much.property(), words);
    }
    @Nullable BigDecimal quoted = fact.stated() != null ? fact.stated() : bound(fact.interval());
    double said = size(canonical(stated, unit, units));
    double ratio =
        Math.max(1e-9, said) / Math.max(1e-9, size(canonical(quoted, fact.unit(), units)));
    return Outcome.disagrees(
        Weights.factor(Math.log10(ratio)), much.property(), words + ": " + shown(quoted));
  }

  /** "at least 14", "dozens": fits too much to tell one thing from another. */
  private static boolean isVague(NumberInterval interval) {
    BigDecimal min = interval.min();
    BigDecimal max = interval.max();
    return min == null || max == null || max.compareTo(min.multiply(BigDecimal.valueOf(3))) > 0;
  }

  private static @Nullable BigDecimal canonical(
      @Nullable BigDecimal number, String unit, Units units) {
    return number == null
        ? null
        : bound(units.canonical(NumberInterval.of(number), unit).interval());
  }

  private static @Nullable BigDecimal bound(NumberInterval interval) {
    return interval.min() != null ? interval.min() : interval.max();
  }

  private static double size(@Nullable BigDecimal number) {
    return number == null ? 1 : number.abs().doubleValue();
  }

  private static String shown(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
