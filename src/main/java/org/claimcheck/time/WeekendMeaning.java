package org.claimcheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The weekend about a holiday: "Labor Day weekend", the holiday itself included. */
record WeekendMeaning(Meaning holiday) implements Meaning {

  @Override
  public boolean lacksYear() {
    return holiday.lacksYear();
  }

  @Override
  public Meaning inYear(int year) {
    return new WeekendMeaning(holiday.inYear(year));
  }

  @Override
  public Reading in(Scene scene) {
    @Nullable Period period = holiday.in(scene).period();
    if (period == null || period.grain() != Grain.DAY) {
      return Reading.unresolved(Unresolved.of(Grain.WEEKEND));
    }
    LocalDate day = period.start();
    boolean ahead = day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) >= 0;
    Period weekend =
        Period.containing(
            Grain.WEEKEND, ahead ? day : day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)));
    boolean apart = day.getDayOfWeek() == DayOfWeek.WEDNESDAY;
    return apart
        ? weekend.reading()
        : weekend.reading().withDays(weekend.days().hull(period.days()));
  }
}
