package org.claimcheck.word;

import java.math.BigDecimal;

/**
 * A number as it is written: in digits, in words, or in both ("1.2 million", "two and a half").
 *
 * @param end position after its last word
 * @param value the number
 * @param unit the place of the last digit that is stated: 0.1 million for "1.2 million", 1 for
 *     "1,200"
 * @param digits whether it is written with digits
 * @param magnitude whether a word or letter for a power of ten stands in it ("million", "bn")
 * @param fraction whether it is a share: "two thirds", "1/4", "one in five"; not "half a million"
 */
public record Numeral(
    int end,
    BigDecimal value,
    BigDecimal unit,
    boolean digits,
    boolean magnitude,
    boolean fraction) {

  /** A number that is no share. */
  Numeral(int end, BigDecimal value, BigDecimal unit, boolean digits, boolean magnitude) {
    this(end, value, unit, digits, magnitude, false);
  }

  /** The value where it is a whole number of at most nine digits, or -1. */
  public int whole() {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0 && plain.precision() - plain.scale() <= 9 && plain.signum() >= 0
        ? plain.intValueExact()
        : -1;
  }

  /** The same number times a power of ten that is said elsewhere: 3 in "3 to 4 million". */
  public Numeral times(BigDecimal power) {
    return new Numeral(end, value.multiply(power), unit.multiply(power), digits, true);
  }

  /** The same number, ending elsewhere. */
  Numeral to(int position) {
    return new Numeral(position, value, unit, digits, magnitude, fraction);
  }
}
