package org.claimcheck.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.time.TimeExpression;

/** Lengths of time as amounts: "sentenced to eleven years". */
public final class Durations {
  /** TIMEX3 durations of one unit, as ISO 8601 writes them. */
  private static final Pattern VALUE = Pattern.compile("P(T?)(\\d{1,9}(?:\\.\\d{1,9})?)([YMWDH])");

  /** UCUM codes; a month before "T", a minute behind it. */
  private static final Map<String, String> UNITS =
      Map.of("Y", "a", "M", "mo", "W", "wk", "D", "d", "TH", "h", "TM", "min");

  private Durations() {}

  /** Whether an expression tells when, not how long or how often. */
  static boolean isNone(TimeExpression time) {
    boolean when =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    return when || time.days() != null;
  }

  /** The amount of a duration with a number and one unit. */
  public static Optional<Quantity> quantity(TimeExpression time) {
    Matcher matcher = VALUE.matcher(time.value());
    if (time.type() != TimeExpression.Type.DURATION || !matcher.matches()) {
      return Optional.empty();
    }
    String unit = UNITS.get(matcher.group(1) + matcher.group(3));
    BigDecimal number = new BigDecimal(matcher.group(2));
    return unit == null
        ? Optional.empty()
        : Optional.of(
            new Quantity(
                time.span(),
                time.span(),
                time.text(),
                number,
                NumberInterval.of(number),
                unit,
                null));
  }
}
