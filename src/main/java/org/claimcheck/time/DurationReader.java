package org.claimcheck.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time: "45 days", "two and a half years", "several weeks", "27-year", "2 years 3
 * months and 4 days".
 */
final class DurationReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
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
   * A length in the text.
   *
   * @param end position after it
   * @param length what it says
   */
  record Found(int end, Length length) {}

  DurationReader(Words words, NumeralReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The same of one unit only: "3 months" of "3 months and 2 days". */
  @Nullable Found ofOneUnit(int i) {
    @Nullable Found whole = length(i);
    if (whole == null || whole.length().finer().isEmpty() || whole.length().amount() == null) {
      return whole;
    }
    @Nullable Numeral number = numbers.read(i);
    return number == null
        ? whole
        : new Found(number.end() + 1, Length.of(number.value(), whole.length().grain()));
  }

  /** The length that begins at a position, without hedge or article but "a" and "an". */
  @Nullable Found length(int i) {
    @Nullable Found found = counted(i);
    return found == null ? vague(i) : found;
  }

  private @Nullable Found counted(int i) {
    if (words.is(i, "half")) {
      return half(i);
    }
    @Nullable BigDecimal amount = null;
    int at = i;
    if (words.is(i, "a", "an")
        && !words.is(
            i + 1, "few", "couple", "hundred", "thousand", "million", "dozen", "half", "quarter")) {
      amount = BigDecimal.ONE;
      at = i + 1;
    } else if (words.is(i, "single", "another")) {
      amount = BigDecimal.ONE;
      at = i + 1;
    } else {
      @Nullable Numeral number = numbers.read(i);
      if (number != null && !words.is(i, "quarter")) {
        amount = number.value();
        at = number.end();
      }
    }
    if (amount == null) {
      return null;
    }
    int more = fraction(at);
    if (more > at) {
      amount = amount.add(words.is(more - 1, "quarter") ? QUARTER : HALF);
      at = more;
    }
    return measured(i, at, amount);
  }

  /** The unit after an amount. */
  private @Nullable Found measured(int i, int at, BigDecimal amount) {
    boolean hyphen = words.isHyphen(at);
    int unit = hyphen ? at + 1 : at;
    boolean working = false;
    for (int k = 0; k < 2 && BETWEEN.contains(words.lower(unit)); k++) {
      working |= words.is(unit, "business", "working", "trading");
      unit++;
    }
    if (words.is(unit, "fortnight", "fortnights")) {
      return new Found(unit + 1, Length.of(amount.multiply(BigDecimal.valueOf(2)), Grain.WEEK));
    }
    @Nullable Grain grain = unit(unit);
    if (grain == null || isAge(unit)) {
      return null;
    }
    boolean plural = words.lower(unit).endsWith("s");
    boolean one = amount.compareTo(BigDecimal.ONE) <= 0;
    boolean ordinal = grain == Grain.SECOND && !plural && !words.at(i).isNumber();
    boolean clock = !plural && !hyphen && !one && grain.isClock() && words.at(i).isNumber();
    if ((ordinal && !words.is(i, "one")) || (clock && words.lower(unit).length() > 3)) {
      return null;
    }
    int end = unit + 1;
    int more = fraction(end);
    if (more > end) {
      amount = amount.add(words.is(more - 1, "quarter") ? QUARTER : HALF);
      end = more;
    }
    end = words.isHyphen(end) && words.is(end + 1, "long") ? end + 2 : end;
    Length length = Length.of(amount, grain);
    return working && grain == Grain.DAY
        ? new Found(end, length.inWorkingDays())
        : joined(end, length);
  }

  /** A unit of the clock or the calendar; a night counts as a day; "3h", and "10Y" of bonds. */
  private @Nullable Grain unit(int i) {
    if (words.at(i).text().equals("Y") && words.glued(i) && words.at(i - 1).isNumber()) {
      return Grain.YEAR;
    }
    if (words.is(i, "night", "nights")) {
      return Grain.DAY;
    }
    boolean letter = words.is(i, "h", "hrs") && words.glued(i) && words.at(i - 1).isNumber();
    return letter ? Grain.HOUR : Grain.named(words.lower(i));
  }

  /** Position after "and a half", "and half", "and a quarter", "-and-a-half". */
  private int fraction(int i) {
    int at = words.isHyphen(i) ? i + 1 : i;
    if (!words.is(at, "and")) {
      return i;
    }
    at = words.isHyphen(at + 1) ? at + 2 : at + 1;
    if (words.is(at, "a", "one")) {
      at = words.isHyphen(at + 1) ? at + 2 : at + 1;
    }
    boolean part = words.is(at, "half") || (words.is(at, "quarter") && words.is(at - 1, "a", "-"));
    // "an hour and half an hour later" has two lengths
    return part && !words.is(at + 1, "a", "an", "of") ? at + 1 : i;
  }

  /** "three hours and 20 minutes", "2 years, 3 months and 4 days". */
  private Found joined(int from, Length first) {
    List<Length.Part> finer = new ArrayList<>();
    String value = first.value();
    Grain last = first.grain();
    int end = from;
    while (!value.contains(".") && finer.size() < 5) {
      int next = words.is(end, ",") ? end + 1 : end;
      next = words.is(next, "and") ? next + 1 : next;
      @Nullable Numeral number =
          next > end || words.at(next).isNumber() || finer.isEmpty() ? numbers.read(next) : null;
      @Nullable Grain grain = number == null ? null : unit(number.end());
      if (number == null
          || grain == null
          || grain.compareTo(last) >= 0
          || isAge(number.end())
          || (next > end && isOtherOffset(first, from, number.end() + 1))) {
        break;
      }
      String more = grain.duration(Length.plain(number.value())).substring(1);
      value += value.contains("T") && more.startsWith("T") ? more.substring(1) : more;
      finer.add(new Length.Part(number.value(), grain));
      last = grain;
      end = number.end() + 1;
    }
    Length length = new Length(first.amount(), first.grain(), List.copyOf(finer), value, false);
    return new Found(end, length);
  }

  /**
   * "for three months, and 2 weeks ago": two times, as one does not say so many months and weeks of
   * what was long ago, unless the units stand next to each other ("2 weeks and 2 days ago").
   */
  private boolean isOtherOffset(Length first, int end, int after) {
    boolean offset = words.is(after, "ago", "later", "earlier");
    return offset && (first.amount() == null || words.is(end, ","));
  }

  /** "half a year", "half an hour", "half-hour". */
  private @Nullable Found half(int i) {
    int at = words.is(i + 1, "a", "an") || words.isHyphen(i + 1) ? i + 2 : i + 1;
    @Nullable Grain grain = Grain.named(words.lower(at));
    if (grain == null || words.lower(at).endsWith("s")) {
      return null;
    }
    return switch (grain) {
      case YEAR -> new Found(at + 1, Length.of(BigDecimal.valueOf(6), Grain.MONTH));
      case HOUR -> new Found(at + 1, Length.of(BigDecimal.valueOf(30), Grain.MINUTE));
      case DAY -> new Found(at + 1, Length.of(BigDecimal.valueOf(12), Grain.HOUR));
      case DECADE -> new Found(at + 1, Length.of(BigDecimal.valueOf(5), Grain.YEAR));
      case CENTURY -> new Found(at + 1, Length.of(BigDecimal.valueOf(50), Grain.YEAR));
      default -> new Found(at + 1, Length.of(HALF, grain));
    };
  }

  private @Nullable Found vague(int i) {
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
    @Nullable Grain grain = unit(at);
    boolean plural = words.lower(at).endsWith("s");
    boolean bare = at == i && (grain == Grain.WEEKEND || words.is(at, "nights"));
    if (grain == null
        || bare
        || !plural
        || isAge(at)
        || words.is(at, "secs", "mins", "seconds", "hrs")) {
      return null;
    }
    int end = words.isHyphen(at + 1) && words.is(at + 2, "long") ? at + 3 : at + 1;
    return new Found(end, Length.vague(grain));
  }

  /** "three quarters", which is a number elsewhere. */
  @Nullable Found quarters(int i) {
    @Nullable Numeral number = numbers.read(i);
    return number == null || !words.is(number.end() - 1, "quarters")
        ? null
        : new Found(
            number.end(), Length.of(number.value().multiply(BigDecimal.valueOf(4)), Grain.QUARTER));
  }

  /** A number and a unit with one word between them: "five past years". */
  @Nullable Found aroundWord(int i, IntPredicate between) {
    @Nullable Numeral number = numbers.read(i);
    if (number == null || !between.test(number.end())) {
      return null;
    }
    @Nullable Grain grain = Grain.named(words.lower(number.end() + 1));
    return grain == null || !words.lower(number.end() + 1).endsWith("s")
        ? null
        : new Found(number.end() + 2, Length.of(number.value(), grain));
  }

  /** "35-year-old", "12 years old", "12 years of age". */
  boolean isAge(int unit) {
    int next = words.isHyphen(unit + 1) ? unit + 2 : unit + 1;
    return words.is(next, "old", "olds") || words.follow(next, "of", "age");
  }
}
