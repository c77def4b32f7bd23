package org.claimcheck.time;

import java.time.LocalDate;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * A length of time; where it begins or ends is told, it has days too: "the past nine days", "three
 * weeks from 5 May".
 *
 * @param length how long
 * @param side where it lies
 * @param anchor what it lies beside, or null for the day of publication
 */
record DurationMeaning(Length length, Side side, @Nullable Meaning anchor) implements Meaning {

  /** Where a length of time lies. */
  enum Side {
    /** Nowhere. */
    NONE,
    /** Before its anchor, up to it: "the past nine days". */
    PAST,
    /** After its anchor: "the next nine days". */
    COMING,
    /** It begins with its anchor: "nine days from Monday". */
    STARTING,
    /** From its anchor on; after "in" or "within" of what lies ahead, else nowhere. */
    WITHIN,
    /** The day after it, if what is said lies ahead ("will end in two weeks"), else nowhere. */
    IN
  }

  static DurationMeaning of(Length length) {
    return new DurationMeaning(length, Side.NONE, null);
  }

  @Override
  public Reading in(Scene scene) {
    boolean ahead = scene.tense() == Tense.FUTURE && scene.published() != null;
    if (side == Side.IN && ahead && length.amount() != null) {
      return new OffsetMeaning(null, true, length, 1).in(scene);
    }
    @Nullable DayInterval days =
        side == Side.NONE || side == Side.IN || (side == Side.WITHIN && !ahead)
            ? null
            : days(scene);
    return new Reading(TimeExpression.Type.DURATION, length.value(), days, null);
  }

  private @Nullable DayInterval days(Scene scene) {
    @Nullable Period base = anchor == null ? scene.now(Grain.DAY) : anchor.in(scene).period();
    if (base == null
        || length.amount() == null
        || length.isBeyondReckoning()
        || length.grain().isClock()) {
      return null;
    }
    boolean back = side == Side.PAST;
    if (length.grain() == Grain.QUARTER && length.isWhole() && side != Side.STARTING) {
      return quarters(Period.containing(Grain.QUARTER, base.start()), back);
    }
    LocalDate from = back || side == Side.STARTING ? base.start() : base.end();
    LocalDate far = length.from(from, back ? -1 : 1);
    return switch (side) {
      case PAST -> new DayInterval(far, from);
      case STARTING -> between(from, far.minusDays(1));
      case COMING -> between(from.plusDays(1), far);
      default -> between(from, far);
    };
  }

  private static @Nullable DayInterval between(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? null : new DayInterval(from, to);
  }

  /** "The last two quarters" are quarters of the calendar, and the present one is none of them. */
  private @Nullable DayInterval quarters(Period present, boolean back) {
    int count = length.amount() == null ? 0 : length.amount().intValue();
    Period first = present.plus(back ? -count : 1);
    return count == 0 ? null : new DayInterval(first.start(), first.plus(count - 1L).end());
  }
}
