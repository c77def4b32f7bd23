package org.claimcheck.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * A length of time; where it ends or begins now, it has days too: "the past nine days".
 *
 * @param value TIMEX3 value
 * @param amount how many units, or null if not told
 * @param grain the unit
 * @param side -1 if it lasts until now, 1 if it begins now, 0 if it hangs nowhere
 * @param in whether "in" stands before it, which makes a future one a date: "will end in two weeks"
 */
record DurationMeaning(String value, @Nullable BigDecimal amount, Grain grain, int side, boolean in)
    implements Meaning {

  @Override
  public Reading in(Scene scene) {
    LocalDate published = scene.published();
    if (in && scene.tense() == Tense.FUTURE && amount != null && published != null) {
      return new OffsetMeaning(null, true, amount, grain).in(scene);
    }
    if (side == 0 || amount == null || published == null || grain.isClock()) {
      return new Reading(TimeExpression.Type.DURATION, value, null, null);
    }
    @Nullable Period far =
        new OffsetMeaning(
                (Scene s) -> Period.containing(Grain.DAY, published).reading(),
                true,
                amount.multiply(BigDecimal.valueOf(side)),
                grain)
            .in(scene)
            .period();
    if (far == null) {
      return new Reading(TimeExpression.Type.DURATION, value, null, null);
    }
    DayInterval days =
        side < 0
            ? new DayInterval(far.start(), published)
            : new DayInterval(published, far.start());
    return new Reading(TimeExpression.Type.DURATION, value, days, null);
  }
}
