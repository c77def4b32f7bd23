package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.Mention;

/** What a chain of phrases refers to, as it grows. */
final class Entity {
  /** In text order. */
  final List<Phrase> phrases = new ArrayList<>();

  /** Lower-case nouns by which the article calls it. */
  final Set<String> nouns = new LinkedHashSet<>();

  /** The same nouns with the words that went with them. */
  final Set<Description> descriptions = new LinkedHashSet<>();

  /** Words of its longest name, lower case, and how sure its type is. */
  List<String> words = List.of();

  int certainty = -1;
  Mention.Type type = Mention.Type.UNKNOWN;
  Gender gender = Gender.UNKNOWN;
  Count count = Count.ONE;

  /** A new entity of one phrase. */
  static Entity of(Phrase phrase) {
    Entity entity = new Entity();
    entity.type = phrase.type;
    entity.gender = phrase.gender;
    entity.count = phrase.count;
    entity.add(phrase);
    return entity;
  }

  /** Adds a phrase that refers to it; what the phrase tells becomes known of the entity. */
  void add(Phrase phrase) {
    phrases.add(phrasesBefore(phrase.span.start()), phrase);
    phrase.entity = this;
    nouns.addAll(phrase.nouns);
    descriptions.addAll(phrase.descriptions);
    if (type == Mention.Type.UNKNOWN) {
      type = phrase.type;
    }
    if (gender == Gender.UNKNOWN) {
      gender = phrase.gender;
    }
  }

  /** Takes over all phrases of another entity. */
  void merge(Entity other) {
    if (other == this) {
      return;
    }
    nouns.addAll(other.nouns);
    descriptions.addAll(other.descriptions);
    List.copyOf(other.phrases).forEach(this::add);
    other.phrases.clear();
  }

  boolean isNamed() {
    return phrases.stream().anyMatch(Phrase::isName);
  }

  /** Whether the article has called it by a noun of the family. */
  boolean hasFamily(NounFamily family) {
    return type == family.type() && nouns.stream().anyMatch(family::has);
  }

  /** How many of its phrases begin before an offset. */
  int phrasesBefore(int offset) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).span.start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Sentences between a phrase and the last one before it that means this; huge if none does. */
  int distance(Phrase phrase) {
    int before = phrasesBefore(phrase.span.start());
    return before == 0
        ? Integer.MAX_VALUE
        : phrase.sentence().index() - phrases.get(before - 1).sentence().index();
  }

  @Override
  public String toString() {
    return phrases + " " + type + " " + gender + " " + nouns;
  }
}
