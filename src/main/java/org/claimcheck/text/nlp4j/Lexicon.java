package org.claimcheck.text.nlp4j;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one of NLP4J's lexica knows of word forms, e.g. the tags a form may have. */
final class Lexicon {
  private final HashTable table;
  private final List<List<String>> values;

  /**
   * @param table numbers of values by word form
   * @param lines the values, their words separated by blanks
   */
  Lexicon(HashTable table, List<String> lines) {
    this.table = table;
    this.values = lines.stream().map(line -> List.of(line.split(" "))).toList();
  }

  /** What is known of a word form, in the order of the lexicon, or null. */
  @Nullable List<String> get(String form) {
    int number = table.get(FeatureHash.of(0, form));
    return number == HashTable.ABSENT ? null : values.get(number);
  }

  /**
   * A lexicon ready to be written.
   *
   * @param table numbers of values by word form
   * @param lines the distinct values
   */
  record Encoded(ByteBuffer table, List<String> lines) {}

  /** Writes a lexicon as shipped. */
  static <V extends Collection<String>> Encoded encode(Map<String, V> shipped) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    long[] keys = new long[shipped.size()];
    int[] values = new int[shipped.size()];
    int written = 0;
    for (Map.Entry<String, V> entry : shipped.entrySet()) {
      keys[written] = FeatureHash.of(0, entry.getKey());
      values[written] =
          numbers.computeIfAbsent(String.join(" ", entry.getValue()), v -> numbers.size());
      written++;
    }
    return new Encoded(HashTable.encode(keys, values), List.copyOf(numbers.keySet()));
  }
}
