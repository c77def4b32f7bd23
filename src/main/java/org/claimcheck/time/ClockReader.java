package org.claimcheck.time;

import java.util.Map;
import java.util.Set;
import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "18:00 UTC", "6:40 p.m.", "0800 GMT", "noon", "morning", "last night". */
final class ClockReader {
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("bst", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("aest", "+10:00"));
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
    if (words.at(i).isDigits(4) && ZONES.containsKey(words.lower(i + 1))) {
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
    @Nullable String zone = words.at(i).isCapitalized() ? ZONES.get(words.lower(i)) : null;
    if (zone == null) {
      boolean local = words.follow(at, "local", "time");
      boolean et = words.is(at, "et", "pt", "ct", "mt") && words.at(at).isCapitalized();
      return new Time(local ? at + 2 : et ? at + 1 : at, time);
    }
    int end = i + 1;
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

  /** The code of a part of the day, or null. */
  @Nullable String part(int i) {
    @Nullable String code = PARTS.get(words.lower(i));
    return code != null && DOUBTFUL_PARTS.contains(words.lower(i)) && !words.is(i - 1, "at")
        ? null
        : code;
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
