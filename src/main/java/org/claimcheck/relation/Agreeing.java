package org.claimcheck.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Name;
import org.claimcheck.reference.NameLikeness;
import org.claimcheck.reference.Reference;

/**
 * Whether a value in the text may be one that the reference has: what explains it accuses nobody.
 */
final class Agreeing {
  /** References round, and so do converters. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.006");

  /** The unit of a number without one. */
  private static final String BARE = "1";

  private final Reference reference;
  private final Units units;

  Agreeing(Reference reference, Units units) {
    this.reference = reference;
    this.units = units;
  }

  /** Whether one of the facts has the value. */
  boolean agrees(Stated stated, List<Fact> facts) {
    return facts.stream().anyMatch(f -> agrees(stated, f.value()));
  }

  private boolean agrees(Stated stated, FactValue known) {
    if (stated instanceof Stated.Time time) {
      DayInterval days = time.expression().days();
      return known instanceof FactValue.Time other && days != null && days.overlaps(other.days());
    }
    if (stated instanceof Stated.Amount number) {
      return known instanceof FactValue.Amount amount && agrees(number.quantity(), amount);
    }
    Set<String> said = new TreeSet<>();
    if (stated instanceof Stated.Unknown unknown) {
      said.add(unknown.text());
    } else if (stated instanceof Stated.Words words) {
      said.add(words.text());
    } else if (stated instanceof Stated.Thing thing) {
      said.add(thing.link().text());
      thing.link().things().forEach(t -> said.addAll(names(t)));
    }
    if (known instanceof FactValue.Entity entity) {
      return NameLikeness.alike(said, names(entity.iri()));
    }
    return known instanceof FactValue.Text text && NameLikeness.alike(said, Set.of(text.text()));
  }

  private boolean agrees(Quantity said, FactValue.Amount known) {
    if (known.unit().equals(BARE)) {
      return readings(said).stream().anyMatch(r -> r.overlaps(known.interval()));
    }
    Units.Measure one = units.canonical(said.interval(), unit(said, known));
    Units.Measure other = units.canonical(known.interval(), known.unit());
    return one.unit().equals(other.unit()) && widened(one.interval()).overlaps(other.interval());
  }

  /** A bare number is in the unit of the fact. */
  private static String unit(Quantity said, FactValue.Amount known) {
    return said.unit().equals(BARE) ? known.unit() : said.unit();
  }

  private Set<String> names(String iri) {
    Set<String> found = new TreeSet<>();
    reference
        .entity(iri)
        .ifPresent(
            e ->
                e.names().stream()
                    .filter(n -> n.kind() != Name.Kind.PART)
                    .forEach(n -> found.add(n.text())));
    return found;
  }

  /** The numbers that a quantity is in any unit of its kind. */
  private List<NumberInterval> readings(Quantity quantity) {
    return units.readings(quantity.interval(), quantity.unit()).stream()
        .map(Agreeing::widened)
        .toList();
  }

  private static NumberInterval widened(NumberInterval interval) {
    return new NumberInterval(
        interval.min() == null
            ? null
            : interval.min().subtract(interval.min().abs().multiply(ROUNDING)),
        interval.max() == null
            ? null
            : interval.max().add(interval.max().abs().multiply(ROUNDING)));
  }

  /**
   * The quantity as bare numbers in the unit that bare facts seem to use: one in which it is right,
   * if there is any. With facts that have a unit it keeps its own.
   */
  Quantity inUnitOf(Quantity quantity, List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact.value() instanceof FactValue.Amount amount && !amount.unit().equals(BARE)) {
        return with(quantity, quantity.interval(), unit(quantity, amount));
      }
    }
    NumberInterval chosen = quantity.interval();
    for (NumberInterval reading : readings(quantity)) {
      if (facts.stream()
          .anyMatch(
              f ->
                  f.value() instanceof FactValue.Amount amount
                      && reading.overlaps(amount.interval()))) {
        chosen = reading;
        break;
      }
    }
    return with(quantity, chosen, BARE);
  }

  private static Quantity with(Quantity quantity, NumberInterval interval, String unit) {
    return new Quantity(
        quantity.span(),
        quantity.number(),
        quantity.text(),
        quantity.stated(),
        interval,
        unit,
        quantity.of());
  }
}
