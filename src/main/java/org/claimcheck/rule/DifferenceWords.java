package org.claimcheck.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.jspecify.annotations.Nullable;

/**
 * How far one value lies from another, as people say it, to be followed by the other: "ends a year
 * before", "is two days after", "is ten times", "is 2,000 fewer than". Computed from the intervals;
 * nothing is said where they overlap.
 */
final class DifferenceWords {
  private static final List<String> SMALL =
      List.of("no", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> SHARES =
      List.of("", "", "half", "a third of", "a quarter of", "a fifth of");
  private static final double MONTH = 365.2425 / 12;
  private static final double YEAR = 365.2425;

  /** How far from a whole number a length may be and still be told as it. */
  private static final double ROUND = 0.07;

  private DifferenceWords() {}

  /** How an interval of days lies to another one, or nothing where they overlap. */
  static Optional<String> of(DayInterval said, DayInterval known) {
    if (said.overlaps(known)) {
      return Optional.empty();
    }
    boolean before = said.endsBefore(known);
    Optional<String> whole = ofUnits(said, known);
    String verb = whole.isPresent() || said.isDay() ? "is" : before ? "ends" : "begins";
    String length = whole.orElseGet(() -> length(said.gap(known)));
    return Optional.of(verb + " " + length + (before ? " before" : " after"));
  }

  /**
   * What is counted in whole units: 2021 is two years before 2023 and any day of it, March two
   * months before May, 4 June a month before 4 July.
   */
  private static Optional<String> ofUnits(DayInterval said, DayInterval known) {
    LocalDate one = said.earliest();
    LocalDate other = known.earliest();
    LocalDate end = known.latest();
    if (one == null || other == null) {
      return Optional.empty();
    }
    if (wholeMonths(said) == 12 && end != null && one.getDayOfYear() == 1) {
      LocalDate near = one.isBefore(other) ? other : end;
      return Optional.of(counted(Math.abs(one.getYear() - near.getYear()), "year"));
    }
    boolean days = said.isDay() && known.isDay() && one.getDayOfMonth() == other.getDayOfMonth();
    if (!days && (wholeMonths(said) != 1 || wholeMonths(known) != 1)) {
      return Optional.empty();
    }
    long months = Math.abs(ChronoUnit.MONTHS.between(one, other));
    return Optional.of(
        months < 12
            ? counted(months, "month")
            : months % 12 == 0 ? counted(months / 12, "year") : rounded(months / 12.0, "year"));
  }

  private static long wholeMonths(DayInterval days) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null || last == null) {
      return 0;
    }
    boolean whole = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    return whole ? ChronoUnit.MONTHS.between(first, last.plusDays(1)) : 0;
  }

  /** So many days in words: "two days", "three weeks", "almost two months", "a year". */
  static String length(long days) {
    if (days < 31) {
      return days > 0 && days % 7 == 0 ? counted(days / 7, "week") : counted(days, "day");
    }
    return days < 11 * MONTH ? rounded(days / MONTH, "month") : rounded(days / YEAR, "year");
  }

  private static String rounded(double count, String unit) {
    long near = Math.max(1, Math.round(count));
    double off = (count - near) / near;
    if (Math.abs(off) <= ROUND) {
      return counted(near, unit);
    }
    return (off < 0 ? "almost " : "more than ") + counted(near, unit);
  }

  private static String counted(long count, String unit) {
    String number =
        count < SMALL.size()
            ? SMALL.get((int) count)
            : NumberWords.grouped(BigDecimal.valueOf(count));
    return number + " " + unit + (count == 1 ? "" : "s");
  }

  /**
   * How an amount lies to another one of the same unit, or nothing where they overlap. Told by the
   * numbers that stand for the two, where they lie as the intervals do.
   */
  static Optional<String> of(Told said, Told known, String unit) {
    if (said.interval().overlaps(known.interval())) {
      return Optional.empty();
    }
    boolean less = said.interval().endsBefore(known.interval());
    BigDecimal one = said.number(less);
    BigDecimal other = known.number(!less);
    boolean fits = less ? one.compareTo(other) < 0 : one.compareTo(other) > 0;
    if (!fits) {
      return Optional.empty();
    }
    Optional<String> times =
        one.signum() > 0 && other.signum() > 0 ? times(one, other) : Optional.empty();
    boolean counts = unit.equals("1");
    String than = less ? (counts ? " fewer than" : " less than") : " more than";
    BigDecimal apart = one.subtract(other).abs().round(new MathContext(6));
    String amount = NumberWords.number(apart, unit.equals("%") ? "{pp}" : unit);
    return Optional.of("is " + times.orElse(amount + than));
  }

  /**
   * An amount and the number that was said for it.
   *
   * @param interval the numbers it may mean
   * @param stated the number said, or null
   */
  record Told(NumberInterval interval, @Nullable BigDecimal stated) {
    /** What two amounts leave open together. */
    Told and(Told other) {
      return new Told(interval.hull(other.interval), null);
    }

    /** The number said, else the bound on the side of the other amount. */
    BigDecimal number(boolean upper) {
      BigDecimal bound = upper ? interval.max() : interval.min();
      BigDecimal any = bound != null ? bound : upper ? interval.min() : interval.max();
      return stated != null ? stated : any != null ? any : BigDecimal.ZERO;
    }
  }

  /** "ten times", "twice", "half", "a tenth of", where the ratio is near a whole number. */
  private static Optional<String> times(BigDecimal one, BigDecimal other) {
    double ratio = one.doubleValue() / other.doubleValue();
    double times = ratio > 1 ? ratio : 1 / ratio;
    long near = Math.round(times);
    if (near < 2 || Math.abs(times - near) > ROUND * near || near > 1_000_000) {
      return Optional.empty();
    }
    if (ratio > 1) {
      return Optional.of(near == 2 ? "twice" : counted(near, "time"));
    }
    if (near < SHARES.size()) {
      return Optional.of(SHARES.get((int) near));
    }
    return switch ((int) near) {
      case 10 -> Optional.of("a tenth of");
      case 100 -> Optional.of("a hundredth of");
      case 1000 -> Optional.of("a thousandth of");
      default -> Optional.empty();
    };
  }
}
