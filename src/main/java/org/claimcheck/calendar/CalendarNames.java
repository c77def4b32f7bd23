package org.claimcheck.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * English names of months, weekdays and seasons, from {@code ontology/values/calendar.yaml}, read
 * once. All but {@link #tinyWeekday} take words in small letters.
 */
public final class CalendarNames {
  private final Map<String, Integer> months = new LinkedHashMap<>();
  private final Map<String, Integer> shortMonths = new LinkedHashMap<>();
  private final Map<String, Integer> weekdays = new LinkedHashMap<>();
  private final Map<String, Integer> shortWeekdays = new LinkedHashMap<>();
  private final Map<String, Integer> tinyWeekdays = new LinkedHashMap<>();
  private final Map<String, Integer> seasons = new LinkedHashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Map<String, String> zones = new LinkedHashMap<>();
  private final Set<String> beforeMonths;
  private final Set<String> beforeWeekdays;
  private final Set<String> beforeSeasons;

  /** Loads when first asked. */
  private static final class Bundled {
    private static final CalendarNames NAMES =
        load(Path.of(System.getProperty("claimcheck.home", "."), "ontology"));
  }

  /** Those of the installation, which the system property {@code claimcheck.home} tells. */
  public static CalendarNames english() {
    return Bundled.NAMES;
  }

  /**
   * Those of an ontology folder.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  static CalendarNames load(Path ontology) {
    Path file = ontology.resolve("values/calendar.yaml");
    try {
      return new CalendarNames(new YAMLMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the names of the calendar: " + e.getMessage(), e);
    }
  }

  private CalendarNames(JsonNode root) {
    named(root.path("months"), months, shortMonths);
    named(root.path("weekdays"), weekdays, shortWeekdays);
    named(root.path("seasons"), seasons, new LinkedHashMap<>());
    root.path("zones").properties().forEach(z -> zones.put(z.getKey(), z.getValue().asText()));
    beforeMonths = words(root.path("before-months"));
    beforeWeekdays = words(root.path("before-weekdays"));
    beforeSeasons = words(root.path("before-seasons"));
  }

  private void named(JsonNode entries, Map<String, Integer> whole, Map<String, Integer> brief) {
    int number = 0;
    for (JsonNode entry : entries) {
      number++;
      Set<String> names = words(entry.path("names"));
      if (entry.has("name")) {
        names.add(entry.path("name").asText());
      }
      for (String name : names) {
        whole.put(name, number);
      }
      for (String name : words(entry.path("short"))) {
        brief.put(name, number);
      }
      if (entry.has("tiny")) {
        tinyWeekdays.put(entry.path("tiny").asText(), number);
      }
      doubtful.addAll(entry.path("doubtful").asBoolean() ? names : words(entry.path("doubtful")));
    }
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new HashSet<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  /** 1 to 12 for the name of a month, whole or short, or 0. */
  public int month(String lower) {
    int whole = wholeMonth(lower);
    return whole > 0 ? whole : shortMonth(lower);
  }

  /** 1 to 12 for the whole name of a month, or 0. */
  public int wholeMonth(String lower) {
    return months.getOrDefault(lower, 0);
  }

  /** 1 to 12 for the abbreviation of a month, or 0. */
  public int shortMonth(String lower) {
    return shortMonths.getOrDefault(lower, 0);
  }

  /** The weekday of a whole name, or null. */
  public @Nullable DayOfWeek weekday(String lower) {
    return weekday(weekdays, lower);
  }

  /** The weekday of an abbreviation, or null. */
  public @Nullable DayOfWeek shortWeekday(String lower) {
    return weekday(shortWeekdays, lower);
  }

  /** The weekday of two letters as lists have them, or null. */
  public @Nullable DayOfWeek tinyWeekday(String text) {
    return weekday(tinyWeekdays, text);
  }

  private static @Nullable DayOfWeek weekday(Map<String, Integer> names, String name) {
    @Nullable Integer number = names.get(name);
    return number == null ? null : DayOfWeek.of(number);
  }

  /** 1 for spring to 4 for winter, or 0. */
  public int season(String lower) {
    return seasons.getOrDefault(lower, 0);
  }

  /**
   * What a time zone adds to a TIMEX3 value: "Z", "+01:00", "" where several zones have the
   * abbreviation; null if it is none.
   */
  public @Nullable String zone(String lower) {
    return zones.get(lower);
  }

  /** Whether a name has other meanings, too. */
  public boolean isDoubtful(String lower) {
    return doubtful.contains(lower);
  }

  /** Whether a word leads to expect a month. */
  public boolean precedesMonth(String lower) {
    return beforeMonths.contains(lower);
  }

  /** Whether a word leads to expect a weekday. */
  public boolean precedesWeekday(String lower) {
    return beforeWeekdays.contains(lower);
  }

  /** Whether a word leads to expect a season. */
  public boolean precedesSeason(String lower) {
    return beforeSeasons.contains(lower);
  }

  /** Alternatives of a regular expression: all names of months, the longest first. */
  public String monthPattern() {
    return pattern(Stream.of(months, shortMonths));
  }

  /** Alternatives of a regular expression: all names of weekdays, the longest first. */
  public String weekdayPattern() {
    return pattern(Stream.of(weekdays, shortWeekdays, tinyWeekdays));
  }

  private static String pattern(Stream<Map<String, Integer>> names) {
    return names
        .flatMap(m -> m.keySet().stream())
        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .sorted((a, b) -> b.length() - a.length())
        .collect(Collectors.joining("|"));
  }
}
