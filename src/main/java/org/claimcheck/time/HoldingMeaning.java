package org.claimcheck.time;

import org.jspecify.annotations.Nullable;

/** The week or month that holds a date: "the week of May 3". */
record HoldingMeaning(Grain grain, Meaning date) implements Meaning {

  @Override
  public boolean lacksYear() {
    return date.lacksYear();
  }

  @Override
  public Meaning inYear(int year) {
    return new HoldingMeaning(grain, date.inYear(year));
  }

  @Override
  public boolean hangsOnText() {
    return date.hangsOnText();
  }

  @Override
  public Reading in(Scene scene) {
    Reading day = date.in(scene);
    @Nullable Period period = day.period();
    return period == null || period.grain().compareTo(grain) > 0
        ? day
        : Period.containing(grain, period.start()).reading();
  }
}
