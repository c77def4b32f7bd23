package org.claimcheck.quantity;

import java.math.BigDecimal;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.word.Numeral;

/**
 * The interval a bare number stands for, from how precisely it is written.
 *
 * <ul>
 *   <li>Counts below 100, and counts that do not end in 0, are exact: 14 is 14, 1,237 is 1,237.
 *   <li>Round counts are rounded to their last digit that is not 0, but to two digits at least: 250
 *       is 245 to 255, 1,200 is 1,150 to 1,250, 100 is 95 to 105, 3,000 is 2,950 to 3,050.
 *   <li>With a word for a power of ten the last digit stated counts: 5 million is 4.5 to 5.5
 *       million, 1.43 billion is 1.425 to 1.435 billion.
 *   <li>Measures and percentages are rounded to the last digit stated, whole round ones as counts
 *       are: 7.8 is 7.75 to 7.85, 45 % is 44.5 to 45.5 %, 300 km is 295 to 305 km.
 *   <li>Shares are meant to a tenth of the whole, or of themselves if they are small: a third is
 *       0.3 to 0.367.
 * </ul>
 */
final class Precision {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Precision() {}

  static NumberInterval of(Numeral number, boolean measured) {
    BigDecimal value = number.value();
    if (number.fraction()) {
      return around(value, number.unit().min(value.multiply(FIFTH)));
    }
    if (number.magnitude()) {
      return around(value, number.unit());
    }
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    if (!whole) {
      return around(value, number.unit());
    }
    if (value.abs().compareTo(HUNDRED) < 0) {
      return measured ? around(value, BigDecimal.ONE) : NumberInterval.of(value);
    }
    BigDecimal place = place(value.abs());
    boolean exact = place.compareTo(BigDecimal.ONE) == 0 && !measured;
    return exact ? NumberInterval.of(value) : around(value, place);
  }

  /** The place of the last digit that is not 0, or of the second digit if that is lower. */
  private static BigDecimal place(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    int zeros = -stripped.scale();
    int most = stripped.precision() + zeros - 2;
    return BigDecimal.ONE.scaleByPowerOfTen(Math.min(zeros, most));
  }

  private static NumberInterval around(BigDecimal value, BigDecimal unit) {
    BigDecimal half = unit.divide(TWO);
    return new NumberInterval(value.subtract(half), value.add(half));
  }
}
