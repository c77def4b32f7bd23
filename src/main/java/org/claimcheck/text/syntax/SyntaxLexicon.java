package org.claimcheck.text.syntax;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words whose class matters when trees are read, from {@code ontology/lexicon/factuality.ttl}.
 * Immutable.
 */
public final class SyntaxLexicon {
  private final Map<Governor, Stance> stances;
  private final Map<String, Mood> moods;
  private final Map<WordClass, Set<String>> words;
  private final List<Hedge> hedges;

  /** What a word governs. */
  enum Form {
    /** "that it would", "it would". */
    CLAUSE,
    /** "to cut". */
    INFINITIVE,
    /** "of cutting". */
    GERUND,
    /** An event noun: "the cut". */
    OBJECT
  }

  /** How a modifier presents what it modifies. */
  enum Mood {
    REPORTED,
    PLANNED,
    CONDITIONAL,
    NEGATED
  }

  /** Classes of words that readers of trees ask for. */
  enum WordClass {
    EVENT_NOUN,
    /** Before the name of an event: "Hurricane Maria". */
    EVENT_TITLE,
    /** Verbs that say of an event that it happened or what came of it. */
    HAPPENING_VERB,
    /** Verbs behind whose subject an amount says how much the subject is: "fell to 5 million". */
    MEASURE_VERB,
    /** What people or things are after a verb: "left 30 dead", "took 14 captive". */
    RESULT,
    TITLE,
    QUANTIFIER,
    LIGHT_VERB,
    OBJECT_CONTROL,
    SUBJECT_CONTROL,
    NAMING_VERB,
    GIVING_VERB,
    PARTICLE,
    DURING,
    GOAL,
    DAY_PART,
    DIRECTION,
    PLACE_PREPOSITION
  }

  record Governor(String lemma, Form form) {}

  /**
   * A phrase before numbers.
   *
   * @param words the phrase
   * @param after words that must stand before it, or empty for any
   */
  record Hedge(List<String> words, Set<String> after) {}

  SyntaxLexicon(
      Map<Governor, Stance> stances,
      Map<String, Mood> moods,
      Map<WordClass, Set<String>> words,
      List<Hedge> hedges) {
    this.stances = Map.copyOf(stances);
    this.moods = Map.copyOf(moods);
    this.words = Map.copyOf(words);
    this.hedges = List.copyOf(hedges);
  }

  /**
   * Reads the lexicon.
   *
   * @param file the Turtle file
   * @throws java.io.UncheckedIOException where it cannot be read; the message names place and cause
   */
  public static SyntaxLexicon read(Path file) {
    return SyntaxLexiconReader.read(file);
  }

  /** The bundled lexicon of a checkout. */
  public static SyntaxLexicon bundled(Path home) {
    return read(home.resolve("ontology/lexicon/factuality.ttl"));
  }

  /** What a word says of a complement of some form. */
  Optional<Stance> stance(String lemma, Form form) {
    return Optional.ofNullable(stances.get(new Governor(lemma, form)));
  }

  /** How an auxiliary, adverb, adjective or conjunction presents what it modifies. */
  Optional<Mood> mood(String lemma) {
    return Optional.ofNullable(moods.get(lemma));
  }

  /** Whether a word belongs to a class. */
  boolean has(WordClass wordClass, String lemma) {
    return words.getOrDefault(wordClass, Set.of()).contains(lemma);
  }

  /** Phrases before numbers that parsers misread, longest first: "up to", "at least". */
  List<Hedge> hedges() {
    return hedges;
  }
}
