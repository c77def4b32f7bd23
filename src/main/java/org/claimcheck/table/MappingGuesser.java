package org.claimcheck.table;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes out what the columns of a table are, from their names and values. */
final class MappingGuesser {
  /** Share of the values that must be of a kind; the others are reported as unreadable. */
  private static final double MOST = 0.9;

  /** A column of which hardly any row has a value is left out. */
  private static final double HARDLY = 0.02;

  /** What speaks for a column and against it as the one that names the rows. */
  private static final double NAMED = 0.5;

  private static final double SORT = 0.15;
  private static final double CODES = 0.3;
  private static final double LATER = 0.2;

  private static final int LONGEST_NAME = 80;
  private static final List<String> FORMATS =
      List.of(
          "d MMMM uuuu",
          "d MMM uuuu",
          "MMMM d, uuuu",
          "MMM d, uuuu",
          "MMMM d uuuu",
          "d-MMM-uuuu",
          "d.M.uuuu",
          "d/M/uuuu",
          "M/d/uuuu",
          "d-M-uuuu",
          "M-d-uuuu",
          "uuuu/M/d",
          "uuuuMMdd",
          "d. MMMM uuuu",
          "MMMM uuuu",
          "MMM uuuu",
          "M/uuuu");

  private final Table table;
  private final ColumnWords words;

  MappingGuesser(Table table, ColumnWords words) {
    this.table = table;
    this.words = words;
  }

  /**
   * What a column seems to be.
   *
   * @param kind what its values are
   * @param format how its dates are written, or null
   * @param decimal the mark before decimals
   * @param doubt why it cannot be used as it is, or ""
   */
  record Guess(Kind kind, @Nullable String format, char decimal, String doubt) {
    static Guess of(Kind kind) {
      return new Guess(kind, null, '.', "");
    }
  }

  /** The mapping as a person would write it, or nothing where no column names the rows. */
  MappingText guess() {
    Map<Integer, Guess> guesses = new TreeMap<>();
    for (int i = 0; i < table.header().size(); i++) {
      List<String> values = values(i);
      if (!values.isEmpty() && values.size() >= table.rows().size() * HARDLY) {
        guesses.put(i, column(table.header().get(i), values));
      }
    }
    List<String> dates = splitDate(guesses);
    int key = key(guesses);
    return new MappingText(table, words, guesses, dates, key);
  }

  private List<String> values(int column) {
    return table.values(column).stream().filter(v -> !CleanCells.isNothing(v)).toList();
  }

  private Guess column(String header, List<String> values) {
    if (words.isYear(header) && share(values, v -> v.matches("[12]\\d{3}")) >= MOST) {
      return Guess.of(Kind.DATE);
    }
    char decimal = decimal(values);
    double numbers = share(values, v -> isNumber(v, decimal));
    if (numbers >= MOST && !looksLikeDates(values)) {
      return words.rank("codes", header) >= 0
          ? Guess.of(Kind.TEXT)
          : new Guess(Kind.NUMBER, null, decimal, "");
    }
    Guess date = date(values);
    if (date != null) {
      return date;
    }
    if (share(values, MappingGuesser::isName) >= MOST && words.rank("codes", header) < 0) {
      return Guess.of(words.rank("places", header) >= 0 ? Kind.PLACE : Kind.NAME);
    }
    return Guess.of(Kind.TEXT);
  }

  private interface Test {
    boolean holds(String value);
  }

  private static double share(List<String> values, Test test) {
    long count = values.stream().filter(test::holds).count();
    return values.isEmpty() ? 0 : (double) count / values.size();
  }

  private boolean isNumber(String value, char decimal) {
    Cells.Amount amount = Cells.amount(value, decimal);
    return amount != null && words.scale(amount) != null;
  }

  /** Eight digits that are all days are no numbers. */
  private static boolean looksLikeDates(List<String> values) {
    return share(values, v -> v.matches("(?:1[5-9]|20)\\d\\d(?:0[1-9]|1[0-2])[0-3]\\d")) == 1;
  }

  private char decimal(List<String> values) {
    double point = share(values, v -> isNumber(v, '.'));
    double comma = share(values, v -> isNumber(v, ','));
    boolean continental = Character.valueOf(';').equals(table.layout().delimiter());
    return comma > point || (comma == point && continental) ? ',' : '.';
  }

  private static @Nullable Guess date(List<String> values) {
    if (share(values, v -> reads(v, null)) >= MOST) {
      return Guess.of(Kind.DATE);
    }
    String best = null;
    double most = 0;
    String other = "";
    for (String format : FORMATS) {
      DateTimeFormatter formatter = Cells.formatter(format);
      double share = share(values, v -> reads(v, formatter));
      if (share > most) {
        most = share;
        best = format;
        other = "";
      } else if (share == most && share >= MOST && isTurned(format, best)) {
        other = format;
      }
    }
    if (most < MOST || best == null) {
      return null;
    }
    String doubt =
        other.isEmpty()
            ? ""
            : "day and month cannot be told apart: set format to " + best + " or " + other;
    return new Guess(Kind.DATE, best, '.', doubt);
  }

  private static boolean isTurned(String one, @Nullable String other) {
    return other != null
        && one.startsWith("M")
        && other.startsWith("d")
        && one.charAt(1) == other.charAt(1)
        && one.length() == other.length();
  }

  private static boolean reads(String value, @Nullable DateTimeFormatter format) {
    try {
      if (format == null) {
        return value.matches("\\d{4}-\\d\\d?(?:-\\d\\d?)?(?:[T ].*)?")
            && !Cells.dates(value, null).isEmpty();
      }
      return !Cells.formatted(value, format).isEmpty();
    } catch (Cells.Unreadable e) {
      return false;
    }
  }

  private static boolean isName(String value) {
    int first = value.codePointAt(0);
    boolean begins = Character.isUpperCase(first) || Character.isDigit(first);
    boolean sentence = value.endsWith(".") && !value.matches("(?:.{1,40} )?\\p{Lu}\\p{L}{0,4}\\.");
    return value.length() <= LONGEST_NAME
        && begins
        && !sentence
        && value.codePoints().anyMatch(Character::isLetter)
        && !value.contains("://")
        && value.split("\\s+").length <= 8;
  }

  private static boolean inCapitals(String value) {
    return value.equals(value.toUpperCase(Locale.ROOT));
  }

  /** Columns "Year", "Month" and "Day" are one date. */
  private List<String> splitDate(Map<Integer, Guess> guesses) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of("year", "month", "day")) {
      for (Map.Entry<Integer, Guess> entry : guesses.entrySet()) {
        if (table.header().get(entry.getKey()).strip().equalsIgnoreCase(part)) {
          parts.add(table.header().get(entry.getKey()));
          break;
        }
      }
    }
    if (parts.size() < 2 || !parts.get(0).strip().equalsIgnoreCase("year")) {
      return List.of();
    }
    guesses.keySet().removeIf(i -> parts.contains(table.header().get(i)));
    return parts;
  }

  /** The column that names what each row is about, or -1. */
  private int key(Map<Integer, Guess> guesses) {
    int best = -1;
    double most = 0;
    int before = 0;
    for (Map.Entry<Integer, Guess> entry : guesses.entrySet()) {
      Kind kind = entry.getValue().kind();
      String header = table.header().get(entry.getKey());
      if (kind != Kind.NAME && kind != Kind.PLACE) {
        continue;
      }
      List<String> values = values(entry.getKey());
      double different = (double) new HashSet<>(values).size() / values.size();
      double filled = Math.min(1, (double) values.size() / table.rows().size());
      boolean codes = share(values, v -> v.length() < 6 && inCapitals(v)) > 0.5;
      double score =
          different * filled
              + (words.rank("names", header) >= 0 ? NAMED : 0)
              + (words.rank("things", header) >= 0 ? SORT : 0)
              - (codes ? CODES : 0)
              - before * LATER;
      before++;
      if (different * filled >= 0.5 && score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best;
  }
}
