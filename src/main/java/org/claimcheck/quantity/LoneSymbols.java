package org.claimcheck.quantity;

import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Letters that stand for a unit only where the text around speaks of such units: the "C" of "30 C"
 * where "86 F" or "temperature" is near.
 */
final class LoneSymbols {
  /** How many words away the text may speak of it. */
  private static final int NEAR = 8;

  private final PhraseTable<Unit> symbols = new PhraseTable<>();
  private final PhraseTable<String> topics = new PhraseTable<>();

  void add(String symbol, Unit unit) {
    symbols.add(symbol, true, unit);
  }

  /** Adds a word that speaks of the units with a canonical unit. */
  void addTopic(String word, String canonical) {
    topics.add(word, false, canonical);
  }

  /** The unit whose letter stands at a position after a number, or null if it may be another. */
  PhraseTable.@Nullable Match<Unit> from(Words words, int at, Units units) {
    PhraseTable.@Nullable Match<Unit> match = symbols.from(words, at);
    if (match == null || words.isHyphen(match.end()) || words.at(match.end()).isCapitalized()) {
      return null;
    }
    for (int i = at - NEAR; i <= at + NEAR; i++) {
      if (i != at && speaksOf(words, i, match.meaning(), units)) {
        return match;
      }
    }
    return null;
  }

  private boolean speaksOf(Words words, int i, Unit unit, Units units) {
    PhraseTable.@Nullable Match<String> topic = topics.from(words, i);
    if (topic != null && topic.meaning().equals(unit.canonical())) {
      return true;
    }
    if (!words.at(i - 1).isNumber()) {
      return false;
    }
    PhraseTable.@Nullable Match<Unit> other = symbols.from(words, i);
    other = other == null ? units.named(words, i) : other;
    return other != null
        && other.meaning().canonical().equals(unit.canonical())
        && !other.meaning().code().equals(unit.code());
  }
}
