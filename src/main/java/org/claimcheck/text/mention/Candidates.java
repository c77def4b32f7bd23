package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Sentence;

/** The phrases read so far, by sentence, and the choice of one entity among them. */
final class Candidates {
  private final Map<Integer, List<Phrase>> bySentence = new HashMap<>();

  private final Map<String, List<Phrase>> byNoun = new HashMap<>();
  private final List<Phrase> events = new ArrayList<>();

  void add(Phrase phrase) {
    bySentence.computeIfAbsent(phrase.sentence().index(), i -> new ArrayList<>()).add(phrase);
    if (phrase.isNominal() && phrase.form != Phrase.Form.CONJUNCTION) {
      byNoun.computeIfAbsent(phrase.noun(), n -> new ArrayList<>()).add(phrase);
    }
    if (phrase.type == Mention.Type.EVENT && phrase.form != Phrase.Form.CONJUNCTION) {
      events.add(phrase);
    }
  }

  /** Descriptions with the noun so far. */
  List<Phrase> withNoun(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }

  /** Names and descriptions of events so far. */
  List<Phrase> events() {
    return Collections.unmodifiableList(events);
  }

  /**
   * Phrases before another, in its sentence and in some sentences before, the nearest sentence
   * first.
   */
  List<Phrase> before(Phrase phrase, int sentences) {
    List<Phrase> found = new ArrayList<>();
    Sentence here = phrase.sentence();
    for (int i = here.index(); i >= Math.max(0, here.index() - sentences); i--) {
      for (Phrase other : bySentence.getOrDefault(i, List.of())) {
        if (other.head.start() < phrase.head.start()) {
          found.add(other);
        }
      }
    }
    return found;
  }

  /**
   * The entity whose best phrase scores highest, if it reaches the least score and leads the second
   * by the margin.
   */
  static Optional<Entity> best(
      List<Phrase> phrases,
      Predicate<Phrase> fits,
      ToDoubleFunction<Phrase> score,
      double least,
      double margin) {
    Map<Entity, Double> scores = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      if (fits.test(phrase)) {
        scores.merge(phrase.entityOrThrow(), score.applyAsDouble(phrase), Math::max);
      }
    }
    Entity best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Entity, Double> entry : scores.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else if (entry.getValue() > second) {
        second = entry.getValue();
      }
    }
    return best != null && first >= least && first - second >= margin
        ? Optional.of(best)
        : Optional.empty();
  }
}
