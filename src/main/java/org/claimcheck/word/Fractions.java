package org.claimcheck.word;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fractions in signs, digits and words. */
final class Fractions {
  private static final MathContext PRECISION = new MathContext(15);
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fourth", 4),
          Map.entry("fourths", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("sixth", 6),
          Map.entry("sixths", 6),
          Map.entry("seventh", 7),
          Map.entry("sevenths", 7),
          Map.entry("eighth", 8),
          Map.entry("eighths", 8),
          Map.entry("ninth", 9),
          Map.entry("ninths", 9),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10));

  private Fractions() {}

  /** A number in digits as scanned, separators included. */
  static BigDecimal decimal(String digits) {
    StringBuilder plain = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.' || (c >= '0' && c <= '9')) {
        plain.append(c);
      }
    }
    return new BigDecimal(plain.toString());
  }

  /** The value of a sign such as ½, or null. */
  static @Nullable BigDecimal vulgar(String sign) {
    return switch (sign) {
      case "½" -> new BigDecimal("0.5");
      case "¼" -> new BigDecimal("0.25");
      case "¾" -> new BigDecimal("0.75");
      case "⅓" -> of(BigDecimal.ONE, 3);
      case "⅔" -> of(BigDecimal.valueOf(2), 3);
      case "⅛" -> new BigDecimal("0.125");
      case "⅜" -> new BigDecimal("0.375");
      case "⅝" -> new BigDecimal("0.625");
      case "⅞" -> new BigDecimal("0.875");
      case "⅕" -> new BigDecimal("0.2");
      case "⅖" -> new BigDecimal("0.4");
      case "⅗" -> new BigDecimal("0.6");
      case "⅘" -> new BigDecimal("0.8");
      default -> null;
    };
  }

  static BigDecimal of(BigDecimal numerator, int denominator) {
    return numerator.divide(BigDecimal.valueOf(denominator), PRECISION);
  }

  /**
   * A number in words with what may follow it: "two thirds", "two and a half", "three point five".
   */
  static Numeral after(Words words, Numeral number) {
    int end = number.end();
    if (words.is(end, "point")) {
      @Nullable Numeral decimals = point(words, number, end + 1);
      return decimals == null ? number : powered(words, decimals);
    }
    if (words.follow(end, "and", "a") || words.follow(end, "and", "one")) {
      int at = words.isHyphen(end + 2) ? end + 3 : end + 2;
      @Nullable Integer part = PARTS.get(words.lower(at));
      if (part != null) {
        BigDecimal share = of(BigDecimal.ONE, part);
        return powered(
            words,
            new Numeral(at + 1, number.value().add(share), share, false, number.magnitude()));
      }
    }
    int at = words.isHyphen(end) ? end + 1 : end;
    @Nullable Integer part = PARTS.get(words.lower(at));
    // "two thirds", "one-fifth"; but "two second" is no fraction, nor is "one quarter" of a year
    boolean plural = words.lower(at).endsWith("s");
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    boolean small = !number.magnitude() && number.value().compareTo(BigDecimal.valueOf(20)) < 0;
    if (part != null && small && (plural || one)) {
      BigDecimal share = of(number.value(), part);
      return powered(words, new Numeral(at + 1, share, share, false, false));
    }
    return number;
  }

  private static @Nullable Numeral point(Words words, Numeral number, int from) {
    StringBuilder digits = new StringBuilder();
    int i = from;
    @Nullable Integer digit = NumberWords.unit(words.lower(i));
    while (digit != null && digit < 10 && digits.length() < 12) {
      digits.append(digit);
      digit = NumberWords.unit(words.lower(++i));
    }
    if (digits.length() == 0) {
      return null;
    }
    BigDecimal value = new BigDecimal(number.value().toPlainString() + "." + digits);
    return new Numeral(
        i, value, BigDecimal.ONE.movePointLeft(digits.length()), false, number.magnitude());
  }

  private static Numeral powered(Words words, Numeral number) {
    if (number.magnitude()) {
      return number;
    }
    int at = words.is(number.end(), "of", "a") ? number.end() + 1 : number.end();
    at = words.is(number.end(), "of") && words.is(at, "a") ? at + 1 : at;
    @Nullable BigDecimal power = NumberWords.power(words.lower(at));
    if (power == null) {
      return number;
    }
    return new Numeral(
        at + 1, number.value().multiply(power), number.unit().multiply(power), false, true);
  }
}
