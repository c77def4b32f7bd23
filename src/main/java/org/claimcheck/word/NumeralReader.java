package org.claimcheck.word;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words from a position on. Reads forward only, over a bounded number
 * of words.
 */
public final class NumeralReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Words words;

  /** A reader of the given words. */
  public NumeralReader(Words words) {
    this.words = words;
  }

  /** The longest number that begins at a position, or null. */
  public @Nullable Numeral read(int at) {
    return read(at, false);
  }

  /**
   * The longest number that begins at a position, or null.
   *
   * @param money whether a currency stands before it, so that "m" and "b" are millions and billions
   */
  public @Nullable Numeral read(int at, boolean money) {
    Word first = words.at(at);
    if (first.isNumber()) {
      return digits(at, money);
    }
    if (first.kind() == Word.Kind.SIGN) {
      @Nullable BigDecimal vulgar = Fractions.vulgar(first.text());
      return vulgar == null ? null : scaled(at + 1, vulgar, vulgar, true, money);
    }
    if (words.is(at, "half", "quarter")) {
      return part(at);
    }
    return spelled(at);
  }

  /** An ordinal ("21st", "twenty-first") that begins at a position, or null. */
  public @Nullable Numeral ordinal(int at) {
    Word first = words.at(at);
    if (first.isWhole() && words.glued(at + 1) && words.is(at + 1, "st", "nd", "rd", "th")) {
      return exact(at + 2, new BigDecimal(first.text()), true);
    }
    @Nullable Integer named = NumberWords.ordinal(first.lower());
    if (named != null) {
      return exact(at + 1, BigDecimal.valueOf(named), false);
    }
    @Nullable Integer tens = NumberWords.tens(first.lower());
    int next = words.isHyphen(at + 1) ? at + 2 : at + 1;
    @Nullable Integer last = tens == null ? null : NumberWords.ordinal(words.lower(next));
    return tens == null || last == null || last > 9
        ? null
        : exact(next + 1, BigDecimal.valueOf(tens + last), false);
  }

  /** The power of ten that the word at a position multiplies by, from thousand on, or null. */
  public @Nullable BigDecimal power(int at) {
    return NumberWords.power(words.lower(at));
  }

  private Numeral digits(int at, boolean money) {
    BigDecimal value = Fractions.decimal(words.at(at).text());
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
    int next = at + 1;
    @Nullable BigDecimal vulgar = Fractions.vulgar(words.at(next).text());
    if (vulgar != null) {
      return scaled(next + 1, value.add(vulgar), vulgar, true, money);
    }
    boolean proper = words.at(at).isWhole() && words.at(at).whole() < words.at(next + 1).whole();
    if (words.is(next, "/") && words.glued(next) && proper && isDenominator(next + 1)) {
      BigDecimal part = Fractions.of(value, words.at(next + 1).whole());
      return scaled(next + 2, part, part, true, money);
    }
    if (words.at(next).isWhole()
        && words.is(next + 1, "/")
        && words.glued(next + 1)
        && isDenominator(next + 2)
        && words.at(next).whole() < words.at(next + 2).whole()) {
      BigDecimal part =
          Fractions.of(new BigDecimal(words.at(next).text()), words.at(next + 2).whole());
      return scaled(next + 3, value.add(part), part, true, money);
    }
    return scaled(next, value, unit, true, money);
  }

  private boolean isDenominator(int at) {
    int whole = words.at(at).whole();
    return whole >= 2 && whole <= 100 && words.glued(at) && !words.is(at + 1, "/");
  }

  /** A number followed by a power of ten: "1.2 million", "43bn", "$50m". */
  private Numeral scaled(int at, BigDecimal value, BigDecimal unit, boolean digits, boolean money) {
    int next = words.isHyphen(at) ? at + 1 : at;
    @Nullable BigDecimal power = NumberWords.power(words.lower(next));
    if (power == null && words.is(next, "hundred") && value.compareTo(HUNDRED) < 0) {
      power = HUNDRED;
    }
    if (power == null && words.is(next, "dozen")) {
      power = BigDecimal.valueOf(12);
    }
    if (power == null && words.glued(next) && next == at) {
      power =
          switch (words.at(next).text()) {
            case "k", "K" -> BigDecimal.valueOf(1_000);
            case "m", "M" -> money ? BigDecimal.valueOf(1_000_000) : null;
            case "b", "B" -> money ? BigDecimal.valueOf(1_000_000_000) : null;
            case "t", "T" -> money ? BigDecimal.valueOf(1_000_000_000_000L) : null;
            default -> null;
          };
    }
    if (power == null) {
      return new Numeral(at, value, unit, digits, false);
    }
    Numeral once = new Numeral(next + 1, value.multiply(power), unit.multiply(power), digits, true);
    // "2 hundred thousand", "3 lakh crore"
    @Nullable BigDecimal again = NumberWords.power(words.lower(next + 1));
    return again == null
        ? once
        : new Numeral(
            next + 2, once.value().multiply(again), once.unit().multiply(again), digits, true);
  }

  /** "half a million", "half a dozen", "a quarter of a million": the leading fraction. */
  private @Nullable Numeral part(int at) {
    BigDecimal share = words.is(at, "half") ? HALF : new BigDecimal("0.25");
    int next = at + 1;
    if (words.follow(next, "of", "a") || words.follow(next, "of", "one")) {
      next += 2;
    } else if (words.is(next, "a", "of")) {
      next++;
    } else if (words.isHyphen(next)) {
      next += words.is(next + 1, "a") ? (words.isHyphen(next + 2) ? 3 : 2) : 1;
    }
    @Nullable BigDecimal power = NumberWords.power(words.lower(next));
    if (power == null && words.is(next, "dozen")) {
      power = BigDecimal.valueOf(12);
    }
    return power == null
        ? null
        : new Numeral(next + 1, share.multiply(power), power.multiply(share), false, true);
  }

  private @Nullable Numeral spelled(int at) {
    SpelledNumber number = new SpelledNumber(words, at);
    if (!number.read()) {
      return null;
    }
    return Fractions.after(words, number.numeral());
  }

  private static Numeral exact(int end, BigDecimal value, boolean digits) {
    return new Numeral(end, value, BigDecimal.ONE, digits, false);
  }
}
