package org.claimcheck.time;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of the clock and the calendar, from fine to coarse. */
enum Grain {
  SECOND("TS"),
  MINUTE("TM"),
  HOUR("TH"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  MONTH("M"),
  QUARTER("Q"),
  SEASON("M"),
  HALF("M"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE");

  private static final Map<String, Grain> NAMES =
      Map.ofEntries(
          Map.entry("second", SECOND),
          Map.entry("sec", SECOND),
          Map.entry("minute", MINUTE),
          Map.entry("min", MINUTE),
          Map.entry("hour", HOUR),
          Map.entry("hr", HOUR),
          Map.entry("day", DAY),
          Map.entry("weekend", WEEKEND),
          Map.entry("week", WEEK),
          Map.entry("month", MONTH),
          Map.entry("quarter", QUARTER),
          Map.entry("year", YEAR),
          Map.entry("yr", YEAR),
          Map.entry("decade", DECADE),
          Map.entry("century", CENTURY));

  private final String code;

  Grain(String code) {
    this.code = code;
  }

  /** The unit of a word in lower case, singular or plural, or null. */
  static @Nullable Grain named(String word) {
    if (word.equals("centuries")) {
      return CENTURY;
    }
    boolean plural = word.endsWith("s") && !word.equals("s");
    return NAMES.get(plural ? word.substring(0, word.length() - 1) : word);
  }

  /** The TIMEX3 value of so many of the unit; {@code amount} is a number or {@code X}. */
  String duration(String amount) {
    boolean clock = code.length() == 2 && code.charAt(0) == 'T';
    if (!amount.equals("X") && this == DECADE) {
      return "P" + tens(amount, "0") + "Y";
    }
    if (!amount.equals("X") && this == CENTURY) {
      return "P" + tens(amount, "00") + "Y";
    }
    return clock ? "PT" + amount + code.charAt(1) : "P" + amount + code;
  }

  private static String tens(String amount, String zeros) {
    return new BigDecimal(amount)
        .scaleByPowerOfTen(zeros.length())
        .stripTrailingZeros()
        .toPlainString();
  }

  /** About how many days it has. */
  double usualDays() {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> 0;
      case DAY -> 1;
      case WEEKEND -> 2;
      case WEEK -> 7;
      case MONTH -> 30.4375;
      case QUARTER, SEASON -> 91.3125;
      case HALF -> 182.625;
      case YEAR -> 365.25;
      case DECADE -> 3652.5;
      case CENTURY -> 36525;
    };
  }

  /** Whether the unit is a part of the day. */
  boolean isClock() {
    return compareTo(DAY) < 0;
  }
}
