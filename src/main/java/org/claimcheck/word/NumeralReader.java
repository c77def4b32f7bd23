package org.claimcheck.word;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words from a position on. Reads forward only, over a bounded number
 * of words.
 */
public final class NumeralReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is longer is no number of an article, and slow to read. */
  private static final int MOST_DIGITS = 60;

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  // "two in five games" tells of games, "two in five people" of a share; round wholes are shares
  private static final Set<Integer> WHOLES =
      Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 50, 100, 200, 500, 1000, 10_000);

  private final Words words;
  private final Notation notation;

  /** A reader of the given words. */
  public NumeralReader(Words words) {
    this.words = words;
    this.notation = new Notation(words);
  }

  /** The longest number that begins at a position, or null. */
  public @Nullable Numeral read(int at) {
    return read(at, false);
  }

  /**
   * The longest number that begins at a position, or null; shares in words only where the number
   * before them tells that they are ("two thirds", not "a third").
   *
   * @param money whether a currency stands before it, so that "m" and "b" are millions and billions
   */
  public @Nullable Numeral read(int at, boolean money) {
    Word first = words.at(at);
    if (first.isNumber()) {
      return first.text().length() > MOST_DIGITS ? null : digits(at, money);
    }
    if (first.kind() == Word.Kind.SIGN) {
      @Nullable BigDecimal vulgar = Fractions.vulgar(first.text());
      return vulgar == null ? null : scaled(Fractions.share(at + 1, vulgar, true), money);
    }
    if (words.is(at, "half", "quarter", "a")) {
      @Nullable Numeral share = Fractions.read(words, at);
      Numeral whole = share == null ? null : Fractions.multiple(words, share);
      if (whole != null && !whole.fraction()) {
        return whole;
      }
    }
    SpelledNumber number = new SpelledNumber(words, at);
    return number.read() ? Fractions.after(words, number.numeral()) : null;
  }

  /**
   * The longest amount that begins at a position, or null: a number, a share in words ("half", "a
   * third") or a share told by two numbers ("one in five").
   *
   * @param money whether a currency stands before it
   */
  public @Nullable Numeral amount(int at, boolean money) {
    @Nullable Numeral number = read(at, money);
    if (number == null) {
      return Fractions.read(words, at);
    }
    @Nullable Numeral share = money ? null : outOf(number);
    return share == null ? number : share;
  }

  /** "one in five", "9 out of 10", "1 over 20". */
  private @Nullable Numeral outOf(Numeral number) {
    boolean out = words.follow(number.end(), "out", "of");
    boolean over = words.is(number.end(), "over") && number.value().compareTo(BigDecimal.ONE) == 0;
    if (number.magnitude() || !(out || over || words.is(number.end(), "in"))) {
      return null;
    }
    @Nullable Numeral whole = read(number.end() + (out ? 2 : 1));
    if (whole == null || whole.fraction() || whole.value().compareTo(number.value()) <= 0) {
      return null;
    }
    Word next = words.at(whole.end());
    if (over && next.kind() != Word.Kind.NONE && next.kind() != Word.Kind.SIGN) {
      return null;
    }
    boolean one = number.whole() == 1 && whole.whole() > 1;
    boolean counted = one || (number.whole() >= 0 && WHOLES.contains(whole.whole()));
    boolean joined = words.glued(whole.end()) && !words.is(whole.end(), ".", ",", "?", "!", ")");
    boolean measured = next.isNumber() || joined;
    if (!out && !over && (!counted || measured || isTurn(whole.end()))) {
      return null;
    }
    return Fractions.share(
        whole.end(),
        number.value().divide(whole.value(), new java.math.MathContext(15)),
        number.digits());
  }

  /** "four in five games", "two in three days": so many within so many. */
  private boolean isTurn(int i) {
    return words.is(
        i,
        "games",
        "matches",
        "days",
        "weeks",
        "months",
        "years",
        "hours",
        "minutes",
        "seasons",
        "attempts",
        "tests",
        "meetings",
        "starts",
        "appearances",
        "innings",
        "sets",
        "races");
  }

  /** An ordinal ("21st", "twenty-first", "two hundredth") that begins at a position, or null. */
  public @Nullable Numeral ordinal(int at) {
    Word first = words.at(at);
    boolean digits = first.isNumber() && first.text().length() <= MOST_DIGITS;
    if (digits && words.glued(at + 1) && words.is(at + 1, "st", "nd", "rd", "th")) {
      BigDecimal value = Fractions.decimal(first.text());
      return value.scale() > 0 ? null : exact(at + 2, value, true);
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

  /** A long ordinal: "one hundred and twenty-fifth", "two hundredth", "three millionth". */
  public @Nullable Numeral longOrdinal(int at) {
    @Nullable Numeral simple = ordinal(at);
    if (simple != null) {
      return simple;
    }
    SpelledNumber number = new SpelledNumber(words, at);
    if (!number.read()) {
      @Nullable BigDecimal power = NumberWords.ordinalPower(words.lower(at));
      return power == null ? null : exact(at + 1, power, false);
    }
    Numeral before = number.numeral();
    int next = words.is(before.end(), "and") ? before.end() + 1 : before.end();
    next = words.isHyphen(next) ? next + 1 : next;
    @Nullable BigDecimal power = NumberWords.ordinalPower(words.lower(next));
    if (words.is(next, "hundredth")) {
      power = HUNDRED;
    }
    if (power != null) {
      BigDecimal tail = number.tail();
      BigDecimal value = before.value().subtract(tail).add(tail.multiply(power));
      return tail.signum() == 0 ? null : exact(next + 1, value, false);
    }
    // "one hundred twenty | fifth" is read up to the tens, "one hundred | fifth" up to the hundreds
    @Nullable Numeral last = ordinal(next);
    BigDecimal place = before.unit().max(place(before.value()));
    return last == null || last.value().compareTo(place) >= 0
        ? null
        : exact(last.end(), before.value().add(last.value()), false);
  }

  private static BigDecimal place(BigDecimal value) {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }

  /** The number with the letter for a million that follows it. */
  public Numeral millions(Numeral number) {
    return number.to(number.end() + 1).times(BigDecimal.valueOf(1_000_000));
  }

  /** The one that an article stands for, which ends before a position. */
  public Numeral one(int end) {
    return exact(end, BigDecimal.ONE, false);
  }

  /** The power of ten that the word at a position multiplies by, from thousand on, or null. */
  public @Nullable BigDecimal power(int at) {
    return NumberWords.power(words.lower(at));
  }

  private Numeral digits(int at, boolean money) {
    Numeral written = notation.read(at, money);
    int next = written.end();
    @Nullable BigDecimal vulgar = Fractions.vulgar(words.at(next).text());
    if (vulgar != null) {
      BigDecimal sum = written.value().add(vulgar);
      return scaled(new Numeral(next + 1, sum, vulgar, true, false), money);
    }
    boolean proper = words.at(at).isWhole() && words.at(at).whole() < words.at(next + 1).whole();
    if (words.is(next, "/") && words.glued(next) && proper && isDenominator(next + 1)) {
      BigDecimal part = Fractions.of(written.value(), words.at(next + 1).whole());
      return scaled(Fractions.share(next + 2, part, true), money);
    }
    if (words.at(next).isWhole()
        && words.is(next + 1, "/")
        && words.glued(next + 1)
        && isDenominator(next + 2)
        && words.at(next).whole() < words.at(next + 2).whole()) {
      BigDecimal part =
          Fractions.of(new BigDecimal(words.at(next).text()), words.at(next + 2).whole());
      BigDecimal sum = written.value().add(part);
      return scaled(new Numeral(next + 3, sum, part, true, false), money);
    }
    Numeral number = scaled(written, money);
    return Fractions.mixed(words, number.magnitude() ? below(number) : number);
  }

  private boolean isDenominator(int at) {
    int whole = words.at(at).whole();
    return whole >= 2 && whole <= 100 && words.glued(at) && !words.is(at + 1, "/");
  }

  /** A number followed by a power of ten: "1.2 million", "43bn", "$50m". */
  private Numeral scaled(Numeral number, boolean money) {
    int at = number.end();
    int next = words.isHyphen(at) ? at + 1 : at;
    @Nullable BigDecimal power = NumberWords.power(words.lower(next));
    if (power == null && words.is(next, "hundred") && !number.fraction()) {
      power = HUNDRED;
    }
    if (power == null && words.is(next, "dozen", "dozens")) {
      power = DOZEN;
    }
    if (power == null && words.glued(next) && next == at) {
      power = letter(number, words.at(next).text(), money);
    }
    if (power == null) {
      return number;
    }
    Numeral once = number.to(next + 1).times(power);
    // "2 hundred thousand", "3 lakh crore"
    @Nullable BigDecimal again = NumberWords.power(words.lower(next + 1));
    return again == null ? once : once.to(next + 2).times(again);
  }

  private static @Nullable BigDecimal letter(Numeral number, String letter, boolean money) {
    boolean decimals = number.value().scale() > 0;
    return switch (letter) {
      case "k", "K" -> BigDecimal.valueOf(1_000);
      case "M" -> BigDecimal.valueOf(1_000_000);
      case "m", "MM", "mm" -> money ? BigDecimal.valueOf(1_000_000) : null;
      case "b", "B" -> money || decimals ? BigDecimal.valueOf(1_000_000_000) : null;
      case "t", "T" -> money ? BigDecimal.valueOf(1_000_000_000_000L) : null;
      default -> null;
    };
  }

  /** "4 thousand 3 hundred and 21", "6 crore and two hundred": smaller groups that follow. */
  private Numeral below(Numeral number) {
    int at = number.end();
    boolean hundreds = words.is(at - 1, "hundred");
    BigDecimal power = hundreds ? HUNDRED : NumberWords.power(words.lower(at - 1));
    if (power == null || number.value().scale() > 0) {
      return number;
    }
    int next = words.is(at, "and") ? at + 1 : at;
    Word word = words.at(next);
    if (word.isWhole() && word.whole() > 0 && words.at(at).spaced()) {
      Numeral tail =
          scaled(
              new Numeral(next + 1, new BigDecimal(word.text()), BigDecimal.ONE, true, false),
              false);
      // only smaller groups, so that it ends soon however many follow
      boolean smaller = tail.value().compareTo(power) < 0;
      tail = smaller && tail.magnitude() ? below(tail) : tail;
      boolean joined = tail.magnitude() || (hundreds && next > at);
      return joined && tail.value().compareTo(power) < 0 ? sum(number, tail) : number;
    }
    SpelledNumber spelled = new SpelledNumber(words, at);
    boolean follows = spelled.readBelow(power);
    boolean hundred = hundreds && words.is(at, "and");
    return follows && (hundred || spelled.numeral().value().compareTo(HUNDRED) >= 0)
        ? sum(number, spelled.numeral())
        : number;
  }

  private static Numeral sum(Numeral number, Numeral tail) {
    return new Numeral(tail.end(), number.value().add(tail.value()), tail.unit(), true, true);
  }

  private static Numeral exact(int end, BigDecimal value, boolean digits) {
    return new Numeral(end, value, BigDecimal.ONE, digits, false);
  }
}
