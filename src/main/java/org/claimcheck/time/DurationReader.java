package org.claimcheck.time;

import java.math.BigDecimal;
import java.util.Set;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time: "45 days", "two and a half years", "several weeks", "27-year", "years".
 */
final class DurationReader {
  private static final Set<String> BETWEEN =
      Set.of(
          "consecutive",
          "straight",
          "full",
          "whole",
          "long",
          "short",
          "trading",
          "business",
          "working",
          "calendar",
          "successive",
          "more",
          "additional",
          "extra",
          "solid",
          "further",
          "fiscal");
  private static final Set<String> VAGUE =
      Set.of("several", "few", "some", "many", "numerous", "countless", "couple");

  private final Words words;
  private final NumeralReader numbers;

  /**
   * A length of time.
   *
   * @param end position after it
   * @param amount how many units, or null if not told
   * @param grain the unit
   * @param value TIMEX3 value
   */
  record Length(int end, @Nullable BigDecimal amount, Grain grain, String value) {}

  DurationReader(Words words, NumeralReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The length that begins at a position, without hedge or article but "a" and "an". */
  @Nullable Length length(int i) {
    @Nullable Length found = counted(i);
    if (found == null) {
      found = vague(i);
    }
    return found;
  }

  private @Nullable Length counted(int i) {
    @Nullable BigDecimal amount = null;
    int at = i;
    if (words.is(i, "a", "an")
        && !words.is(
            i + 1, "few", "couple", "hundred", "thousand", "million", "dozen", "half", "quarter")) {
      amount = BigDecimal.ONE;
      at = i + 1;
    } else if (words.is(i, "single")) {
      amount = BigDecimal.ONE;
      at = i + 1;
    } else if (words.is(i, "half", "quarter")) {
      return half(i);
    } else {
      @Nullable Numeral number = numbers.read(i);
      if (number != null) {
        amount = number.value();
        at = number.end();
      }
    }
    if (amount == null) {
      return null;
    }
    // "two-and-a-half years"
    if (words.isHyphen(at) && words.is(at + 1, "and")) {
      int a = at + 2;
      a = words.isHyphen(a) ? a + 1 : a;
      a = words.is(a, "a") ? a + 1 : a;
      a = words.isHyphen(a) ? a + 1 : a;
      if (words.is(a, "half")) {
        amount = amount.add(new BigDecimal("0.5"));
        at = a + 1;
      }
    }
    boolean hyphen = words.isHyphen(at);
    int unit = hyphen ? at + 1 : at;
    for (int k = 0; k < 2 && BETWEEN.contains(words.lower(unit)); k++) {
      unit++;
    }
    if (words.is(unit, "fortnight", "fortnights")) {
      BigDecimal weeks = amount.multiply(BigDecimal.valueOf(2));
      return new Length(unit + 1, weeks, Grain.WEEK, Grain.WEEK.duration(plain(weeks)));
    }
    @Nullable Grain grain = Grain.named(words.lower(unit));
    if (grain == null
        || isAge(unit)
        || (grain == Grain.SECOND && !words.lower(unit).endsWith("s") && !words.at(i).isNumber())) {
      return null;
    }
    boolean plural = words.lower(unit).endsWith("s");
    if (!plural
        && !hyphen
        && amount.compareTo(BigDecimal.ONE) > 0
        && words.at(i).isNumber()
        && grain.isClock()
        && words.lower(unit).length() > 3) {
      return null;
    }
    int end = unit + 1;
    if (words.follow(end, "and", "a", "half")) {
      amount = amount.add(new BigDecimal("0.5"));
      end += 3;
    }
    end = words.isHyphen(end) && words.is(end + 1, "long") ? end + 2 : end;
    return joined(new Length(end, amount, grain, grain.duration(plain(amount))));
  }

  /** "three hours and 20 minutes", "2 years, 3 months". */
  private Length joined(Length first) {
    int next = words.is(first.end(), "and", ",") ? first.end() + 1 : first.end();
    @Nullable Numeral number =
        next > first.end() || words.at(next).isNumber() ? numbers.read(next) : null;
    @Nullable Grain grain = number == null ? null : Grain.named(words.lower(number.end()));
    if (number == null
        || grain == null
        || grain.compareTo(first.grain()) >= 0
        || isAge(number.end())
        || first.value().contains(".")
        || words.is(number.end() + 1, "ago", "later", "earlier")) {
      return first;
    }
    String more = grain.duration(plain(number.value())).substring(1);
    String value = first.value().contains("T") && more.startsWith("T") ? more.substring(1) : more;
    return new Length(number.end() + 1, first.amount(), first.grain(), first.value() + value);
  }

  /** "half a year", "half an hour", "half-hour", "a quarter of an hour". */
  private @Nullable Length half(int i) {
    if (!words.is(i, "half")) {
      return null;
    }
    int at = words.is(i + 1, "a", "an") || words.isHyphen(i + 1) ? i + 2 : i + 1;
    @Nullable Grain grain = Grain.named(words.lower(at));
    if (grain == null || words.lower(at).endsWith("s")) {
      return null;
    }
    BigDecimal half = new BigDecimal("0.5");
    return switch (grain) {
      case YEAR -> new Length(at + 1, BigDecimal.valueOf(6), Grain.MONTH, "P6M");
      case HOUR -> new Length(at + 1, BigDecimal.valueOf(30), Grain.MINUTE, "PT30M");
      case DAY -> new Length(at + 1, BigDecimal.valueOf(12), Grain.HOUR, "PT12H");
      case DECADE -> new Length(at + 1, BigDecimal.valueOf(5), Grain.YEAR, "P5Y");
      case CENTURY -> new Length(at + 1, BigDecimal.valueOf(50), Grain.YEAR, "P50Y");
      default -> new Length(at + 1, half, grain, grain.duration("0.5"));
    };
  }

  private @Nullable Length vague(int i) {
    int at = words.is(i, "a") ? i + 1 : i;
    if (VAGUE.contains(words.lower(at))) {
      at++;
      at = words.is(at, "of") ? at + 1 : at;
    } else if (at > i) {
      return null;
    }
    for (int k = 0; k < 2 && BETWEEN.contains(words.lower(at)); k++) {
      at++;
    }
    @Nullable Grain grain = Grain.named(words.lower(at));
    boolean plural = words.lower(at).endsWith("s") || words.is(at, "centuries");
    if (grain == null || !plural || isAge(at) || words.is(at, "secs", "mins", "seconds")) {
      return null;
    }
    int end = words.isHyphen(at + 1) && words.is(at + 2, "long") ? at + 3 : at + 1;
    return new Length(end, null, grain, grain.duration("X"));
  }

  /** "35-year-old", "12 years old", "12 years of age". */
  boolean isAge(int unit) {
    int next = words.isHyphen(unit + 1) ? unit + 2 : unit + 1;
    return words.is(next, "old", "olds") || words.follow(next, "of", "age");
  }

  static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }
}
