package org.claimcheck.word;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Fractions in signs, digits and words, alone and behind whole numbers. */
final class Fractions {
  private static final MathContext PRECISION = new MathContext(15);
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private Fractions() {}

  /** A number in digits as scanned, separators included; "1.234,5" has a decimal comma. */
  static BigDecimal decimal(String digits) {
    int comma = digits.lastIndexOf(',');
    char point = comma > digits.indexOf('.') && digits.indexOf('.') >= 0 ? ',' : '.';
    StringBuilder plain = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == point) {
        plain.append('.');
      } else if (c >= '0' && c <= '9') {
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
      case "⅙" -> of(BigDecimal.ONE, 6);
      case "⅚" -> of(BigDecimal.valueOf(5), 6);
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

  static BigDecimal of(BigDecimal numerator, long denominator) {
    return numerator.divide(BigDecimal.valueOf(denominator), PRECISION);
  }

  /** A share, known as precisely as such shares are meant. */
  static Numeral share(int end, BigDecimal value, boolean digits) {
    return new Numeral(end, value, TENTH.min(value.abs()), digits, false, true);
  }

  /** Whether a fraction in words begins here: "three quarters", "a third", "half". */
  static boolean begins(Words words, int at) {
    return read(words, at) != null;
  }

  /** The fraction in words that begins at a position: "half", "a third", "three twenty-firsts". */
  static @Nullable Numeral read(Words words, int at) {
    @Nullable BigDecimal vulgar = vulgar(words.at(at).text());
    if (vulgar != null) {
      return share(at + 1, vulgar, true);
    }
    if (words.is(at, "half", "quarter")) {
      return denominated(words, at, BigDecimal.ONE, true);
    }
    if (words.is(at, "a", "an")) {
      return denominated(words, hyphen(words, at + 1), BigDecimal.ONE, true);
    }
    @Nullable Integer small = NumberWords.unit(words.lower(at));
    if (small != null) {
      return small == 0
          ? null
          : denominated(words, hyphen(words, at + 1), BigDecimal.valueOf(small), small == 1);
    }
    @Nullable Integer tens = NumberWords.tens(words.lower(at));
    @Nullable Integer ones = NumberWords.unit(words.lower(hyphen(words, at + 1)));
    if (tens == null) {
      return null;
    }
    boolean both = ones != null && ones > 0 && ones < 10;
    int next = both ? hyphen(words, at + 1) + 1 : at + 1;
    int numerator = both && ones != null ? tens + ones : tens;
    return denominated(words, hyphen(words, next), BigDecimal.valueOf(numerator), false);
  }

  /** The fraction of a numerator that stands before. */
  private static @Nullable Numeral denominated(
      Words words, int at, BigDecimal numerator, boolean one) {
    @Nullable Numeral denominator = denominator(words, at, one);
    return denominator == null
        ? null
        : share(
            denominator.end(),
            numerator.divide(denominator.value(), PRECISION),
            denominator.digits());
  }

  /** "thirds", "twenty-firsts", "hundredth"; plural unless there is one of them. */
  private static @Nullable Numeral denominator(Words words, int at, boolean one) {
    String word = words.lower(at);
    switch (word) {
      case "half", "quarter" -> {
        return one ? whole(at + 1, word.equals("half") ? 2 : 4) : null;
      }
      case "halves", "quarters" -> {
        return whole(at + 1, word.equals("halves") ? 2 : 4);
      }
      default -> {}
    }
    @Nullable Integer tens = NumberWords.tens(word);
    int last = tens == null ? at : hyphen(words, at + 1);
    String ending = words.lower(last);
    boolean plural = ending.endsWith("s");
    String singular = plural ? ending.substring(0, ending.length() - 1) : ending;
    if (plural == one) {
      return null;
    }
    @Nullable Integer ordinal = NumberWords.ordinal(singular);
    if (tens != null) {
      return ordinal == null || ordinal > 9 ? null : whole(last + 1, tens + ordinal);
    }
    if (ordinal != null) {
      return ordinal < 3 ? null : whole(last + 1, ordinal);
    }
    @Nullable BigDecimal power = NumberWords.ordinalPower(singular);
    return power == null ? null : new Numeral(last + 1, power, BigDecimal.ONE, false, false);
  }

  private static Numeral whole(int end, int value) {
    return new Numeral(end, BigDecimal.valueOf(value), BigDecimal.ONE, false, false);
  }

  private static int hyphen(Words words, int i) {
    return words.is(i, "-") ? i + 1 : i;
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
    Numeral mixed = mixed(words, number);
    if (mixed.end() != number.end() || number.magnitude()) {
      return mixed;
    }
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    // "two thirds", "one-fifth"; but "two second" is no fraction, nor is "ten quarters" of a year
    boolean quarters = words.is(hyphen(words, end), "quarters");
    boolean proper = number.value().compareTo(BigDecimal.valueOf(quarters ? 4 : 1000)) < 0;
    @Nullable Numeral share =
        proper && number.value().signum() > 0
            ? denominated(words, hyphen(words, end), number.value(), one)
            : null;
    return share == null ? number : multiple(words, share);
  }

  /** "two and a half", "three million and a quarter", "5 and a half million". */
  static Numeral mixed(Words words, Numeral number) {
    if (!words.is(number.end(), "and") || number.fraction()) {
      return number;
    }
    @Nullable Numeral part = read(words, number.end() + 1);
    // "two, and a third of them"
    boolean apart = part == null || words.is(part.end(), "of", "the");
    if (part == null || apart || part.value().compareTo(BigDecimal.ONE) >= 0) {
      return number;
    }
    @Nullable BigDecimal last = NumberWords.power(words.lower(number.end() - 1));
    @Nullable BigDecimal next = NumberWords.power(words.lower(part.end()));
    if (last == null) {
      Numeral sum =
          new Numeral(
              part.end(), number.value().add(part.value()), part.value(), number.digits(), false);
      return powered(words, sum);
    }
    BigDecimal power = next == null ? last : next;
    return new Numeral(
        next == null ? part.end() : part.end() + 1,
        number.value().add(part.value().multiply(power)),
        power.multiply(TENTH),
        number.digits(),
        true);
  }

  /** "half a million", "three quarters of a billion", "half a dozen"; else the share itself. */
  static Numeral multiple(Words words, Numeral share) {
    int at = words.isHyphen(share.end()) ? share.end() + 1 : share.end();
    at = words.is(at, "of") ? at + 1 : at;
    if (words.is(at, "a", "one")) {
      at = hyphen(words, at + 1);
    }
    @Nullable BigDecimal power = NumberWords.power(words.lower(at));
    if (words.is(at, "dozen")) {
      return new Numeral(
          at + 1,
          share.value().multiply(BigDecimal.valueOf(12)),
          BigDecimal.valueOf(2),
          false,
          true);
    }
    return power == null
        ? share
        : new Numeral(
            at + 1, share.value().multiply(power), power.multiply(TENTH), share.digits(), true);
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
      // "point seventy-one"
      SpelledNumber tail = new SpelledNumber(words, from);
      int two = tail.read() ? tail.numeral().whole() : -1;
      if (two < 10 || two > 99) {
        return null;
      }
      digits.append(two);
      i = tail.numeral().end();
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
    return power == null
        ? number
        : new Numeral(
            at + 1,
            number.value().multiply(power),
            number.unit().multiply(power),
            number.digits(),
            true);
  }
}
