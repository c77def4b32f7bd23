package org.claimcheck.word;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in words: groups below a thousand, each followed by a smaller power than the one
 * before ("two million three hundred thousand and twelve", "a hundred", "twenty-five hundred").
 */
final class SpelledNumber {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final Words words;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal unit = BigDecimal.ONE;
  private boolean magnitude;
  private int last;

  /** A group with the powers that follow it: 300 and 1,000 for "three hundred thousand". */
  private record Group(int end, int value, BigDecimal place, BigDecimal scale) {}

  SpelledNumber(Words words, int at) {
    this.words = words;
    this.at = at;
  }

  boolean read() {
    return read(null);
  }

  /** Reads what may follow a number whose last power is given: groups of smaller powers. */
  boolean readBelow(BigDecimal power) {
    return read(power);
  }

  private boolean read(@Nullable BigDecimal above) {
    @Nullable BigDecimal ceiling = above;
    boolean any = false;
    while (true) {
      @Nullable Group group = group(ceiling == null ? at : joined(at), ceiling == null);
      if (group == null || (ceiling != null && group.scale.compareTo(ceiling) >= 0)) {
        return any;
      }
      total = total.add(group.scale.multiply(BigDecimal.valueOf(group.value)));
      unit = group.scale.multiply(group.place);
      any = true;
      last = isOne(group.scale) ? group.value : 0;
      at = group.end;
      if (group.scale.compareTo(BigDecimal.ONE) == 0) {
        // "one two" is no number: only a group after a power ends without one
        return true;
      }
      boolean aDozen = group.scale.compareTo(TWELVE) == 0 && group.value == 1;
      magnitude = !aDozen;
      ceiling = group.scale;
    }
  }

  private @Nullable Group group(int from, boolean first) {
    boolean article = first && words.is(from, "a", "an");
    boolean bare = first && words.is(from, "hundred") && power(from + 1) != null;
    @Nullable Integer below = article ? null : below100(from);
    if (below == null && !article && !bare) {
      return null;
    }
    int value = below == null ? 1 : below;
    int i = below != null ? after100(from) : article ? from + 1 : from;
    BigDecimal place = place(value);
    int hundred = hyphen(i);
    boolean hundreds = words.is(hundred, "hundred") && value > 0;
    if (hundreds) {
      value *= 100;
      place = BigDecimal.valueOf(100);
      i = hundred + 1;
      int rest = joined(i);
      @Nullable Integer more = below100(rest);
      boolean said = more != null && more > 0 && (!article || rest > i);
      if (said && more != null && !Fractions.begins(words, rest)) {
        value += more;
        place = place(more);
        i = after100(rest);
      }
    }
    BigDecimal scale = BigDecimal.ONE;
    @Nullable BigDecimal power = power(hyphen(i));
    while (power != null) {
      scale = scale.multiply(power);
      i = hyphen(i) + 1;
      power = scale.precision() > 40 ? null : power(hyphen(i));
    }
    if (isOne(scale) && words.is(hyphen(i), "dozen", "dozens") && first) {
      scale = TWELVE;
      i = hyphen(i) + 1;
    }
    boolean nothing = below == null && !hundreds && isOne(scale);
    return nothing ? null : new Group(i, value, place, scale);
  }

  private static boolean isOne(BigDecimal scale) {
    return scale.compareTo(BigDecimal.ONE) == 0;
  }

  private @Nullable BigDecimal power(int i) {
    return NumberWords.power(words.lower(i));
  }

  private int joined(int i) {
    boolean comma = words.is(i, ",");
    int next = comma ? i + 1 : i;
    if (words.is(next, "and", "&")) {
      next++;
      boolean more = below100(next) != null && !Fractions.begins(words, next);
      return more ? next : i;
    }
    if (comma) {
      // "three million, two hundred"
      boolean more = below100(next) != null && words.is(after100(next), "hundred", "thousand");
      return more ? next : i;
    }
    return words.isHyphen(i) ? i + 1 : i;
  }

  private static BigDecimal place(int value) {
    return value >= 20 && value % 10 == 0 ? BigDecimal.TEN : BigDecimal.ONE;
  }

  private @Nullable Integer below100(int i) {
    @Nullable Integer small = NumberWords.unit(words.lower(i));
    if (small != null) {
      return small;
    }
    @Nullable Integer tens = NumberWords.tens(words.lower(i));
    if (tens == null) {
      return null;
    }
    @Nullable Integer ones = NumberWords.unit(words.lower(hyphen(i + 1)));
    return ones != null && ones > 0 && ones < 10 ? Integer.valueOf(tens + ones) : tens;
  }

  private int after100(int i) {
    if (NumberWords.tens(words.lower(i)) != null) {
      int next = hyphen(i + 1);
      @Nullable Integer ones = NumberWords.unit(words.lower(next));
      if (ones != null && ones > 0 && ones < 10) {
        return next + 1;
      }
    }
    return i + 1;
  }

  private int hyphen(int i) {
    return words.isHyphen(i) ? i + 1 : i;
  }

  /**
   * What stands behind the last power: 3 of "twelve thousand three", which "hundredth" multiplies.
   */
  BigDecimal tail() {
    return BigDecimal.valueOf(last);
  }

  Numeral numeral() {
    return new Numeral(at, total, unit, false, magnitude);
  }
}
