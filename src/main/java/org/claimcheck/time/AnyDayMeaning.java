package org.claimcheck.time;

import java.time.DayOfWeek;

/** A day of the week in no week that is told: "on a Wednesday". */
record AnyDayMeaning(DayOfWeek weekday) implements Meaning {
  @Override
  public Reading in(Scene scene) {
    return Reading.unresolved("XXXX-WXX-" + weekday.getValue());
  }
}
