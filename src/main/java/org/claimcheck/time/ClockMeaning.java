package org.claimcheck.time;

import org.jspecify.annotations.Nullable;

/**
 * A time of day: "18:00 UTC", "Friday morning".
 *
 * @param time what follows the T of the value: {@code 18:00Z}, {@code MO}
 * @param day the day it is said of, or null for the one the text speaks of
 * @param shift days to add where {@code day} is null: "tonight" 0, "last night" -1
 * @param fromNow whether it is a time of the day of publication where {@code day} is null
 */
record ClockMeaning(String time, @Nullable Meaning day, int shift, boolean fromNow)
    implements Meaning {

  @Override
  public boolean lacksYear() {
    return day != null && day.lacksYear();
  }

  @Override
  public Meaning inYear(int year) {
    return day == null ? this : new ClockMeaning(time, day.inYear(year), shift, fromNow);
  }

  @Override
  public boolean hangsOnText() {
    return day == null ? !fromNow : day.hangsOnText();
  }

  @Override
  public Reading in(Scene scene) {
    @Nullable Period base;
    if (day != null) {
      base = day.in(scene).period();
    } else if (fromNow) {
      base = scene.now(Grain.DAY);
    } else {
      base = scene.near() != null ? scene.near() : scene.day();
    }
    if (base == null || base.grain() != Grain.DAY) {
      String date = day == null ? "XXXX-XX-XX" : day.in(scene).value();
      return new Reading(TimeExpression.Type.TIME, date + "T" + time, null, null);
    }
    Period moved = base.plus(shift);
    return new Reading(TimeExpression.Type.TIME, moved.value() + "T" + time, moved.days(), moved);
  }
}
