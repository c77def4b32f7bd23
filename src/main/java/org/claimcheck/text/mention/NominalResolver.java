package org.claimcheck.text.mention;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Mention;

/** Finds what definite, demonstrative and possessive descriptions take up. */
final class NominalResolver {
  private static final int FAR = 1_000_000;
  private static final Set<String> OTHERS =
      Set.of(
          "other",
          "another",
          "new",
          "first",
          "second",
          "third",
          "next",
          "previous",
          "last",
          "earlier",
          "former",
          "similar",
          "different",
          "separate",
          "further",
          "additional",
          "rival",
          "later",
          "latest",
          "same-day",
          "old",
          "more",
          "most",
          "least",
          "own",
          "fellow",
          "then");

  private final MentionLexicon lexicon;
  private final Candidates candidates;

  NominalResolver(MentionLexicon lexicon, Candidates candidates) {
    this.lexicon = lexicon;
    this.candidates = candidates;
  }

  /** The entity a description takes up; empty where it is new or doubtful. */
  Optional<Entity> resolve(Phrase phrase) {
    List<Phrase> before = candidates.before(phrase, FAR);
    boolean single = phrase.count != Count.MANY;
    if (phrase.form == Phrase.Form.POSSESSIVE) {
      return sameNoun(phrase, before);
    }
    Optional<Entity> found = single ? called(phrase, before) : Optional.empty();
    return found
        .or(() -> sameNoun(phrase, before))
        .or(() -> byFamily(phrase, before))
        .or(() -> single ? person(phrase, before) : Optional.empty());
  }

  /** "a building ... the building". */
  private Optional<Entity> sameNoun(Phrase phrase, List<Phrase> before) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Phrase other : before) {
      boolean same =
          other.isNominal()
              && other.form != Phrase.Form.CONJUNCTION
              && sameWord(phrase, other)
              && (other.count == Count.MANY) == (phrase.count == Count.MANY);
      if (same && !other.span.overlaps(phrase.span)) {
        int distance = phrase.sentence().index() - other.sentence().index();
        boolean bare = phrase.modifiers.isEmpty() && phrase.form != Phrase.Form.POSSESSIVE;
        if (distance <= reach(phrase) && (compatible(phrase, other) || (bare && distance < 4))) {
          found.add(other.entityOrThrow());
        }
      }
    }
    return only(found);
  }

  /** Over how many sentences a noun is sure to be taken up by itself. */
  private static int reach(Phrase phrase) {
    if (phrase.count == Count.MANY) {
      return 3;
    }
    return phrase.type == Mention.Type.OTHER ? 8 : 30;
  }

  private boolean sameWord(Phrase phrase, Phrase other) {
    return phrase.type == Mention.Type.EVENT
        ? lexicon.sameEvent(phrase.noun(), other.noun())
        : phrase.noun().equals(other.noun());
  }

  private boolean compatible(Phrase phrase, Phrase other) {
    if (phrase.form == Phrase.Form.POSSESSIVE) {
      return other.form == Phrase.Form.POSSESSIVE
          && phrase.owner != null
          && other.owner != null
          && phrase.owner.entity == other.owner.entity
          && phrase.modifiers.equals(other.modifiers);
    }
    for (String modifier : phrase.modifiers) {
      if (OTHERS.contains(modifier) || !other.modifiers.contains(modifier)) {
        return false;
      }
    }
    return true;
  }

  /** "the Supreme Leader", of whom the article has said that he is. */
  private Optional<Entity> called(Phrase phrase, List<Phrase> before) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Phrase other : before) {
      Entity entity = other.entityOrThrow();
      if (entity.isNamed()
          && entity.nouns.contains(phrase.noun())
          && entity.type == phrase.type
          && !other.span.overlaps(phrase.span)) {
        found.add(entity);
      }
    }
    return only(found);
  }

  /** "the company", when one company is in focus; "the disaster", when there was one. */
  private Optional<Entity> byFamily(Phrase phrase, List<Phrase> before) {
    Set<NounFamily> general = new HashSet<>();
    for (NounFamily family : lexicon.families(phrase.noun())) {
      if (family.general().contains(phrase.noun())) {
        general.add(family);
      }
    }
    if (general.isEmpty() || !phrase.modifiers.isEmpty() || phrase.count == Count.MANY) {
      return Optional.empty();
    }
    int reach = phrase.type == Mention.Type.EVENT ? FAR : 1;
    Set<Entity> found = new LinkedHashSet<>();
    for (Phrase other : before) {
      Entity entity = other.entityOrThrow();
      boolean near = phrase.sentence().index() - other.sentence().index() <= reach;
      if (near
          && entity.type == phrase.type
          && entity.count != Count.MANY
          && !other.span.overlaps(phrase.span)
          && general.stream().anyMatch(entity::hasFamily)) {
        found.add(entity);
      }
    }
    return only(found);
  }

  /** "the 38-year-old", "the man": the one person in focus. */
  private Optional<Entity> person(Phrase phrase, List<Phrase> before) {
    boolean any = phrase.noun().endsWith("-year-old") || lexicon.meansAnyPerson(phrase.noun());
    if (!any || phrase.form == Phrase.Form.POSSESSIVE || !phrase.modifiers.isEmpty()) {
      return Optional.empty();
    }
    Set<Entity> found = new LinkedHashSet<>();
    for (Phrase other : before) {
      Entity entity = other.entityOrThrow();
      boolean near = phrase.sentence().index() - other.sentence().index() <= 2;
      if (near
          && entity.type == Mention.Type.PERSON
          && entity.count == Count.ONE
          && (entity.isNamed() || other.form != Phrase.Form.POSSESSIVE)
          && entity.gender.fits(phrase.gender)) {
        found.add(entity);
      }
    }
    return only(found);
  }

  private static Optional<Entity> only(Set<Entity> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
