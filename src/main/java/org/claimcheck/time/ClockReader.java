package org.claimcheck.time;

import java.util.Map;
import java.util.Set;
import org.claimcheck.calendar.CalendarNames;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "18:00 UTC", "6:40 p.m.", "0800 GMT", "noon", "morning", "last night". */
final class ClockReader {
  private static final Map<String, String> PARTS =
      Map.of(
          "morning",
          "MO",
          "afternoon",
          "AF",
          "evening",
          "EV",
          "night",
          "NI",
          "lunchtime",
          "MI",
          "dawn",
          "MO",
          "dusk",
          "EV");
  private static final Set<String> DOUBTFUL_PARTS = Set.of("dawn", "dusk", "lunchtime");

  private final Words words;
  private final NumeralReader numbers;

  /** A time of day, without its day. */
  record Time(int end, String value) {}

  ClockReader(Words words, NumeralReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** A time by the clock, with its zone. */
  @Nullable Time clock(int i) {
    if (words.is(i, "noon", "midday")) {
      return zone(i + 1, "12:00");
    }
    if (words.is(i, "midnight")) {
      return zone(i + 1, "24:00");
    }
    @Nullable Time digits = words.at(i).isNumber() ? digits(i) : null;
    if (digits != null || words.at(i).isNumber()) {
      return digits;
    }
    @Nullable Time spoken = spoken(i);
    if (spoken != null) {
      return spoken;
    }
    @Nullable Numeral hour = numbers.read(i);
    if (hour == null || hour.whole() < 1 || hour.whole() > 12) {
      return null;
    }
    int clock = oclock(hour.end());
    if (clock > 0) {
      return half(clock, hour.whole(), 0);
    }
    return meridiem(hour.end()) > 0 ? half(hour.end(), hour.whole(), 0) : null;
  }

  /** "half past six", "a quarter to nine", "at ten past five". */
  private @Nullable Time spoken(int i) {
    int at = words.is(i, "a") && words.is(i + 1, "quarter") ? i + 1 : i;
    int minutes = words.is(at, "half") ? 30 : words.is(at, "quarter") ? 15 : 0;
    int side = at + 1;
    if (minutes == 0) {
      @Nullable Numeral number = words.is(i - 1, "at") ? numbers.read(i) : null;
      minutes = number != null && number.whole() > 0 && number.whole() < 30 ? number.whole() : 0;
      side = number == null ? 0 : number.end();
    }
    boolean past = words.is(side, "past");
    boolean to = minutes < 30 && words.is(side, "to");
    @Nullable Numeral of = minutes > 0 && (past || to) ? numbers.read(side + 1) : null;
    int hour = of == null ? 0 : of.whole();
    if (of == null || hour < 1 || hour > 12) {
      return null;
    }
    return past
        ? half(of.end(), hour, minutes)
        : half(of.end(), hour == 1 ? 12 : hour - 1, 60 - minutes);
  }

  private @Nullable Time digits(int i) {
    int hour = words.at(i).whole();
    boolean colon =
        words.is(i + 1, ":")
            && words.glued(i + 1)
            && words.glued(i + 2)
            && words.at(i + 2).isDigits(2);
    if (colon && hour >= 0 && hour <= 24 && !words.glued(i)) {
      int minute = words.at(i + 2).whole();
      int end = i + 3;
      if (words.is(end, ":") && words.glued(end) && words.at(end + 1).isDigits(2)) {
        end += 2;
      }
      return minute > 59 || (words.is(end, ":") && words.glued(end))
          ? null
          : half(end, hour, minute);
    }
    if (words.at(i).isDigits(4) && CalendarNames.english().zone(words.lower(i + 1)) != null) {
      int minute = hour % 100;
      return hour / 100 > 24 || minute > 59
          ? null
          : zone(i + 1, two(hour / 100) + ":" + two(minute));
    }
    if (hour < 0) {
      return meridiem(i + 1) == 0 ? null : pointed(i);
    }
    int clock = oclock(i + 1);
    if (clock > 0 && hour <= 12) {
      return half(clock, hour, 0);
    }
    return hour >= 1 && hour <= 12 && meridiem(i + 1) > 0 ? half(i + 1, hour, 0) : null;
  }

  /** "10.30am"; "17.30" where a time is to be expected. */
  @Nullable Time pointed(int i) {
    String text = words.at(i).text();
    int point = text.indexOf('.');
    if (point < 1 || point > 2 || text.length() != point + 3) {
      return null;
    }
    int hour = Integer.parseInt(text.substring(0, point));
    int minute = Integer.parseInt(text.substring(point + 1));
    boolean half = meridiem(i + 1) > 0;
    return hour > (half ? 12 : 23) || (half && hour < 1) || minute > 59
        ? null
        : half(i + 1, hour, minute);
  }

  private int oclock(int i) {
    return words.is(i, "o") && words.is(i + 1, "'") && words.is(i + 2, "clock") ? i + 3 : 0;
  }

  /** Position after "a.m." or "pm", or 0. */
  private int meridiem(int i) {
    if (words.is(i, "am", "pm")) {
      return words.glued(i + 1) && words.at(i + 1).isNumber() ? 0 : i + 1;
    }
    boolean letters =
        words.is(i, "a", "p")
            && words.is(i + 1, ".")
            && words.glued(i + 1)
            && words.is(i + 2, "m")
            && words.glued(i + 2);
    if (!letters) {
      return 0;
    }
    return words.is(i + 3, ".") && words.glued(i + 3) ? i + 4 : i + 3;
  }

  private Time half(int at, int hour, int minute) {
    int end = meridiem(at);
    int of24 = hour;
    if (end > 0) {
      boolean pm = words.lower(at).startsWith("p");
      of24 = pm && hour < 12 ? hour + 12 : !pm && hour == 12 ? 0 : hour;
    }
    return zone(end > 0 ? end : at, two(of24) + ":" + two(minute));
  }

  private Time zone(int at, String time) {
    int open = words.is(at, "(") ? 1 : 0;
    int i = at + open;
    @Nullable String zone =
        words.at(i).isCapitalized() ? CalendarNames.english().zone(words.lower(i)) : null;
    if (zone == null) {
      boolean local = words.follow(at, "local", "time");
      boolean et = words.is(at, "et", "pt", "ct", "mt") && words.at(at).isCapitalized();
      return new Time(local ? at + 2 : et ? at + 1 : namedZone(at), time);
    }
    int end = i + 1;
    if (zone.isEmpty()) {
      return open == 0 ? new Time(end, time) : new Time(at, time);
    }
    boolean offset =
        zone.equals("Z")
            && (words.is(end, "+") || words.isDash(end))
            && words.at(end + 1).whole() >= 0
            && words.at(end + 1).whole() <= 14;
    if (offset && (open > 0 || words.glued(end))) {
      zone = (words.is(end, "+") ? "+" : "-") + two(words.at(end + 1).whole()) + ":00";
      end += 2;
    }
    if (open > 0) {
      return words.is(end, ")") ? new Time(end + 1, time + zone) : new Time(at, time);
    }
    return new Time(end, time + zone);
  }

  /** Position after "Eastern time", "Pacific Daylight Time", "Moscow time", or the position. */
  private int namedZone(int at) {
    int word = words.is(at + 1, "standard", "daylight", "summer", "winter") ? at + 2 : at + 1;
    boolean zone =
        (words.at(at).isCapitalized() || words.is(at, "eastern", "pacific", "central"))
            && words.is(word, "time")
            && !words.is(word + 1, "square", "magazine");
    return zone ? word + 1 : at;
  }

  /** The code of a part of the day, or null. */
  @Nullable String part(int i) {
    @Nullable String code = PARTS.get(words.lower(i));
    boolean doubtful = code != null && DOUBTFUL_PARTS.contains(words.lower(i));
    return doubtful && !words.is(i - 1, "at") && !isEdgeOfDay(i) ? null : code;
  }

  /** "before dawn", "until dusk". */
  boolean isEdgeOfDay(int i) {
    return words.is(i, "dawn", "dusk")
        && words.is(i - 1, "at", "before", "after", "by", "until", "since", "around")
        && !words.at(i).isCapitalized()
        && !words.is(i + 1, "of");
  }

  /** The code of a part of the day in the plural, or null. */
  @Nullable String parts(int i) {
    String lower = words.lower(i);
    return lower.endsWith("s") ? PARTS.get(lower.substring(0, lower.length() - 1)) : null;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
