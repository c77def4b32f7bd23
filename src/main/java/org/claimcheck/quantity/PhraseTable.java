package org.claimcheck.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.Span;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Phrases that stand for something; the longest that begins or ends at a word wins. */
final class PhraseTable<T> {
  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

  private record Entry<T>(List<String> words, @Nullable String exactly, T meaning) {}

  /**
   * A phrase in the text.
   *
   * @param start position of its first word
   * @param end position after its last word
   */
  record Match<T>(int start, int end, T meaning) {}

  /**
   * @param phrase the phrase
   * @param caseMatters whether it must be written as it is, without spaces that it does not have
   */
  void add(String phrase, boolean caseMatters, T meaning) {
    Words words = Words.scan(phrase, new Span(0, phrase.length()));
    List<String> parts = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      parts.add(words.lower(i));
    }
    Entry<T> entry = new Entry<>(parts, caseMatters ? phrase : null, meaning);
    insert(byFirst.computeIfAbsent(parts.get(0), k -> new ArrayList<>(2)), entry);
    insert(byLast.computeIfAbsent(parts.get(parts.size() - 1), k -> new ArrayList<>(2)), entry);
  }

  /** Longest first, else in the order added. */
  private static <T> void insert(List<Entry<T>> entries, Entry<T> entry) {
    int at = entries.size();
    while (at > 0 && entries.get(at - 1).words.size() < entry.words.size()) {
      at--;
    }
    entries.add(at, entry);
  }

  /** The longest phrase whose first word is at a position. */
  @Nullable Match<T> from(Words words, int at) {
    return find(words, at, byFirst, true);
  }

  /** The longest phrase whose last word is at a position. */
  @Nullable Match<T> upTo(Words words, int at) {
    return find(words, at, byLast, false);
  }

  private static <T> @Nullable Match<T> find(
      Words words, int at, Map<String, List<Entry<T>>> index, boolean forward) {
    for (Entry<T> entry : index.getOrDefault(words.lower(at), List.of())) {
      int start = forward ? at : at - entry.words.size() + 1;
      boolean here = start >= 0;
      for (int k = 0; here && k < entry.words.size(); k++) {
        here = words.lower(start + k).equals(entry.words.get(k));
      }
      if (here && (entry.exactly == null || isWritten(words, start, entry))) {
        return new Match<>(start, start + entry.words.size(), entry.meaning);
      }
    }
    return null;
  }

  private static boolean isWritten(Words words, int start, Entry<?> entry) {
    StringBuilder written = new StringBuilder();
    for (int k = 0; k < entry.words.size(); k++) {
      if (k > 0 && !words.glued(start + k)) {
        written.append(' ');
      }
      written.append(words.at(start + k).text());
    }
    return written.toString().equals(entry.exactly);
  }
}
