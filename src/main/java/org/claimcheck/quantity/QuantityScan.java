package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Word;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** One pass over the words of one sentence. */
final class QuantityScan {
  private final String text;
  private final Words words;
  private final Hedges hedges;
  private final Units units;
  private final NumeralReader numbers;
  private final AmountReader amounts;
  private final Joints joints;
  private final Eligibility eligibility;
  private final List<Quantity> found = new ArrayList<>();

  /** Position after the last word of the last quantity. */
  private int limit;

  QuantityScan(String text, Words words, Hedges hedges, Units units) {
    this.text = text;
    this.words = words;
    this.hedges = hedges;
    this.units = units;
    this.numbers = new NumeralReader(words);
    this.amounts = new AmountReader(words, numbers, units);
    this.joints = new Joints(words, numbers, amounts);
    this.eligibility = new Eligibility(words, hedges);
  }

  List<Quantity> find(List<Span> taken) {
    int free = 0;
    int i = 0;
    while (i < words.size()) {
      Span here = words.at(i).span();
      while (free < taken.size() && taken.get(free).end() <= here.start()) {
        free++;
      }
      if (free < taken.size() && here.overlaps(taken.get(free))) {
        i++;
        limit = i;
        continue;
      }
      int address = address(i);
      int past = address > i ? address : Math.max(i + 1, quantity(i));
      i = past;
    }
    return found;
  }

  /** Where an address of the net or of mail ends that begins here; numbers in it count nothing. */
  private int address(int i) {
    boolean address =
        words.is(i, "http", "https", "www", "ftp")
            && words.glued(i + 1)
            && words.is(i + 1, ":", ".");
    int end = i;
    while (address && end < words.size() && (end == i || words.glued(end))) {
      end++;
    }
    return end;
  }

  /** Reads a quantity that begins here, and returns where to go on. */
  private int quantity(int i) {
    PhraseTable.@Nullable Match<NumberInterval> vague = hedges.vague(words, i);
    if (vague != null && eligibility.vague(vague.end())) {
      return vague(vague);
    }
    @Nullable Numeral ordinal = numbers.longOrdinal(i);
    if (ordinal != null && !words.follow(ordinal.end(), "of", "a")) {
      return eligibility.isOrdinal(i, ordinal.end()) ? place(i, ordinal) : ordinal.end();
    }
    @Nullable Amount amount = amounts.read(i);
    if (amount == null) {
      return decade(i);
    }
    if (!eligibility.isQuantity(i, amount)) {
      return words.is(i, "a", "an") ? i + 1 : amount.numberEnd();
    }
    @Nullable Numeral second = joints.score(amount);
    Amount joined = joints.join(amount);
    if (second == null || joined.range()) {
      return hedged(joined);
    }
    exact(start(amount), amount.number(), "1");
    return exact(amount.numberEnd() + 1, second, "1");
  }

  private int vague(PhraseTable.Match<NumberInterval> match) {
    NumberInterval interval = match.meaning();
    BigDecimal least = interval.min() == null ? BigDecimal.ZERO : interval.min();
    PhraseTable.@Nullable Match<Unit> unit = units.after(words, match.end(), least);
    int last = words.is(match.end() - 1, "of") ? match.end() - 1 : match.end();
    int end = unit == null ? last : unit.end();
    PhraseTable.@Nullable Match<Hedges.Hedge> hedge = hedges.before(words, match.start() - 1);
    boolean hedged = hedge != null && hedge.start() >= limit;
    int start = hedged && hedge != null ? hedge.start() : match.start();
    if (hedged && hedge != null) {
      interval = hedge.meaning().open(interval);
    }
    add(
        new Quantity(
            words.span(start, end),
            words.span(match.start(), last),
            words.span(start, end).in(text),
            least,
            interval,
            unit == null ? "1" : unit.meaning().code(),
            null),
        end);
    return Math.max(end, match.start() + 1);
  }

  /** A place in an order, or places: "between the tenth and the fifteenth". */
  private int place(int i, Numeral first) {
    int from = words.is(i - 1, "the") ? i - 2 : i - 1;
    int joint = first.end();
    boolean range = words.is(joint, "to") || (words.is(joint, "and") && words.is(from, "between"));
    int next = words.is(joint + 1, "the") ? joint + 2 : joint + 1;
    @Nullable Numeral last = range ? numbers.longOrdinal(next) : null;
    if (last == null || last.value().compareTo(first.value()) <= 0) {
      return exact(i, first, Quantity.ORDINAL);
    }
    Span span = words.span(i, last.end());
    NumberInterval places = new NumberInterval(first.value(), last.value());
    add(
        new Quantity(span, span, span.in(text), first.value(), places, Quantity.ORDINAL, null),
        last.end());
    return last.end();
  }

  private int exact(int start, Numeral number, String unit) {
    Span span = words.span(start, number.end());
    NumberInterval interval = NumberInterval.of(number.value());
    add(
        new Quantity(span, span, span.in(text), number.value(), interval, unit, null),
        number.end());
    return number.end();
  }

  /** "in her early forties": an age within ten years. */
  private int decade(int i) {
    int at = words.is(i, "early", "mid", "late") ? i + 1 : i;
    at = at > i && words.isHyphen(at) ? at + 1 : at;
    boolean whose = words.is(i - 1, "his", "her", "their", "my", "your", "our");
    int years = whose && words.is(i - 2, "in") ? Decades.from(words, at) : -1;
    if (years < 0) {
      return i + 1;
    }
    int end = Decades.end(words, at);
    int least = words.is(i, "mid") ? years + 3 : words.is(i, "late") ? years + 6 : years;
    int most = words.is(i, "early") ? years + 4 : words.is(i, "mid") ? years + 7 : years + 9;
    Span span = words.span(i, end);
    add(
        new Quantity(
            span,
            words.span(at, end),
            span.in(text),
            BigDecimal.valueOf(years),
            new NumberInterval(BigDecimal.valueOf(least), BigDecimal.valueOf(most)),
            "a",
            "age"),
        end);
    return end;
  }

  private int hedged(Amount amount) {
    NumberInterval interval = amount.interval();
    int start = start(amount);
    int end = amount.end();
    PhraseTable.@Nullable Match<Hedges.Hedge> before = hedges.before(words, start - 1);
    boolean opened = false;
    while (before != null && before.start() >= limit) {
      if (!opened || before.meaning().bounds()) {
        interval = apply(before.meaning(), interval, amount);
      }
      opened |= before.meaning().bounds();
      start = before.start();
      before = words.is(start - 1, "of") ? null : hedges.before(words, start - 1);
    }
    PhraseTable.@Nullable Match<Hedges.Hedge> after = after(end);
    if (after == null && amount.numberEnd() < end) {
      after = after(amount.numberEnd());
    }
    if (after != null) {
      interval = apply(after.meaning(), interval, amount);
      end = Math.max(end, after.end());
    }
    Span span = words.span(start, end);
    Quantity quantity =
        new Quantity(
            span,
            words.span(amount.firstWord(), amount.numberEnd()),
            span.in(text),
            amount.stated(),
            interval,
            amount.code(),
            amount.of());
    if (!joinsBounds(quantity, start)) {
      add(quantity, end);
    }
    limit = end;
    return end;
  }

  /** Where an amount begins; the sign of "5bn € 5" is part of the first one. */
  private int start(Amount amount) {
    return Math.max(amount.start(), limit);
  }

  private static NumberInterval apply(Hedges.Hedge hedge, NumberInterval interval, Amount amount) {
    return amount.range() ? hedge.widen(interval) : hedge.apply(interval, amount.stated());
  }

  /** "or more"; but not the "and more" of "and more than 40". */
  private PhraseTable.@Nullable Match<Hedges.Hedge> after(int at) {
    int from = words.isHyphen(at) && words.is(at + 1, "plus", "odd") ? at + 1 : at;
    PhraseTable.@Nullable Match<Hedges.Hedge> match = hedges.after(words, from);
    if (match == null || words.follow(at, "+", "/")) {
      return null;
    }
    if (!words.is(match.end(), "than")) {
      return match;
    }
    boolean number = words.at(match.end() + 1).isNumber() || numbers.read(match.end() + 1) != null;
    return number || !words.is(at, "or")
        ? null
        : new PhraseTable.Match<>(at, match.end() + 1, match.meaning());
  }

  /** "more than 10 but less than 20": two bounds of one quantity. */
  private boolean joinsBounds(Quantity upper, int start) {
    boolean joint = start - 1 == limit && words.is(limit, "and", "but", ",");
    if (!joint || found.isEmpty()) {
      return false;
    }
    Quantity lower = found.get(found.size() - 1);
    NumberInterval one = lower.interval();
    NumberInterval two = upper.interval();
    boolean halves =
        (one.min() == null) != (one.max() == null)
            && (two.min() == null) != (two.max() == null)
            && (one.min() == null) != (two.min() == null);
    if (!halves || !crosses(one, two) || !lower.unit().equals(upper.unit())) {
      return false;
    }
    NumberInterval both =
        one.min() == null
            ? new NumberInterval(two.min(), one.max())
            : new NumberInterval(one.min(), two.max());
    Span span = lower.span().union(upper.span());
    Quantity joined =
        new Quantity(
            span, lower.number(), span.in(text), lower.stated(), both, upper.unit(), upper.of());
    found.set(found.size() - 1, joined);
    return true;
  }

  /** Whether more than one number is in both. */
  private static boolean crosses(NumberInterval one, NumberInterval two) {
    BigDecimal least = one.min() == null ? two.min() : one.min();
    BigDecimal most = one.max() == null ? two.max() : one.max();
    return least != null && most != null && least.compareTo(most) < 0;
  }

  private void add(Quantity quantity, int end) {
    found.add(quantity);
    limit = end;
  }

  /** "forties", "40s": the decades of a life. */
  private static final class Decades {
    private static final List<String> NAMES =
        List.of(
            "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties");

    static int from(Words words, int at) {
      if (words.is(at, "teens")) {
        return 10;
      }
      int named = NAMES.indexOf(words.lower(at));
      if (named >= 0) {
        return 20 + 10 * named;
      }
      Word word = words.at(at);
      int end = words.is(at + 1, "'") ? at + 2 : at + 1;
      boolean plural = words.is(end, "s") && words.glued(end);
      return plural && word.isDigits(2) && word.whole() % 10 == 0 && word.whole() >= 20
          ? word.whole()
          : -1;
    }

    static int end(Words words, int at) {
      if (!words.at(at).isNumber()) {
        return at + 1;
      }
      return words.is(at + 1, "'") ? at + 3 : at + 2;
    }
  }
}
