package org.claimcheck.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers as people say them: "1,200", "about 5.3 million", "$44 billion", "at least 14". */
final class NumberWords {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BILLION.multiply(BigDecimal.valueOf(1000));
  private static final Map<String, String> SIGNS =
      Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("a", "years"),
          Map.entry("mo", "months"),
          Map.entry("wk", "weeks"),
          Map.entry("d", "days"),
          Map.entry("h", "hours"),
          Map.entry("min", "minutes"),
          Map.entry("{pp}", "percentage points"),
          Map.entry("Cel", "°C"),
          Map.entry("[degF]", "°F"),
          Map.entry("[mi_i]", "miles"),
          Map.entry("[nmi_i]", "nautical miles"),
          Map.entry("[ft_i]", "feet"),
          Map.entry("[in_i]", "inches"),
          Map.entry("[yd_i]", "yards"),
          Map.entry("[mi_i]/h", "mph"),
          Map.entry("m2", "m²"),
          Map.entry("km2", "km²"),
          Map.entry("[mi_i]2", "square miles"),
          Map.entry("[ft_i]2", "square feet"),
          Map.entry("har", "hectares"),
          Map.entry("[acr_us]", "acres"),
          Map.entry("[lb_av]", "pounds"),
          Map.entry("[oz_av]", "ounces"),
          Map.entry("[gal_us]", "gallons"),
          Map.entry("[bbl_us]", "barrels"));

  private NumberWords() {}

  /**
   * An amount in words.
   *
   * @param stated the number to quote, if the reference has one
   */
  static String of(
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable BigDecimal stated,
      String unit) {
    if (min != null && max != null && min.compareTo(max) == 0) {
      return number(min, unit);
    }
    if (stated != null && min != null && max != null) {
      return "about " + number(stated, unit);
    }
    if (max == null) {
      return "at least " + number(min == null ? BigDecimal.ZERO : min, unit);
    }
    return min == null
        ? "at most " + number(max, unit)
        : number(min, unit) + " to " + number(max, unit);
  }

  static String normal(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min != null && max != null && min.compareTo(max) == 0) {
      return plain(min);
    }
    return (min == null ? "" : plain(min)) + ".." + (max == null ? "" : plain(max));
  }

  static String number(BigDecimal number, String unit) {
    String digits = digits(number);
    if (SIGNS.containsKey(unit)) {
      return SIGNS.get(unit) + digits;
    }
    if (unit.equals("1")) {
      return digits;
    }
    return unit.equals("%") ? digits + "%" : digits + " " + UNITS.getOrDefault(unit, unit);
  }

  /** Digits in groups, with a word for the scale where that makes a short number. */
  static String digits(BigDecimal number) {
    BigDecimal size = number.abs();
    if (size.compareTo(TRILLION) >= 0 && isShort(number, TRILLION)) {
      return grouped(number.divide(TRILLION)) + " trillion";
    }
    if (size.compareTo(BILLION) >= 0 && isShort(number, BILLION)) {
      return grouped(number.divide(BILLION)) + " billion";
    }
    if (size.compareTo(MILLION) >= 0 && isShort(number, MILLION)) {
      return grouped(number.divide(MILLION)) + " million";
    }
    return grouped(number);
  }

  private static boolean isShort(BigDecimal number, BigDecimal scale) {
    BigDecimal scaled = number.divide(scale);
    return scaled.setScale(2, RoundingMode.DOWN).compareTo(scaled) == 0;
  }

  static String grouped(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    return format.format(number);
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
