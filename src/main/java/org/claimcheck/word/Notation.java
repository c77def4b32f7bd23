package org.claimcheck.word;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers in digits that stand over several words: "1 234 567", "4e14", "2.5×10⁶", "2^10". */
final class Notation {
  private static final int MOST = 60;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Words words;

  Notation(Words words) {
    this.words = words;
  }

  /**
   * The number in digits that begins at a position, without the power words that may follow.
   *
   * @param money whether a currency stands before it
   */
  Numeral read(int at, boolean money) {
    Numeral spaced = spaced(at, money);
    @Nullable Numeral scientific = scientific(spaced);
    return scientific == null ? spaced : scientific;
  }

  /**
   * Groups of three apart by spaces: two groups are evidence enough, one needs to be 000 or to
   * follow a currency, since "in 12 300 people" may be two numbers.
   */
  private Numeral spaced(int at, boolean money) {
    String text = words.at(at).text();
    BigDecimal value = Fractions.decimal(text);
    int end = at + 1;
    StringBuilder digits = new StringBuilder(text);
    boolean leads = words.at(at).isWhole() && text.length() <= 3 && text.charAt(0) != '0';
    while (leads && digits.length() < 24 && isGroup(end)) {
      digits.append(words.at(end).text());
      end++;
    }
    int groups = end - at - 1;
    boolean sure = groups >= 2 || (groups == 1 && (money || words.is(at + 1, "000")));
    if (!sure || (words.at(end).isWhole() && !words.glued(end))) {
      end = at + 1;
    } else {
      value = Fractions.decimal(digits.toString());
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
    return new Numeral(end, value, unit, true, false);
  }

  /** Three digits, one space away; the last group may have decimals. */
  private boolean isGroup(int i) {
    Word word = words.at(i);
    boolean near = word.span().start() == words.at(i - 1).span().end() + 1;
    boolean three =
        word.isNumber()
            && word.text().length() >= 3
            && word.text().indexOf(',') < 0
            && (word.text().length() == 3 || word.text().charAt(3) == '.');
    return near && three && words.at(i - 1).isWhole();
  }

  private @Nullable Numeral scientific(Numeral number) {
    int at = number.end();
    if (words.is(at, "e") && words.glued(at) && words.glued(at + 1)) {
      return exponent(number, BigDecimal.TEN, at + 1);
    }
    if (words.is(at, "^") && words.glued(at) && words.glued(at + 1)) {
      return raised(number, at + 1);
    }
    boolean times = words.is(at, "×") || (words.is(at, "x") && words.glued(at));
    int base = words.at(at + 1).whole();
    if (!times || (base != 10 && base != 2)) {
      return null;
    }
    int next = words.is(at + 2, "^") && words.glued(at + 2) ? at + 3 : at + 2;
    // "10−5" has lost its raised digits, "10-5" may be a range
    boolean raised = next == at + 3 || words.at(next).text().equals("\u2212") || isRaised(next);
    return raised && words.glued(next) ? exponent(number, BigDecimal.valueOf(base), next) : null;
  }

  private boolean isRaised(int i) {
    String text = words.at(i).text();
    return text.equals("⁻") || (!text.isEmpty() && SUPERSCRIPTS.contains(text));
  }

  /** A number times a power, whose exponent begins at a position. */
  private @Nullable Numeral exponent(Numeral number, BigDecimal base, int at) {
    boolean negative = words.is(at, "-", "⁻");
    int i = negative || words.is(at, "+") ? at + 1 : at;
    int power = words.at(i).whole();
    int end = i + 1;
    if (isRaised(i)) {
      power = 0;
      for (end = i; isRaised(end) && power < MOST; end++) {
        power = power * 10 + SUPERSCRIPTS.indexOf(words.at(end).text());
      }
    }
    if (power < 0 || power > MOST || (i > at && !words.glued(i))) {
      return null;
    }
    BigDecimal factor = base.pow(negative ? -power : power, MathContext.DECIMAL64);
    return new Numeral(
        end, number.value().multiply(factor), number.unit().multiply(factor), true, false);
  }

  /** "1.1^23": a number to a power. */
  private @Nullable Numeral raised(Numeral number, int at) {
    int i = at;
    boolean negative = false;
    while (words.is(i, "-", "+") && i < at + 2) {
      negative = words.is(i, "-") && i == at;
      i++;
    }
    int power = words.at(i).whole();
    if (power < 0 || power > MOST || number.value().signum() == 0) {
      return null;
    }
    BigDecimal value = number.value().pow(power, MathContext.DECIMAL64);
    BigDecimal result =
        negative && i == at + 1 ? BigDecimal.ONE.divide(value, MathContext.DECIMAL64) : value;
    boolean huge = Math.abs(result.precision() - result.scale()) > MOST;
    return huge ? null : new Numeral(i + 1, result, result.ulp(), true, false);
  }
}
