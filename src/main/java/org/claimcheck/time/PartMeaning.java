package org.claimcheck.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * A part of a period that has no name of its own: "early 2021", "mid-May", "the end of the year".
 * The value is the period's, as TIMEX3 wants; the days are the part's, with some room.
 */
record PartMeaning(Part part, Meaning whole) implements Meaning {

  /** Parts, as shares of the whole. */
  enum Part {
    EARLY(0, 0.42),
    START(0, 0.25),
    /** Monday to Friday of a week. */
    WORKING(0, 5 / 7.0),
    MID(0.25, 0.75),
    LATE(0.58, 1),
    END(0.75, 1),
    /** Before publication. */
    EARLIER(0, 1),
    /** From publication on: an article may be older than its date. */
    LATER(0, 1),
    /** What is left of it. */
    REST(0, 1),
    /** Up to and with publication. */
    TO_DATE(0, 1);

    private final double from;
    private final double to;

    Part(double from, double to) {
      this.from = from;
      this.to = to;
    }
  }

  @Override
  public boolean lacksYear() {
    return whole.lacksYear();
  }

  @Override
  public Meaning inYear(int year) {
    return new PartMeaning(part, whole.inYear(year));
  }

  @Override
  public boolean hangsOnText() {
    return whole.hangsOnText();
  }

  @Override
  public Reading in(Scene scene) {
    Reading reading = whole.in(scene);
    @Nullable DayInterval days = reading.days();
    if (days == null) {
      return reading;
    }
    @Nullable LocalDate first = days.earliest();
    @Nullable LocalDate last = days.latest();
    if (first == null || last == null) {
      return reading;
    }
    if (part.compareTo(Part.EARLIER) >= 0) {
      return named(reading, cut(days, first, last, scene.published()));
    }
    long length = ChronoUnit.DAYS.between(first, last) + 1;
    if (length < 5) {
      return reading;
    }
    return named(
        reading,
        new DayInterval(
            first.plusDays((long) Math.floor(length * part.from)),
            first.plusDays(Math.max(1, (long) Math.ceil(length * part.to)) - 1)));
  }

  /** The end of Ramadan may lie in the month after that in which it begins. */
  private static Reading named(Reading whole, DayInterval days) {
    @Nullable Period period = whole.period();
    if (period == null || days.earliest() == null) {
      return whole.withDays(days);
    }
    DayInterval valued = Period.containing(period.grain(), period.start()).days();
    return days.endsBefore(valued) || valued.endsBefore(days)
        ? Period.containing(period.grain(), days.earliest()).reading().withDays(days)
        : whole.withDays(days);
  }

  private DayInterval cut(
      DayInterval days, LocalDate first, LocalDate last, @Nullable LocalDate published) {
    if (published == null || published.isBefore(first) || published.isAfter(last)) {
      return days;
    }
    // what is of today is not said to be "earlier this week"
    return switch (part) {
      case EARLIER ->
          new DayInterval(first, published.isAfter(first) ? published.minusDays(1) : published);
      case TO_DATE -> new DayInterval(first, published);
      default -> new DayInterval(published, last);
    };
  }
}
