package org.claimcheck.quantity;

import java.math.BigDecimal;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.word.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, or two as a range, without hedges.
 *
 * @param start position of its first word, currency and sign included
 * @param firstWord position of the first word of the number
 * @param numberEnd position after the last word of the number
 * @param end position after its last word, unit and rate included
 * @param number the number, or the lower end of a range
 * @param unit the unit, or null for a count
 * @param rate what follows the unit's code for a rate, or ""
 * @param negative whether a minus stands before it
 * @param of "age" or "magnitude", or null
 * @param interval the numbers it may mean, in the coded unit
 * @param stated the number stated, in the coded unit
 * @param range whether it is a range of two numbers
 */
record Amount(
    int start,
    int firstWord,
    int numberEnd,
    int end,
    Numeral number,
    @Nullable Unit unit,
    String rate,
    boolean negative,
    @Nullable String of,
    NumberInterval interval,
    BigDecimal stated,
    boolean range) {

  static Amount of(
      int start,
      int firstWord,
      int end,
      Numeral number,
      @Nullable Unit unit,
      String rate,
      boolean negative,
      @Nullable String of) {
    boolean age = "age".equals(of);
    boolean measured = (unit != null && !unit.money() && !age) || "magnitude".equals(of);
    NumberInterval interval = Precision.of(number, measured);
    BigDecimal stated = number.value();
    if (unit != null && unit.part().compareTo(BigDecimal.ONE) != 0) {
      interval = interval.times(unit.part());
      stated = stated.multiply(unit.part());
    }
    if (negative) {
      interval = interval.negated();
      stated = stated.negate();
    }
    return new Amount(
        start,
        firstWord,
        number.end(),
        Math.max(end, number.end()),
        number,
        unit,
        rate,
        negative,
        of,
        interval,
        stated,
        false);
  }

  /** UCUM or ISO 4217 code, {@code 1} for counts, {@code {fraction}} for shares of one. */
  String code() {
    if (unit != null) {
      return unit.code() + rate;
    }
    return number.fraction() && of == null ? "{fraction}" : rate.isEmpty() ? "1" : rate;
  }

  /** The same number in a unit that is written elsewhere. */
  Amount in(Numeral same, @Nullable Unit other, String otherRate, @Nullable String otherOf) {
    return of(start, firstWord, end, same, other, otherRate, negative, otherOf);
  }

  /** Everything from this to another amount. */
  Amount to(Amount upper) {
    return new Amount(
        start,
        firstWord,
        upper.numberEnd,
        upper.end,
        number,
        upper.unit,
        upper.rate,
        negative,
        upper.of,
        interval.hull(upper.interval),
        stated,
        true);
  }

  /** This give or take a margin. */
  Amount within(Amount margin) {
    BigDecimal least = stated.subtract(margin.stated.abs());
    BigDecimal most = stated.add(margin.stated.abs());
    return new Amount(
        start,
        firstWord,
        numberEnd,
        margin.end,
        number,
        unit == null ? margin.unit : unit,
        unit == null ? margin.rate : rate,
        negative,
        of,
        new NumberInterval(least, most),
        stated,
        false);
  }

  /** This and a part that follows it: 5 ft and 2 in. */
  Amount plus(Amount part, BigDecimal ratio) {
    NumberInterval sum = NumberInterval.of(stated).plus(part.interval.times(ratio));
    return new Amount(
        start,
        firstWord,
        numberEnd,
        part.end,
        number,
        unit,
        rate,
        negative,
        of,
        sum,
        stated.add(part.stated.multiply(ratio)),
        false);
  }
}
