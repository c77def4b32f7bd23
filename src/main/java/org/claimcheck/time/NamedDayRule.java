package org.claimcheck.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/** When a named day is in a year. */
interface NamedDayRule {
  /** The day or period in a year, or null if there is none. */
  @Nullable Reading in(int year);

  /** Reads a rule in the forms that {@code named-days.yaml} explains. */
  static NamedDayRule parse(String text) {
    String[] parts = text.strip().split(" +", -1);
    String last = parts[parts.length - 1];
    boolean shifted = parts.length > 1 && (last.startsWith("+") || last.startsWith("-"));
    int shift = shifted ? Integer.parseInt(last) : 0;
    String first = parts[0];
    if (parts.length > 1 && first.equals("islamic")) {
      return islamic(parts[1]);
    }
    if (parts.length > 1 && first.equals("hebrew")) {
      return year -> moon(new HebrewCalendar(TimeZone.GMT_ZONE, ULocale.ENGLISH), year, parts[1]);
    }
    if (parts.length > 1 && first.equals("chinese")) {
      return year -> moon(new ChineseCalendar(TimeZone.GMT_ZONE, ULocale.ENGLISH), year, parts[1]);
    }
    if (first.equals("easter")) {
      return year -> day(Easter.western(year).plusDays(shift));
    }
    if (first.equals("orthodox-easter")) {
      return year -> day(Easter.orthodox(year).plusDays(shift));
    }
    if (parts.length >= 3) {
      int nth = Integer.parseInt(first);
      DayOfWeek weekday = DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT));
      Month month = Month.valueOf(parts[2].toUpperCase(Locale.ROOT));
      return year ->
          day(
              LocalDate.of(year, month, 1)
                  .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                  .plusDays(shift));
    }
    if (first.length() == 10) {
      LocalDate date = LocalDate.parse(first);
      return year -> day(date);
    }
    Month month = Month.of(Integer.parseInt(first.substring(0, 2)));
    int day = Integer.parseInt(first.substring(3));
    return year -> day(LocalDate.of(year, month, day));
  }

  private static Reading day(LocalDate date) {
    return new Period(Grain.DAY, date).reading();
  }

  /** Computed, not sighted: the days have one more at each end. */
  private static NamedDayRule islamic(String monthAndDay) {
    int month = Integer.parseInt(monthAndDay.substring(0, 2));
    int day = monthAndDay.length() > 2 ? Integer.parseInt(monthAndDay.substring(3)) : 0;
    return year -> {
      if (year < 1890 || year > 2170) {
        return null;
      }
      int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int candidate = hijri; candidate <= hijri + 1; candidate++) {
        HijrahDate first = HijrahDate.of(candidate, month, Math.max(1, day));
        LocalDate date = LocalDate.from(first);
        if (date.getYear() == year) {
          LocalDate end = day > 0 ? date : date.plusDays(first.lengthOfMonth() - 1L);
          DayInterval days = new DayInterval(date, end).widened(1);
          Period period = new Period(day > 0 ? Grain.DAY : Grain.MONTH, date);
          String value = day > 0 ? date.toString() : Period.containing(Grain.MONTH, date).value();
          return new Reading(TimeExpression.Type.DATE, value, days, period);
        }
      }
      return null;
    };
  }

  /** A day of a lunisolar calendar that falls in a Gregorian year. */
  private static @Nullable Reading moon(Calendar calendar, int year, String monthAndDay) {
    if (year < 1600 || year > 2400) {
      return null;
    }
    int month = Integer.parseInt(monthAndDay.substring(0, 2)) - 1;
    int day = Integer.parseInt(monthAndDay.substring(3));
    for (LocalDate start = LocalDate.of(year, 1, 1);
        start.getYear() == year;
        start = start.plusDays(300)) {
      calendar.setTimeInMillis(start.toEpochDay() * 86_400_000L);
      calendar.set(Calendar.MONTH, month);
      calendar.set(Calendar.DAY_OF_MONTH, day);
      LocalDate found =
          LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
      if (found.getYear() == year) {
        return day(found);
      }
    }
    return null;
  }
}
