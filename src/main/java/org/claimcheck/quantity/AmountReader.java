package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads a number, or two as a range, with currency or unit, rate and scale. */
final class AmountReader {
  private static final Map<String, String> RATES =
      Map.ofEntries(
          Map.entry("second", "/s"),
          Map.entry("minute", "/min"),
          Map.entry("hour", "/h"),
          Map.entry("day", "/d"),
          Map.entry("week", "/wk"),
          Map.entry("month", "/mo"),
          Map.entry("year", "/a"),
          Map.entry("barrel", "/[bbl_us]"),
          Map.entry("tonne", "/t"),
          Map.entry("gallon", "/[gal_us]"),
          Map.entry("litre", "/L"),
          Map.entry("head", "/{head}"),
          Map.entry("person", "/{person}"),
          Map.entry("capita", "/{person}"),
          Map.entry("share", "/{share}"));

  private final Words words;
  private final NumeralReader numbers;
  private final Units units;

  /**
   * An amount, without hedges.
   *
   * @param start position of its first word, currency included
   * @param firstWord position of the first word of the number
   * @param end position after its last word, unit and rate included
   * @param number the number, or the lower end of a range
   * @param upper the upper end of a range, or null
   * @param unit the unit, or null for a count
   * @param rate what follows the unit's code for a rate, or ""
   * @param negative whether a minus stands before it
   * @param magnitudeScale whether it is the magnitude of an earthquake
   */
  record Amount(
      int start,
      int firstWord,
      int end,
      Numeral number,
      @Nullable Numeral upper,
      Units.@Nullable Unit unit,
      String rate,
      boolean negative,
      boolean magnitudeScale) {}

  AmountReader(Words words, NumeralReader numbers, Units units) {
    this.words = words;
    this.numbers = numbers;
    this.units = units;
  }

  @Nullable Amount read(int i) {
    PhraseTable.@Nullable Match<Units.Unit> currency = i > 0 ? units.before(words, i - 1) : null;
    @Nullable Numeral number = numbers.read(i, currency != null);
    if (number == null) {
      return null;
    }
    boolean negative =
        words.is(i - 1, "minus") || (words.is(i - 1, "-") && !words.glued(i - 1) && words.glued(i));
    int start = currency != null ? currency.start() : negative ? i - 1 : i;
    @Nullable Numeral upper = upper(i, number, currency != null);
    int end = upper == null ? number.end() : upper.end();
    Units.@Nullable Unit unit = currency == null ? null : currency.meaning();
    boolean scale =
        words.is(i - 1, "magnitude") || (words.isHyphen(i - 1) && words.is(i - 2, "magnitude"));
    start = scale ? words.is(i - 1, "magnitude") ? i - 1 : i - 2 : start;
    if (unit == null) {
      PhraseTable.@Nullable Match<Units.Unit> match = unitAfter(end, number);
      if (match != null) {
        unit = match.meaning();
        end = match.end();
      }
    } else if (upper == null) {
      end = repeated(end, unit);
    }
    int dash = words.isHyphen(end) ? end + 1 : end;
    if (unit == null && !scale && words.is(dash, "magnitude")) {
      scale = true;
      end = dash + 1;
    }
    if (unit == null
        && !scale
        && (words.is(i - 1, "aged", "age") || words.follow(i - 3, "age", "of"))) {
      unit = age(number);
    }
    if (unit == null && !scale && words.is(i - 1, "of") && words.is(i - 2, "age")) {
      unit = age(number);
    }
    // "Jane Doe, 44, said"
    boolean apart =
        words.is(i - 1, ",") && words.is(number.end(), ",", "–", ")") && words.at(i).isDigits(2);
    if (unit == null && apart && words.at(i - 2).tag().startsWith("NNP")) {
      unit = age(number);
    }
    String rate = unit == null ? "" : rate(end);
    end += rate.isEmpty() ? 0 : 2;
    Numeral lower = upper == null ? number : scaledLike(upper, number);
    return new Amount(start, i, end, lower, upper, unit, rate, negative, scale);
  }

  private Units.@Nullable Unit age(Numeral number) {
    int years = number.whole();
    return years < 0 || years > 125
        ? null
        : new Units.Unit("a", "a", BigDecimal.ONE, BigDecimal.ZERO, false, BigDecimal.ONE);
  }

  private PhraseTable.@Nullable Match<Units.Unit> unitAfter(int end, Numeral number) {
    PhraseTable.@Nullable Match<Units.Unit> match = units.after(words, end);
    if (match == null && words.isHyphen(end)) {
      match = units.after(words, end + 1);
    }
    if (match == null) {
      return null;
    }
    // "1.8 billion pounds" is money, "200 pounds" is not
    if (words.is(match.start(), "pounds", "pound") && match.end() == match.start() + 1) {
      boolean money = number.magnitude() || words.is(match.end(), "sterling");
      Units.@Nullable Unit sterling = money ? units.unit("GBP") : null;
      if (sterling != null) {
        int to = words.is(match.end(), "sterling") ? match.end() + 1 : match.end();
        return new PhraseTable.Match<>(match.start(), to, sterling);
      }
    }
    boolean letter =
        words.at(match.start()).text().length() == 1
            && Character.isLetter(words.at(match.start()).text().charAt(0));
    boolean next =
        match.end() == match.start() + 1
            && words.glued(match.end())
            && words.is(match.end(), "-", "'");
    return (letter && next) || (words.is(match.start(), "in") && !words.glued(match.start()))
        ? null
        : match;
  }

  /** "$5 dollars" and "$5 USD" repeat their currency. */
  private int repeated(int end, Units.Unit unit) {
    PhraseTable.@Nullable Match<Units.Unit> again = units.after(words, end);
    return again != null && again.meaning().money() && again.meaning().code().equals(unit.code())
        ? again.end()
        : end;
  }

  /** The upper end of "10 to 15", "$2bn-$3bn", "between 20 and 30". */
  private @Nullable Numeral upper(int i, Numeral lower, boolean money) {
    int at = lower.end();
    PhraseTable.@Nullable Match<Units.Unit> own = money ? null : units.after(words, at);
    int joint = own != null && own.meaning().code().equals("%") ? own.end() : at;
    int next;
    if (words.is(joint, "to")) {
      next = joint + 1;
    } else if (words.isDash(joint) && !(words.is(joint, "–") && !words.glued(joint))) {
      next = joint + 1;
    } else if (words.is(joint, "and") && between(i)) {
      next = joint + 1;
    } else {
      return null;
    }
    PhraseTable.@Nullable Match<Units.Unit> currency =
        money && next < words.size() ? units.before(words, next) : null;
    next = currency != null ? next + 1 : next;
    @Nullable Numeral upper = numbers.read(next, money);
    if (upper == null
        || (words.glued(upper.end()) && words.is(upper.end(), "th", "st", "nd", "rd"))) {
      return null;
    }
    boolean ascending = scaledLike(upper, lower).value().compareTo(upper.value()) < 0;
    boolean score = words.isDash(joint) && isScoreNoun(upper.end());
    boolean change = !between(i) && (joint > at || words.is(start(i) - 1, "from"));
    return ascending && !score && !change && !words.isDash(upper.end()) ? upper : null;
  }

  private int start(int i) {
    PhraseTable.@Nullable Match<Units.Unit> currency = i > 0 ? units.before(words, i - 1) : null;
    return currency == null ? i : currency.start();
  }

  /** "3-4 million": the lower end shares the power of ten of the upper. */
  private Numeral scaledLike(Numeral upper, Numeral lower) {
    @Nullable BigDecimal power = upper.magnitude() ? numbers.power(upper.end() - 1) : null;
    boolean shares = power != null && !lower.magnitude() && lower.value().compareTo(power) < 0;
    return shares && power != null
        ? new Numeral(
            lower.end(),
            lower.value().multiply(power),
            lower.unit().multiply(power),
            lower.digits(),
            true)
        : lower;
  }

  private boolean between(int i) {
    for (int k = 1; k <= 4; k++) {
      if (words.is(i - k, "between")) {
        return true;
      }
    }
    return false;
  }

  /** The second number of "2-0" or "a 52-48 vote", or null. */
  @Nullable Numeral score(Amount first) {
    int dash = first.number().end();
    boolean joined =
        words.isHyphen(dash) && words.at(dash + 1).isWhole() && first.number().digits();
    if (!joined || first.unit() != null || first.upper() != null) {
      return null;
    }
    @Nullable Numeral second = numbers.read(dash + 1);
    return second == null || (words.isHyphen(second.end()) && words.at(second.end() + 1).isNumber())
        ? null
        : second;
  }

  private boolean isScoreNoun(int i) {
    return words.is(
        i,
        "vote",
        "votes",
        "win",
        "victory",
        "defeat",
        "loss",
        "draw",
        "lead",
        "margin",
        "majority",
        "ruling",
        "decision",
        "split",
        "score");
  }

  private String rate(int end) {
    boolean per =
        words.is(end, "per", "a", "an", "each") || (words.is(end, "/") && words.glued(end));
    @Nullable String rate = per ? RATES.get(words.lower(end + 1)) : null;
    return rate == null ? "" : rate;
  }
}
