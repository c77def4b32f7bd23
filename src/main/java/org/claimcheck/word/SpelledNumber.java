package org.claimcheck.word;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in words: groups below a thousand, each followed by a smaller power than the one
 * before ("two million three hundred thousand and twelve", "a hundred", "twenty-five hundred").
 */
final class SpelledNumber {
  private final Words words;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal unit = BigDecimal.ONE;
  private boolean magnitude;

  SpelledNumber(Words words, int at) {
    this.words = words;
    this.at = at;
  }

  boolean read() {
    boolean article = words.is(at, "a", "an");
    if (article) {
      return one(at + 1);
    }
    @Nullable BigDecimal ceiling = null;
    boolean any = false;
    while (true) {
      int start = any ? joined(at) : at;
      int group = start;
      @Nullable Integer hundreds = below100(group);
      if (hundreds == null) {
        break;
      }
      group = after100(group);
      int value = hundreds;
      unit = place(value);
      if (words.is(group, "hundred") && value > 0) {
        value *= 100;
        unit = BigDecimal.valueOf(100);
        group++;
        int rest = joined(group);
        @Nullable Integer more = below100(rest);
        if (more != null && more > 0) {
          value += more;
          group = after100(rest);
          unit = place(more);
        }
      }
      int power = words.isHyphen(group) ? group + 1 : group;
      @Nullable BigDecimal scale = NumberWords.power(words.lower(power));
      if (scale == null && words.is(power, "dozen") && !any) {
        scale = BigDecimal.valueOf(12);
      }
      if (ceiling != null && (scale == null ? BigDecimal.ONE : scale).compareTo(ceiling) >= 0) {
        break;
      }
      if (scale == null) {
        // "one two" is no number: only a group after a power ends without one
        total = total.add(BigDecimal.valueOf(value));
        at = group;
        return true;
      }
      total = total.add(scale.multiply(BigDecimal.valueOf(value)));
      unit = scale.multiply(unit);
      magnitude = true;
      ceiling = scale;
      at = power + 1;
      any = true;
    }
    return any;
  }

  /** "a hundred", "a million", "a dozen"; "a hundred and fifty", "a hundred thousand". */
  private boolean one(int from) {
    @Nullable BigDecimal scale = NumberWords.power(words.lower(from));
    if (words.is(from, "dozen")) {
      scale = BigDecimal.valueOf(12);
    }
    if (scale != null) {
      at = from + 1;
      total = scale;
      unit = scale;
      magnitude = !words.is(from, "dozen");
      return true;
    }
    if (!words.is(from, "hundred")) {
      return false;
    }
    at = from + 1;
    total = BigDecimal.valueOf(100);
    unit = total;
    int rest = joined(at);
    @Nullable Integer more = below100(rest);
    if (more != null && more > 0 && rest > at) {
      total = total.add(BigDecimal.valueOf(more));
      unit = place(more);
      at = after100(rest);
    }
    @Nullable BigDecimal power = NumberWords.power(words.lower(at));
    if (power != null) {
      total = total.multiply(power);
      unit = unit.multiply(power);
      magnitude = true;
      at++;
    }
    return true;
  }

  private int joined(int i) {
    if (words.is(i, "and") || words.follow(i, ",", "and")) {
      int next = words.is(i, "and") ? i + 1 : i + 2;
      return below100(next) != null && !words.at(next).isNumber() ? next : i;
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

  Numeral numeral() {
    return new Numeral(at, total, unit, false, magnitude);
  }
}
