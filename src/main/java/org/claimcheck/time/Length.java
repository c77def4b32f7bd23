package org.claimcheck.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A length of time.
 *
 * @param amount how many of the coarsest unit, or null if not told ("several weeks")
 * @param grain the coarsest unit
 * @param finer what comes on top of it, in finer and finer units
 * @param value TIMEX3 value
 * @param working whether its days are those on which people work
 */
record Length(
    @Nullable BigDecimal amount, Grain grain, List<Part> finer, String value, boolean working) {

  /** So many of a unit. */
  record Part(BigDecimal amount, Grain grain) {}

  static Length of(BigDecimal amount, Grain grain) {
    return new Length(amount, grain, List.of(), grain.duration(plain(amount)), false);
  }

  /** Some units, nobody says how many. */
  static Length vague(Grain grain) {
    return new Length(null, grain, List.of(), grain.duration("X"), false);
  }

  Length inWorkingDays() {
    return new Length(amount, grain, finer, value, true);
  }

  static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  /** Its finest unit. */
  Grain finest() {
    return finer.isEmpty() ? grain : finer.get(finer.size() - 1).grain();
  }

  /** Whether it is counted in wholes of its units. */
  boolean isWhole() {
    return amount != null && amount.stripTrailingZeros().scale() <= 0;
  }

  /** Whether it reaches past every calendar. */
  boolean isBeyondReckoning() {
    return amount != null && amount.abs().compareTo(BigDecimal.valueOf(3000)) > 0;
  }

  /**
   * The day that lies so long after a day, or before it if {@code sign} is negative.
   *
   * @throws java.time.DateTimeException if the calendar does not reach so far
   */
  LocalDate from(LocalDate day, int sign) {
    if (amount == null) {
      return day;
    }
    LocalDate moved =
        working && grain == Grain.DAY
            ? workingDays(day, amount.intValue(), sign)
            : moved(day, amount, grain, sign);
    for (Part part : finer) {
      moved = moved(moved, part.amount(), part.grain(), sign);
    }
    return moved;
  }

  private static LocalDate moved(LocalDate day, BigDecimal amount, Grain grain, int sign) {
    long whole = (long) sign * amount.intValue();
    BigDecimal rest = amount.subtract(BigDecimal.valueOf(amount.intValue()));
    LocalDate moved =
        switch (grain) {
          case SECOND, MINUTE, HOUR -> day;
          case DAY -> day.plusDays(whole);
          case WEEK, WEEKEND -> day.plusWeeks(whole);
          case MONTH -> day.plusMonths(whole);
          case QUARTER, SEASON -> day.plusMonths(3 * whole);
          case HALF -> day.plusMonths(6 * whole);
          case YEAR -> day.plusYears(whole);
          case DECADE -> day.plusYears(10 * whole);
          case CENTURY -> day.plusYears(100 * whole);
        };
    if (rest.signum() == 0 || grain.isClock()) {
      return moved;
    }
    double share = sign * rest.doubleValue();
    return grain.compareTo(Grain.MONTH) <= 0
        ? moved.plusDays(Math.round(share * grain.usualDays()))
        : moved.plusMonths(Math.round(share * grain.usualDays() / Grain.MONTH.usualDays()));
  }

  private static LocalDate workingDays(LocalDate day, int count, int sign) {
    LocalDate at = day;
    for (int left = Math.min(count, 3000); left > 0; ) {
      at = at.plusDays(sign);
      boolean free =
          at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= free ? 0 : 1;
    }
    return at;
  }
}
