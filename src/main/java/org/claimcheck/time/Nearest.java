package org.claimcheck.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several periods a phrase without a year means. */
final class Nearest {
  private Nearest() {}

  /** The one nearest to a day, on the side the tense tells; null only for an empty list. */
  static @Nullable Period of(List<Period> possible, LocalDate day, Tense tense) {
    Comparator<Period> byDistance = Comparator.comparingLong(p -> distance(p, day));
    if (possible.isEmpty()) {
      return null;
    }
    return switch (tense) {
      case PAST ->
          possible.stream()
              .filter(p -> !p.start().isAfter(day))
              .min(byDistance)
              .orElse(possible.get(0));
      case FUTURE ->
          possible.stream()
              .filter(p -> !p.end().isBefore(day))
              .min(byDistance)
              .orElse(possible.get(possible.size() - 1));
      default -> possible.stream().min(byDistance).orElse(possible.get(0));
    };
  }

  private static long distance(Period period, LocalDate day) {
    if (period.start().isAfter(day)) {
      return period.start().toEpochDay() - day.toEpochDay();
    }
    return Math.max(0, day.toEpochDay() - period.end().toEpochDay());
  }
}
