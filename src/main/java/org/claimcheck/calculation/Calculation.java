package org.claimcheck.calculation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.time.TimeExpression;

/**
 * Amounts and times of one sentence that are told as depending on each other: "rose 20 % from 10 to
 * 12".
 *
 * @param operator how they depend on each other ("change", "share", "sum")
 * @param span the words that tell it
 * @param text these words
 * @param operands what is calculated with, by the name of its place ("from", "to", "rate")
 */
public record Calculation(String operator, Span span, String text, Map<String, Operand> operands) {

  /** Copies the map and keeps its order. */
  public Calculation {
    operands = Collections.unmodifiableMap(new LinkedHashMap<>(operands));
  }

  /** What a calculation is made of. */
  public sealed interface Operand {}

  /** An amount, or a place in an order. */
  public record Amount(Quantity quantity) implements Operand {}

  /** A time of the calendar. */
  public record Time(TimeExpression time) implements Operand {}

  /** Two numbers joined by a hyphen, the result of a match or vote. */
  public record Score(int first, int second) implements Operand {}

  /** A bare number: a year, how many names a list has. */
  public record Bare(BigDecimal number) implements Operand {}

  /** A word that tells how to calculate: "up", "down". */
  public record Word(String word) implements Operand {}
}
