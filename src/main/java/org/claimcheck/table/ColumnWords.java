package org.claimcheck.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.quantity.Units;
import org.jspecify.annotations.Nullable;

/** What the words at the head of a column and beside its numbers say. */
final class ColumnWords {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]");

  private final Units units;
  private final Map<String, List<String>> heads = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, BigDecimal> shortScales = new HashMap<>();

  /**
   * What to make of a number.
   *
   * @param factor what to multiply it by
   * @param unit code of its unit, or null
   */
  record Scale(BigDecimal factor, @Nullable String unit) {
    static final Scale NONE = new Scale(BigDecimal.ONE, null);
  }

  private ColumnWords(Units units) {
    this.units = units;
  }

  /** Reads {@code values/tables.yaml} of an ontology folder. */
  static ColumnWords load(Path ontology) {
    Path file = ontology.resolve("values/tables.yaml");
    ColumnWords made = new ColumnWords(Units.load(ontology));
    try {
      JsonNode root = new YAMLMapper().readTree(file.toFile());
      for (Map.Entry<String, JsonNode> entry : root.properties()) {
        if (entry.getValue().isArray()) {
          List<String> words = new ArrayList<>();
          entry.getValue().forEach(w -> words.add(w.asText()));
          made.heads.put(entry.getKey(), words);
        }
      }
      root.path("scales").properties().forEach(e -> made.scales.put(e.getKey(), number(e)));
      root.path("short").properties().forEach(e -> made.shortScales.put(e.getKey(), number(e)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
    return made;
  }

  private static BigDecimal number(Map.Entry<String, JsonNode> entry) {
    return new BigDecimal(entry.getValue().asText());
  }

  /**
   * Whether a column suits a list of words: the place of the word of the list that its name ends in
   * or begins with, or -1.
   */
  int rank(String list, String column) {
    String plain = plain(column);
    List<String> words = heads.getOrDefault(list, List.of());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (plain.equals(word) || plain.endsWith(" " + word) || plain.startsWith(word + " ")) {
        return i;
      }
    }
    return -1;
  }

  boolean isYear(String column) {
    String plain = plain(column);
    return rank("years", column) >= 0 || (plain.endsWith("ed") && plain.length() > 4);
  }

  /** The column's last name in words: "bio.birthPlace" is a birth place. */
  private static String plain(String column) {
    return Names.label(column)
        .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** What the head of a column says of its numbers: "Depth (km)", "Revenue in USD millions". */
  Scale head(String column) {
    Matcher brackets = BRACKETS.matcher(column);
    while (brackets.find()) {
      Scale scale = said("", brackets.group(1));
      if (scale != null) {
        return scale;
      }
    }
    int in = column.toLowerCase(Locale.ROOT).lastIndexOf(" in ");
    Scale scale = in < 0 ? null : said("", column.substring(in + 4));
    return scale == null ? Scale.NONE : scale;
  }

  /** What stands beside a number; null if that is no unit. */
  @Nullable Scale scale(Cells.Amount amount) {
    return said(amount.before(), amount.after());
  }

  private @Nullable Scale said(String before, String after) {
    String text = after.strip();
    @Nullable String unit = before.isBlank() ? null : units.codeOf(before.strip()).orElse("");
    if (unit != null && unit.isEmpty()) {
      return null;
    }
    BigDecimal factor = BigDecimal.ONE;
    List<String> rest = new ArrayList<>();
    List<String> words = text.isEmpty() ? List.of() : List.of(text.split("[ ,]+"));
    boolean money = unit != null || words.stream().anyMatch(this::isMoney);
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      BigDecimal scale = scales.get(lower);
      if (scale == null && money) {
        scale = shortScales.get(lower);
      }
      if (scale != null) {
        factor = factor.multiply(scale);
      } else if (!lower.equals("in") && !lower.equals("of")) {
        rest.add(word);
      }
    }
    if (!rest.isEmpty()) {
      String named = String.join(" ", rest);
      String code = units.codeOf(named).or(() -> units.codeOf(glued(named))).orElse(null);
      if (code == null || (unit != null && !unit.equals(code))) {
        return null;
      }
      unit = code;
    }
    return new Scale(factor, unit);
  }

  /** "km2" is written "km²" too. */
  private static String glued(String text) {
    return text.replace("²", "2").replace("³", "3");
  }

  private boolean isMoney(String word) {
    return word.matches("\\p{Lu}{3}|.{0,3}[$€£¥]") && units.codeOf(word).isPresent();
  }
}
