package org.claimcheck.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that make claims, and what they mean. Immutable.
 *
 * <p>A word is looked up by lemma or by several lemmas with spaces ("prime minister").
 */
public final class Lexicon {

  /** Word classes that the lexicon tells apart. */
  enum WordClass {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** How a word before a role noun moves the time of a claim ("former", "elect"). */
  enum Shift {
    PAST,
    FUTURE,
    /** To the time of what the article tells. */
    THEN,
    UNKNOWN
  }

  private final Map<WordClass, Map<String, List<Sense>>> senses;
  private final Map<String, String> counted;
  private final Map<String, Shift> shifts;
  private final Set<String> eventTitles;
  private final Set<String> parties;
  private final Set<String> firstWords;

  Lexicon(
      Map<WordClass, Map<String, List<Sense>>> senses,
      Map<String, String> counted,
      Map<String, Shift> shifts,
      Set<String> eventTitles,
      Set<String> parties) {
    this.senses = senses;
    this.counted = Map.copyOf(counted);
    this.shifts = Map.copyOf(shifts);
    this.eventTitles = Set.copyOf(eventTitles);
    this.parties = Set.copyOf(parties);
    this.firstWords =
        senses.values().stream()
            .flatMap(m -> m.keySet().stream())
            .filter(w -> w.indexOf(' ') > 0)
            .map(w -> w.substring(0, w.indexOf(' ')))
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** Senses of a word; empty for words the lexicon does not know. */
  List<Sense> senses(WordClass wordClass, String lemma) {
    return senses.getOrDefault(wordClass, Map.of()).getOrDefault(lemma, List.of());
  }

  /** Whether some entry of several words begins with this lemma. */
  boolean startsPhrase(String lemma) {
    return firstWords.contains(lemma);
  }

  /** The quantity property that a counted word names by itself ("dead": killed). */
  Optional<String> counted(String lemma) {
    return Optional.ofNullable(counted.get(lemma));
  }

  /** How a modifier moves the time of a claim. */
  Optional<Shift> shift(String lemma) {
    return Optional.ofNullable(shifts.get(lemma));
  }

  /** Whether a noun stands before the names of events ("Hurricane Maria"). */
  boolean isEventTitle(String lemma) {
    return eventTitles.contains(lemma);
  }

  /** Whether those a noun speaks of act for whom the word before names ("Hamas fighters"). */
  boolean actsForOthers(String lemma) {
    return parties.contains(lemma);
  }

  /** Number of words, for statistics. */
  public int size() {
    return senses.values().stream().mapToInt(Map::size).sum();
  }
}
