package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Joins amounts that stand side by side: ranges ("10 to 15", "$2bn-$3bn", "between 20 and 30"),
 * amounts in two units ("5 feet 2 inches"), and numbers that share the unit of the last ("45 and 50
 * mg").
 */
final class Joints {
  private static final int LOOKING_BACK = 8;
  private static final Set<String> CHANGES =
      Set.of(
          "rise",
          "fall",
          "drop",
          "cut",
          "climb",
          "jump",
          "grow",
          "increase",
          "decrease",
          "decline",
          "reduce",
          "go",
          "move",
          "change",
          "soar",
          "slide",
          "slip",
          "surge",
          "plunge",
          "shrink",
          "raise",
          "lower",
          "revise",
          "swell",
          "expand",
          "upgrade",
          "downgrade",
          "promote",
          "up",
          "down",
          "recover",
          "improve",
          "widen",
          "narrow",
          "edge",
          "come",
          "tumble",
          "dip",
          "leap",
          "turn",
          "slow",
          "ease",
          "rebound",
          "extend",
          "bring",
          "take",
          "adjust",
          "relegate",
          "double",
          "triple",
          "treble",
          "quadruple",
          "halve");
  private static final Set<String> CHANGED =
      Set.of(
          "rose",
          "risen",
          "rising",
          "fell",
          "fallen",
          "dropped",
          "dropping",
          "cutting",
          "grew",
          "grown",
          "slid",
          "slipped",
          "shrank",
          "shrunk",
          "came",
          "went",
          "gone",
          "took",
          "brought",
          "swollen",
          "leapt",
          "sank",
          "sunk",
          "dipped");

  private final Words words;
  private final NumeralReader numbers;
  private final AmountReader amounts;

  Joints(Words words, NumeralReader numbers, AmountReader amounts) {
    this.words = words;
    this.numbers = numbers;
    this.amounts = amounts;
  }

  /** The amount with what is joined to it. */
  Amount join(Amount first) {
    @Nullable Amount range = range(first);
    if (range != null) {
      return range;
    }
    @Nullable Amount margin = margin(first);
    if (margin != null) {
      return margin;
    }
    @Nullable Amount compound = compound(first);
    return compound == null ? shared(first) : compound;
  }

  private @Nullable Amount range(Amount lower) {
    int joint = lower.end();
    boolean between = between(lower.start());
    int next;
    if (words.is(joint, "to", "through")) {
      next = joint + 1;
    } else if (words.is(joint, "-") && words.is(joint + 1, "to")) {
      // "8- to 16-metre", "5-to-10-year"
      next = words.isHyphen(joint + 2) ? joint + 3 : joint + 2;
    } else if (words.isDash(joint) && (!words.is(joint, "–") || words.glued(joint))) {
      next = joint + 1;
    } else if (words.is(joint, "–") && words.at(joint + 1).isNumber() && lower.number().digits()) {
      // a dash with spaces is a pause as a rule
      @Nullable Amount upper = upper(lower, joint + 1);
      boolean last =
          upper != null && (upper.unit() != null || words.is(upper.end(), "", ".", ",", ")"));
      if (!last) {
        return null;
      }
      next = joint + 1;
    } else if (words.is(joint, "~") && words.glued(joint)) {
      next = joint + 1;
    } else if (words.is(joint, "and") && between) {
      next = joint + 1;
    } else if (words.is(joint, "or") && isFew(lower)) {
      next = joint + 1;
    } else {
      return null;
    }
    @Nullable Amount upper = upper(lower, next);
    if (upper == null || !fits(lower, upper)) {
      return null;
    }
    Amount same = likeUpper(lower, upper);
    boolean ascending = same.stated().compareTo(upper.stated()) < 0;
    boolean below = lower.negative() && upper.negative() && lower.unit() != null;
    boolean score = words.isDash(joint) && (isScoreNoun(upper.end()) || words.isDash(upper.end()));
    boolean change = !between && words.is(lower.start() - 1, "from") && changes(lower.start());
    boolean alike = lower.number().fraction() == upper.number().fraction();
    boolean falls = !ascending && !between && words.is(lower.start() - 1, "from");
    if ((change || falls) && alike && lower.unit() == null && words.is(joint, "to")) {
      return same; // "rose from 52 to 67 tonnes"
    }
    return alike && (ascending || below) && !score && !change ? same.to(upper) : null;
  }

  /** A small bare number: "two or three people". */
  private static boolean isFew(Amount lower) {
    int whole = lower.number().whole();
    return lower.unit() == null && !lower.number().magnitude() && whole >= 0 && whole < 1000;
  }

  private @Nullable Amount upper(Amount lower, int next) {
    @Nullable Unit unit = lower.unit();
    boolean prefixed = unit != null && unit.money() && lower.numberEnd() == lower.end();
    for (int i = next; i <= next + 3; i++) {
      // a sign, a currency or "the" before the number
      @Nullable Amount amount = amounts.read(i, prefixed ? unit : null);
      if (amount != null) {
        boolean here = amount.start() <= next && !ordinal(amount.numberEnd());
        boolean years = "age".equals(lower.of()) && amount.unit() == null;
        Amount same = years ? amount.in(amount.number(), unit, "", "age") : amount;
        return here ? same : null;
      }
    }
    return null;
  }

  private boolean ordinal(int end) {
    return words.glued(end) && words.is(end, "st", "nd", "rd", "th");
  }

  /** Whether both are in one unit, or only the upper one has any. */
  private static boolean fits(Amount lower, Amount upper) {
    if (lower.unit() == null) {
      return lower.rate().isEmpty()
          && !(upper.unit() != null
              && upper.unit().money()
              && upper.numberEnd() == upper.end()
              && upper.start() < upper.firstWord());
    }
    return lower.code().equals(upper.code())
        || (upper.unit() != null && upper.unit().equals(lower.unit()) && lower.rate().isEmpty());
  }

  /** "3-4 million", "10-15 km": the lower end shares power of ten and unit of the upper. */
  private Amount likeUpper(Amount lower, Amount upper) {
    Numeral number = lower.number();
    @Nullable BigDecimal power =
        upper.number().magnitude() ? numbers.power(upper.numberEnd() - 1) : null;
    if (power != null && !number.magnitude() && number.value().compareTo(power) < 0) {
      number = number.times(power);
    }
    return lower.in(number, upper.unit(), upper.rate(), upper.of());
  }

  private boolean between(int start) {
    for (int k = 1; k <= 4; k++) {
      if (words.is(start - k, "between")) {
        return true;
      }
    }
    return false;
  }

  /** "rose from 3 to 5" tells two amounts, "from 3 to 5" alone is a range. */
  private boolean changes(int start) {
    for (int i = start - 2; i >= 0 && i >= start - LOOKING_BACK; i--) {
      String word = words.lower(i);
      if (CHANGED.contains(word) || CHANGES.contains(word) || CHANGES.contains(stem(word))) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String word) {
    for (String ending : new String[] {"ing", "ed", "es", "s", "d"}) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        return CHANGES.contains(stem) ? stem : stem + "e";
      }
    }
    return word;
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
        "score",
        "triumph",
        "thrashing",
        "scoreline",
        "aggregate",
        "home",
        "away");
  }

  /** "4.1 ± 0.2 m", "52 percent, plus or minus 3". */
  private @Nullable Amount margin(Amount first) {
    int at = words.is(first.end(), ",") ? first.end() + 1 : first.end();
    int next =
        words.is(at, "±")
            ? at + 1
            : words.follow(at, "+", "/", "-") || words.follow(at, "plus", "or", "minus")
                ? at + 3
                : at;
    @Nullable Amount margin = next == at ? null : amounts.readPart(next, first.unit());
    if (margin == null) {
      return null;
    }
    boolean same =
        margin.unit() == null || first.unit() == null || margin.code().equals(first.code());
    return same ? first.within(margin) : null;
  }

  /** "5 feet 2 inches", "6 pounds 3 ounces", "3 dollars and 50 cents", "15 dollars 50". */
  private @Nullable Amount compound(Amount first) {
    @Nullable Unit unit = first.unit();
    if (unit == null || !first.rate().isEmpty() || first.negative()) {
      return null;
    }
    int next = words.is(first.end(), "and", ",") ? first.end() + 1 : first.end();
    // "64 cents a dozen" is no sum
    @Nullable Amount part = words.is(next, "a", "an") ? null : amounts.readPart(next, unit);
    if (part == null || !part.rate().isEmpty()) {
      return null;
    }
    @Nullable Unit small = part.unit();
    BigDecimal ratio = BigDecimal.ONE;
    if (small == null) {
      int whole = part.number().whole();
      boolean coins =
          unit.money()
              && first.numberEnd() < first.end()
              && !words.is(first.end(), ",")
              && whole >= 10
              && whole < 100
              && words.is(part.end(), "", ".", "!", "?", "more");
      ratio = new BigDecimal("0.01");
      return coins ? first.plus(part, ratio) : null;
    }
    boolean coins = unit.money() && small.code().equals(unit.code());
    boolean pair =
        switch (unit.code() + " " + small.code()) {
          case "[ft_i] [in_i]", "[lb_av] [oz_av]", "[stone_av] [lb_av]" -> true;
          default -> coins && small.part().compareTo(unit.part()) < 0;
        };
    if (!pair) {
      return null;
    }
    if (!coins) {
      ratio = small.factor().divide(unit.factor(), MathContext.DECIMAL64);
    }
    boolean fewer = part.stated().multiply(ratio).compareTo(unit.part()) < 0;
    return fewer ? first.plus(part, ratio) : null;
  }

  /** "45 and 50 mg", "3, 5 and 8 percent": the unit stands behind the last. */
  private Amount shared(Amount first) {
    boolean open = first.unit() == null && first.of() == null && first.rate().isEmpty();
    if (!open || !words.is(first.end(), "and") || first.number().fraction()) {
      return first;
    }
    @Nullable Amount last = amounts.read(first.end() + 1);
    @Nullable Unit unit = last == null ? null : last.unit();
    boolean fits =
        last != null
            && unit != null
            && last.start() == last.firstWord()
            && last.number().digits() == first.number().digits()
            && !unit.money()
            && last.of() == null;
    return fits && last != null ? first.in(first.number(), unit, last.rate(), null) : first;
  }

  /** The second number of "2-0" or "a 52-48 vote", or null. */
  @Nullable Numeral score(Amount first) {
    int dash = first.numberEnd();
    boolean joined =
        words.isHyphen(dash) && words.at(dash + 1).isWhole() && first.number().digits();
    if (!joined || first.unit() != null || first.range()) {
      return null;
    }
    @Nullable Numeral second = numbers.read(dash + 1);
    boolean code = words.at(dash + 1).text().startsWith("0") && !words.at(dash + 1).isDigits(1);
    return second == null
            || code
            || (words.isHyphen(second.end()) && words.at(second.end() + 1).isNumber())
        ? null
        : second;
  }
}
