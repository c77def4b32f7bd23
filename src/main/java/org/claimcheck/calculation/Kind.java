package org.claimcheck.calculation;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Kinds of operands, by the names that shapes have for them in lower case. */
enum Kind {
  /** "20 %". */
  PERCENT,
  /** "5 percentage points". */
  POINTS,
  /** "a third", "20 out of 50". */
  FRACTION,
  /** Any amount that is not a share: "$20m", "20 people", "20 km". */
  AMOUNT,
  /** An amount that has a unit. */
  MEASURE,
  /** An amount or a percentage. */
  VALUE,
  /** A bare number of things. */
  COUNT,
  /** "10th". */
  ORDINAL,
  /** A year in digits. */
  YEAR,
  /** A day, month or year that is named. */
  DATE,
  /** "three days later": a time that counts from another one. */
  OFFSET,
  /** "three days". */
  LENGTH,
  /** A common noun in its plural that is no part of a name: "countries". */
  PLURAL,
  /** "3-1". */
  SCORE,
  /** "aged 80". */
  AGE,
  /** "Ann Lee, Bob Ray and Cy Fox": how many things a list names. */
  NAMES,
  /** "cost, time and lack of staff", "to cut costs and to save time": how many items a list has. */
  ITEMS,
  /** The same where each item is one thing: "a man and a woman", no "his sons". */
  SINGLES;

  private static final Set<String> SHARES =
      Set.of("%", "{pp}", "{fraction}", Quantity.ORDINAL, "a");
  private static final Pattern DIGITS = Pattern.compile("1\\d{3}|20\\d{2}");

  Calculation.@Nullable Operand read(Element element) {
    @Nullable Quantity quantity = element.quantity();
    @Nullable TimeExpression time = element.time();
    if (this == YEAR) {
      return DIGITS.matcher(element.text()).matches()
          ? new Calculation.Bare(new BigDecimal(element.text()))
          : null;
    }
    if (this == PLURAL) {
      return element.isWord()
              && element.token().tag().equals("NNS")
              && Character.isLowerCase(element.text().charAt(0))
          ? new Calculation.Word(element.token().lemma())
          : null;
    }
    if (this == SCORE) {
      return element.score();
    }
    if (quantity != null && accepts(quantity)) {
      return new Calculation.Amount(quantity);
    }
    return time != null && accepts(time) ? new Calculation.Time(time) : null;
  }

  private boolean accepts(Quantity quantity) {
    String unit = quantity.unit();
    return switch (this) {
      case PERCENT -> unit.equals("%");
      case POINTS -> unit.equals("{pp}");
      case FRACTION -> unit.equals("{fraction}");
      case AMOUNT -> !SHARES.contains(unit);
      case MEASURE -> !SHARES.contains(unit) && !unit.equals("1");
      case VALUE -> unit.equals("%") || !SHARES.contains(unit);
      case COUNT -> unit.equals("1");
      case AGE -> unit.equals("a");
      case ORDINAL -> unit.equals(Quantity.ORDINAL);
      default -> false;
    };
  }

  private boolean accepts(TimeExpression time) {
    return switch (this) {
      case DATE -> time.written() != null && time.written().date() != null;
      case OFFSET -> time.hangsOnText() && time.type() == TimeExpression.Type.DATE;
      case LENGTH -> time.type() == TimeExpression.Type.DURATION;
      default -> false;
    };
  }
}
