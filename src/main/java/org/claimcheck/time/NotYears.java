package org.claimcheck.time;

import java.util.Map;
import java.util.Set;

/** Words that tell a count of four digits from a year, and names of decades. */
final class NotYears {
  private static final Set<String> UNITS =
      Set.of(
          "km",
          "kilometres",
          "kilometers",
          "miles",
          "metres",
          "meters",
          "feet",
          "kg",
          "tonnes",
          "tons",
          "dollars",
          "euros",
          "pounds",
          "percent",
          "hours",
          "gmt",
          "utc",
          "m",
          "ft",
          "degrees",
          "litres",
          "yards",
          "yen",
          "mph",
          "kilograms",
          "acres",
          "hectares",
          "barrels",
          "million",
          "billion",
          "thousand",
          "trillion");
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "votes",
          "troops",
          "soldiers",
          "deaths",
          "cases",
          "jobs",
          "homes",
          "houses",
          "children",
          "women",
          "men",
          "others",
          "members",
          "workers",
          "employees",
          "students",
          "migrants",
          "refugees",
          "civilians",
          "patients",
          "passengers",
          "points",
          "times",
          "years",
          "days",
          "weeks",
          "months",
          "buildings",
          "victims",
          "prisoners",
          "fans",
          "copies");
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990);

  private NotYears() {}

  static boolean isUnit(String word) {
    return UNITS.contains(word) || COUNTED.contains(word);
  }

  static boolean isCounted(String word) {
    return COUNTED.contains(word);
  }

  static int decade(String word) {
    return DECADES.getOrDefault(word, 0);
  }
}
