package org.claimcheck.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.Span;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Days with names of their own, and names that only look like times, from a YAML file. */
public final class NamedDays {
  /** Knows no names. */
  public static final NamedDays NONE = new NamedDays();

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private record Entry(List<String> words, @Nullable NamedDayRule rule) {}

  private NamedDays() {}

  /**
   * Reads the file {@code values/named-days.yaml} of an ontology folder.
   *
   * @throws IllegalArgumentException if an entry cannot be understood
   */
  public static NamedDays load(Path ontology) {
    Path file = ontology.resolve("values/named-days.yaml");
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the named days: " + e.getMessage(), e);
    }
    NamedDays made = new NamedDays();
    for (JsonNode day : root.path("days")) {
      String on = day.path("on").asText();
      NamedDayRule rule;
      try {
        rule = NamedDayRule.parse(on);
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            file
                + ": the day \""
                + day.path("names").path(0).asText()
                + "\" is on \""
                + on
                + "\", which is none of the forms at the head of the file",
            e);
      }
      day.path("names").forEach(name -> made.add(name.asText(), rule));
    }
    root.path("names").forEach(name -> made.add(name.asText(), null));
    return made;
  }

  private void add(String name, @Nullable NamedDayRule rule) {
    Words words = Words.scan(name, new Span(0, name.length()));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      parts.add(words.lower(i));
    }
    byFirstWord.computeIfAbsent(parts.get(0), k -> new ArrayList<>()).add(new Entry(parts, rule));
  }

  /** The longest name at a position: a day to read, or a name to skip, or null. */
  @Nullable Found find(Words words, int i) {
    @Nullable Entry best = null;
    for (Entry entry : byFirstWord.getOrDefault(words.lower(i), List.of())) {
      if ((best == null || entry.words.size() > best.words.size())
          && words.follow(i, entry.words.toArray(String[]::new))
          && (words.at(i).isCapitalized() || words.at(i).isNumber() || entry.rule != null)) {
        best = entry;
      }
    }
    return best == null ? null : new Found(i + best.words.size(), best.rule);
  }

  /**
   * A name in the text.
   *
   * @param end position after its last word
   * @param rule when the day is, or null for a name that is no day
   */
  record Found(int end, @Nullable NamedDayRule rule) {}
}
