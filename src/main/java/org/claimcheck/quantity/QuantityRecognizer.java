package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities in the words of a sentence: numbers with their hedges and units. What is counted
 * is left to others, as it needs the sentence's syntax. Reads left to right, every word a bounded
 * number of times.
 */
public final class QuantityRecognizer {
  private final Hedges hedges;
  private final Units units;

  /** A recogniser with the given tables. */
  public QuantityRecognizer(Hedges hedges, Units units) {
    this.hedges = hedges;
    this.units = units;
  }

  /** A recogniser with the tables of an ontology folder. */
  public static QuantityRecognizer load(Path ontology) {
    return new QuantityRecognizer(Hedges.load(ontology), Units.load(ontology));
  }

  /**
   * Quantities in order, not overlapping, with {@code of} set for ages and magnitudes only.
   *
   * @param text the article's text
   * @param words words of a sentence of it
   * @param taken spans that hold no quantities: time expressions
   */
  public List<Quantity> find(String text, Words words, List<Span> taken) {
    NumeralReader numbers = new NumeralReader(words);
    AmountReader amounts = new AmountReader(words, numbers, units);
    Eligibility eligibility = new Eligibility(words, hedges);
    List<Quantity> found = new ArrayList<>();
    int[] free = {0};
    int limit = 0;
    int i = 0;
    while (i < words.size()) {
      int past = pastTaken(words, i, taken, free);
      if (past > i) {
        i = past;
        limit = past;
        continue;
      }
      PhraseTable.@Nullable Match<NumberInterval> vague = hedges.vague(words, i);
      if (vague != null && eligibility.vague(vague.end())) {
        i = vague(text, words, vague, limit, found);
        limit = i;
        continue;
      }
      AmountReader.@Nullable Amount amount = amounts.read(i);
      if (amount == null || !eligibility.isQuantity(i, amount)) {
        i = amount == null ? i + 1 : Math.max(i + 1, amount.end());
        continue;
      }
      @Nullable Numeral second = amounts.score(amount);
      if (second != null) {
        found.add(exact(text, words, amount.start(), amount.number()));
        found.add(exact(text, words, amount.number().end() + 1, second));
        i = second.end();
      } else {
        i = add(text, words, amount, limit, found);
      }
      limit = i;
    }
    return found;
  }

  private static int pastTaken(Words words, int i, List<Span> taken, int[] free) {
    Span span = words.at(i).span();
    while (free[0] < taken.size() && taken.get(free[0]).end() <= span.start()) {
      free[0]++;
    }
    int at = i;
    if (free[0] < taken.size()) {
      while (at < words.size() && words.at(at).span().overlaps(taken.get(free[0]))) {
        at++;
      }
    }
    return at;
  }

  private int vague(
      String text,
      Words words,
      PhraseTable.Match<NumberInterval> match,
      int limit,
      List<Quantity> found) {
    PhraseTable.@Nullable Match<Units.Unit> unit = units.after(words, match.end());
    Units.@Nullable Unit of = unit == null ? null : unit.meaning();
    int end = unit == null ? match.end() : unit.end();
    BigDecimal least = match.meaning().min() == null ? BigDecimal.ZERO : match.meaning().min();
    PhraseTable.@Nullable Match<Hedges.Hedge> hedge = hedges.before(words, match.start() - 1);
    boolean hedged = hedge != null && hedge.start() >= limit;
    int start = hedged && hedge != null ? hedge.start() : match.start();
    int last = words.is(match.end() - 1, "of") ? match.end() - 1 : match.end();
    end = unit == null ? last : end;
    found.add(
        new Quantity(
            words.span(start, end),
            words.span(match.start(), last),
            words.span(start, end).in(text),
            least,
            match.meaning(),
            of == null ? "1" : of.code(),
            null));
    return Math.max(end, match.start() + 1);
  }

  private static Quantity exact(String text, Words words, int start, Numeral number) {
    Span span = words.span(start, number.end());
    return new Quantity(
        span, span, span.in(text), number.value(), NumberInterval.of(number.value()), "1", null);
  }

  private int add(
      String text, Words words, AmountReader.Amount amount, int limit, List<Quantity> found) {
    Units.@Nullable Unit unit = amount.unit();
    boolean age = unit != null && unit.code().equals("a");
    boolean measured = (unit != null && !unit.money() && !age) || amount.magnitudeScale();
    NumberInterval interval = Precision.of(amount.number(), measured);
    @Nullable Numeral upper = amount.upper();
    if (upper != null) {
      interval = interval.hull(Precision.of(upper, measured));
    }
    BigDecimal stated = amount.number().value();
    if (amount.negative()) {
      interval = interval.negated();
      stated = stated.negate();
    }
    int start = amount.start();
    int end = amount.end();
    PhraseTable.@Nullable Match<Hedges.Hedge> before = hedges.before(words, start - 1);
    while (before != null && before.start() >= limit) {
      interval = before.meaning().apply(interval, stated);
      start = before.start();
      before = words.is(start - 1, "of") ? null : hedges.before(words, start - 1);
    }
    PhraseTable.@Nullable Match<Hedges.Hedge> after = hedges.after(words, end);
    if (after == null && amount.number().end() < end) {
      after = hedges.after(words, amount.number().end());
    }
    if (after != null) {
      interval = after.meaning().apply(interval, stated);
      end = Math.max(end, after.end());
    }
    if (unit != null && unit.part().compareTo(BigDecimal.ONE) != 0) {
      interval = interval.times(unit.part());
      stated = stated.multiply(unit.part());
    }
    Span span = words.span(start, end);
    int lastNumber = upper == null ? amount.number().end() : upper.end();
    found.add(
        new Quantity(
            span,
            words.span(amount.firstWord(), lastNumber),
            span.in(text),
            stated,
            interval,
            (unit == null ? "1" : unit.code()) + amount.rate(),
            age ? "age" : amount.magnitudeScale() ? "magnitude" : null));
    return end;
  }
}
