package org.claimcheck.quantity;

import java.math.BigDecimal;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Word;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads one number with its sign, currency or unit, and rate. */
final class AmountReader {
  private final Words words;
  private final NumeralReader numbers;
  private final Units units;

  AmountReader(Words words, NumeralReader numbers, Units units) {
    this.words = words;
    this.numbers = numbers;
    this.units = units;
  }

  /** The amount whose number begins at a position, or null. */
  @Nullable Amount read(int i) {
    return read(i, null);
  }

  /**
   * The amount whose number begins at a position, or null.
   *
   * @param currency a currency said elsewhere: of the second number of "$2-3bn"
   */
  @Nullable Amount read(int i, @Nullable Unit currency) {
    boolean inner = words.is(i - 1, "-") && words.glued(i) && words.glued(i - 1);
    PhraseTable.@Nullable Match<Unit> prefix =
        i == 0 ? null : units.before(words, inner && words.glued(i - 1) ? i - 2 : i - 1);
    inner &= prefix != null;
    Unit money = prefix == null ? currency : prefix.meaning();
    @Nullable Numeral number = numbers.amount(i, money != null);
    if (number == null) {
      return one(i);
    }
    int start = prefix == null ? i : prefix.start();
    boolean negative = inner || isMinus(start - 1);
    start = negative && !inner ? start - 1 : start;
    if (money != null) {
      int end = repeated(number.end(), money);
      return rated(Amount.of(start, i, end, number, money, "", negative, null));
    }
    number = millions(number);
    PhraseTable.@Nullable Match<Unit> match = unitAfter(number);
    if (match != null) {
      Unit unit = match.meaning();
      int end = match.end();
      @Nullable BigDecimal power = unit.money() ? numbers.power(end) : null;
      if (power != null && !number.magnitude()) {
        // "75 USD million"
        number = number.times(power);
        end++;
      }
      @Nullable String of = isAge(unit) ? "age" : null;
      return rated(Amount.of(start, i, end, number, unit, "", negative, of));
    }
    @Nullable Amount special = special(i, start, number);
    return special != null
        ? special
        : rated(Amount.of(start, i, number.end(), number, null, "", negative, null));
  }

  /** "a tonne of": one of a unit of mass or volume; "a mile" and "a foot" are said of much else. */
  private @Nullable Amount one(int i) {
    PhraseTable.@Nullable Match<Unit> match =
        words.is(i, "a", "an") ? units.after(words, i + 1, BigDecimal.ONE) : null;
    if (match == null || !words.is(match.end(), "of")) {
      return null;
    }
    String kind = match.meaning().canonical();
    Numeral number = numbers.one(i + 1);
    return kind.equals("kg") || kind.equals("L")
        ? Amount.of(i, i, match.end(), number, match.meaning(), "", false, null)
        : null;
  }

  /**
   * The number that begins at a position with the unit after it, and no currency before it: the
   * second part of an amount in two units.
   *
   * @param whole the unit of the first part
   */
  @Nullable Amount readPart(int i, @Nullable Unit whole) {
    @Nullable Numeral number = numbers.read(i);
    if (number == null) {
      return null;
    }
    PhraseTable.@Nullable Match<Unit> match = unitAfter(number);
    @Nullable Unit inch = units.unit("[in_i]");
    boolean feet = whole != null && whole.code().equals("[ft_i]");
    if (match == null && feet && inch != null && words.is(number.end(), "in", "\"")) {
      match = new PhraseTable.Match<>(number.end(), number.end() + 1, inch);
    }
    return match == null
        ? Amount.of(i, i, number.end(), number, null, "", false, null)
        : rated(Amount.of(i, i, match.end(), number, match.meaning(), "", false, null));
  }

  /** "12.5m euros", "1.2m people": the letter is a million before money and people. */
  private Numeral millions(Numeral number) {
    int at = number.end();
    boolean letter = words.is(at, "m") && words.glued(at) && !number.magnitude();
    if (!letter || words.glued(at + 1)) {
      return number;
    }
    PhraseTable.@Nullable Match<Unit> next = units.after(words, at + 1, number.value());
    boolean money = next != null && next.meaning().money();
    boolean many = number.value().scale() > 0 && words.at(at + 1).tag().equals("NNS");
    return money || many || words.is(at + 1, "people") ? numbers.millions(number) : number;
  }

  private boolean isMinus(int i) {
    boolean free = !words.glued(i) || words.is(i - 1, "<", ">", "=", "~", "(");
    boolean sign = words.is(i, "-") && free && words.glued(i + 1) && !words.at(i - 1).isNumber();
    boolean first = words.is(i, "-") && i == 0;
    if (words.follow(i - 2, "plus", "or", "minus")) {
      return false;
    }
    boolean tested = words.is(i - 1, "tested", "test", "tests", "testing", "was", "were", "be");
    return sign || first || words.is(i, "minus") || (words.is(i, "negative") && !tested);
  }

  private static boolean isAge(Unit unit) {
    return switch (unit.code()) {
      case "a", "mo", "wk", "d" -> true;
      default -> false;
    };
  }

  /** Magnitudes of earthquakes, and ages without a unit. */
  private @Nullable Amount special(int i, int start, Numeral number) {
    int before = words.isHyphen(i - 1) || words.is(i - 1, "of") ? i - 2 : i - 1;
    int after = words.isHyphen(number.end()) ? number.end() + 1 : number.end();
    if (words.is(before, "magnitude") || words.is(after, "magnitude")) {
      int from = words.is(before, "magnitude") && !words.is(i - 1, "of") ? before : start;
      int end = words.is(after, "magnitude") ? after + 1 : number.end();
      return Amount.of(from, i, end, number, null, "", false, "magnitude");
    }
    if (words.follow(number.end(), "on", "the", "richter", "scale")) {
      return Amount.of(start, i, number.end() + 4, number, null, "", false, "magnitude");
    }
    boolean named =
        words.is(i - 1, "aged", "age", "ages")
            || ((words.is(i - 1, "of") || words.is(i - 1, "between"))
                && words.is(i - 2, "age", "ages", "aged"))
            || words.follow(i - 3, "ages", "of", "between");
    // "Jane Doe, 44, said"
    boolean apart =
        words.is(i - 1, ",")
            && words.is(number.end(), ",", "–", ")")
            && words.at(i).isDigits(2)
            && words.at(i - 2).tag().startsWith("NNP");
    int years = number.whole();
    @Nullable Unit year = units.unit("a");
    return year != null && (named || apart) && years >= 0 && years <= 125
        ? Amount.of(start, i, number.end(), number, year, "", false, "age")
        : null;
  }

  /** The unit after a number: "30 km", "30-km", "20 (kg)". */
  private PhraseTable.@Nullable Match<Unit> unitAfter(Numeral number) {
    int end = number.end();
    boolean bracket = words.is(end, "(", "[", "{", "<");
    int at = words.isHyphen(end) || bracket ? end + 1 : end;
    PhraseTable.@Nullable Match<Unit> match = units.after(words, end, number.value());
    if (match == null && at > end) {
      match = units.after(words, at, number.value());
      if (match != null && bracket) {
        boolean closed = words.is(match.end(), ")", "]", "}", ">");
        match = closed ? new PhraseTable.Match<>(at, match.end() + 1, match.meaning()) : null;
      }
    }
    if (match == null) {
      match = picometres(end, number);
      return match == null ? inches(end, number) : match;
    }
    // "4 km^2"
    int power = match.end() + 1;
    @Nullable Unit raised =
        words.is(match.end(), "^") && words.glued(power) && words.at(power).isDigits(1)
            ? units.unit(match.meaning().code() + words.lower(power))
            : null;
    if (raised != null) {
      return new PhraseTable.Match<>(match.start(), power + 1, raised);
    }
    // "6'2": feet and inches by signs
    // "1.8 billion pounds" is money, "200 pounds" is not
    if (words.is(match.start(), "pounds", "pound") && match.end() == match.start() + 1) {
      boolean money = number.magnitude() || words.is(match.end(), "sterling");
      @Nullable Unit sterling = money ? units.unit("GBP") : null;
      if (sterling != null) {
        int to = words.is(match.end(), "sterling") ? match.end() + 1 : match.end();
        return new PhraseTable.Match<>(match.start(), to, sterling);
      }
    }
    return isOtherWord(match) ? null : match;
  }

  /** Letters of a code or a name: the "m" of "24703m212", the "t" of "5 t-shirts". */
  private boolean isOtherWord(PhraseTable.Match<Unit> match) {
    Word last = words.at(match.end() - 1);
    boolean letter = last.text().length() == 1 && Character.isLetter(last.text().charAt(0));
    Word next = words.at(match.end());
    boolean glued = words.glued(match.end());
    boolean cents = last.text().equals("C") && words.is(match.end(), "/");
    return glued
        && (cents
            || next.isNumber()
            || next.kind() == Word.Kind.LETTERS
            || (letter && words.is(match.end(), "-", "'", "&")));
  }

  /** "2.1 pm" is no time of day, which has two digits after the point. */
  private PhraseTable.@Nullable Match<Unit> picometres(int end, Numeral number) {
    int decimals = number.value().scale();
    boolean clock = decimals <= 0 || decimals == 2 || !number.digits();
    @Nullable Unit unit = !clock && words.is(end, "pm", "am") ? units.unit(words.lower(end)) : null;
    return unit == null ? null : new PhraseTable.Match<>(end, end + 1, unit);
  }

  /** "2 in" is inches where a word of size or the end follows. */
  private PhraseTable.@Nullable Match<Unit> inches(int end, Numeral number) {
    @Nullable Unit inch = units.unit("[in_i]");
    boolean size =
        words.is(end + 1, "thick", "long", "wide", "tall", "high", "deep", "across", "", ".", ")");
    return inch != null && number.digits() && words.is(end, "in") && size
        ? new PhraseTable.Match<>(end, end + 1, inch)
        : null;
  }

  /** "$5 dollars" and "$5 USD" repeat their currency. */
  private int repeated(int end, Unit unit) {
    PhraseTable.@Nullable Match<Unit> again = units.after(words, end, BigDecimal.ZERO);
    return again != null && again.meaning().equals(unit) ? again.end() : end;
  }

  /** With the rate that may follow: "$15 an hour", "12 per 100,000", "a 12-cent-a-share gain". */
  private Amount rated(Amount amount) {
    Amount once = rate(amount);
    return once.end() == amount.end() || once.unit() == null ? once : rate(once);
  }

  private Amount rate(Amount amount) {
    boolean times = amount.unit() == null && words.is(amount.end(), "times");
    int end = times ? amount.end() + 1 : amount.end();
    boolean hyphens = words.isHyphen(end);
    int at = hyphens ? end + 1 : end;
    boolean stroke = words.is(end, "/") && words.glued(end);
    boolean per = words.is(at, "per") || stroke;
    if (!per && !words.is(at, "a", "an", "each", "every")) {
      return amount;
    }
    int next = hyphens && words.isHyphen(at + 1) ? at + 2 : at + 1;
    Word number = words.at(next);
    if (words.is(at, "per") && number.isNumber()) {
      @Nullable Numeral many = numbers.read(next);
      boolean round = many != null && many.whole() >= 100;
      return many == null || !round ? amount : with(amount, many.end(), "/" + many.whole());
    }
    PhraseTable.@Nullable Match<String> denominator =
        amount.unit() == null && !times ? null : units.denominator(words, next);
    if (stroke) {
      denominator = longer(denominator, symbol(next));
    }
    if (denominator == null || (!stroke && words.at(next).text().length() == 1)) {
      return amount;
    }
    // "sales of $1.2 billion a year earlier"
    boolean past = words.is(denominator.end(), "ago", "earlier", "later", "before", "after", "old");
    return past && !per
        ? amount
        : with(amount, denominator.end(), amount.rate() + "/" + denominator.meaning());
  }

  /** The unit by its sign after a stroke: "J/m^2". */
  private PhraseTable.@Nullable Match<String> symbol(int at) {
    PhraseTable.@Nullable Match<Unit> match = units.after(words, at, BigDecimal.ZERO);
    if (match == null || match.meaning().money()) {
      return null;
    }
    String code = match.meaning().code();
    int power = match.end() + 1;
    boolean raised = words.is(match.end(), "^") && words.at(power).isDigits(1);
    return raised
        ? new PhraseTable.Match<>(at, power + 1, code + words.lower(power))
        : new PhraseTable.Match<>(at, match.end(), code);
  }

  private static PhraseTable.@Nullable Match<String> longer(
      PhraseTable.@Nullable Match<String> one, PhraseTable.@Nullable Match<String> other) {
    return one == null || (other != null && other.end() > one.end()) ? other : one;
  }

  private static Amount with(Amount amount, int end, String rate) {
    return Amount.of(
        amount.start(),
        amount.firstWord(),
        end,
        amount.number(),
        amount.unit(),
        rate,
        amount.negative(),
        amount.of());
  }
}
