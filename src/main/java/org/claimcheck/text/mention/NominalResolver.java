package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Token;

/** Finds what definite, demonstrative and possessive descriptions take up. */
final class NominalResolver {
  /** Words of a description that set it off from what came before. */
  private static final Set<String> SETTING_OFF =
      Set.of(
          ("other another new first second third next previous last earlier former similar different"
                  + " separate further additional rival later latest old more most least own fellow"
                  + " then same-day few many several recent")
              .split(" "));

  private final MentionLexicon lexicon;
  private final Candidates candidates;
  private final Map<String, List<Entity>> described = new HashMap<>();

  /**
   * @param named entities that have a name, with all that the article says they are
   */
  NominalResolver(MentionLexicon lexicon, Candidates candidates, Iterable<Entity> named) {
    this.lexicon = lexicon;
    this.candidates = candidates;
    for (Entity entity : named) {
      Set<String> nouns = new LinkedHashSet<>(entity.nouns);
      entity.descriptions.forEach(d -> nouns.add(d.noun()));
      nouns.forEach(n -> described.computeIfAbsent(n, x -> new ArrayList<>()).add(entity));
    }
  }

  /** The entity a description takes up; empty where it is new or doubtful. */
  Optional<Entity> resolve(Phrase phrase) {
    if (phrase.form == Phrase.Form.POSSESSIVE) {
      return sameNoun(phrase);
    }
    boolean single = phrase.count != Count.MANY;
    if (single && isOutshone(phrase)) {
      return sameSentence(phrase);
    }
    Optional<Entity> found =
        single ? called(phrase).filter(e -> !isNearer(phrase, e)) : Optional.empty();
    return found
        .or(() -> sameNoun(phrase))
        .or(() -> single ? byFamily(phrase) : Optional.empty())
        .or(() -> single ? person(phrase) : Optional.empty());
  }

  /** "the platform", when its sentence names an organisation that is not known for one. */
  private boolean isOutshone(Phrase phrase) {
    if (phrase.type != Mention.Type.ORGANIZATION || !isGeneral(phrase.noun())) {
      return false;
    }
    return candidates.before(phrase, 0).stream()
        .filter(Phrase::isName)
        .map(Phrase::entityOrThrow)
        .anyMatch(
            e -> e.type == phrase.type && !e.nouns.contains(phrase.noun()) && !mayBe(phrase, e));
  }

  /** Whether a name that may be meant as well stands nearer than what was called so. */
  private boolean isNearer(Phrase phrase, Entity entity) {
    return phrase.type != Mention.Type.PERSON
        && isGeneral(phrase.noun())
        && candidates.before(phrase, 1).stream()
            .map(Phrase::entityOrThrow)
            .anyMatch(
                e ->
                    e != entity
                        && isRival(phrase, e)
                        && e.distance(phrase) <= entity.distance(phrase));
  }

  private boolean isGeneral(String noun) {
    return lexicon.families(noun).stream().anyMatch(f -> f.general().contains(noun));
  }

  private boolean mayBe(Phrase phrase, Entity entity) {
    return lexicon.families(phrase.noun()).stream()
        .filter(f -> f.general().contains(phrase.noun()))
        .anyMatch(entity::hasFamily);
  }

  /** What the sentence itself has called so. */
  private Optional<Entity> sameSentence(Phrase phrase) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Phrase other : candidates.before(phrase, 0)) {
      Entity entity = other.entityOrThrow();
      if (entity.type == phrase.type && entity.count != Count.MANY && mayBe(phrase, entity)) {
        found.add(entity);
      }
    }
    return only(found);
  }

  /** "the Supreme Leader", of whom the article has said that he is. */
  private Optional<Entity> called(Phrase phrase) {
    Description brief = phrase.description();
    List<Entity> found = new ArrayList<>();
    for (Entity entity : described.getOrDefault(phrase.noun(), List.of())) {
      boolean plain = brief.words().isEmpty() && entity.nouns.contains(phrase.noun());
      boolean titled = entity.descriptions.stream().anyMatch(d -> d.noun().equals(brief.noun()));
      boolean covered = entity.descriptions.stream().anyMatch(d -> d.covers(brief));
      boolean type = entity.type == phrase.type;
      boolean ambiguous = titled && phrase.type == Mention.Type.UNKNOWN;
      if ((type || ambiguous)
          && (titled ? covered : plain)
          && entity.phrasesBefore(phrase.span.start()) > 0) {
        found.add(entity);
      }
    }
    return found.size() > 1 ? nearest(phrase, found) : only(found);
  }

  /** The only one in focus, where the others are long past. */
  private static Optional<Entity> nearest(Phrase phrase, List<Entity> entities) {
    List<Entity> near = entities.stream().filter(e -> e.distance(phrase) <= 1).toList();
    long past = entities.stream().filter(e -> e.distance(phrase) > 4).count();
    return near.size() == 1 && past == entities.size() - 1
        ? Optional.of(near.get(0))
        : Optional.empty();
  }

  /** "a building ... the building". */
  private Optional<Entity> sameNoun(Phrase phrase) {
    boolean people =
        lexicon.families(phrase.noun()).stream().anyMatch(f -> f.name().equals("people"));
    if (isRestricted(phrase) || (people && phrase.modifiers.isEmpty())) {
      return Optional.empty();
    }
    Set<Entity> found = new LinkedHashSet<>();
    boolean event = phrase.type == Mention.Type.EVENT;
    List<Phrase> before = event ? candidates.events() : candidates.withNoun(phrase.noun());
    for (int i = before.size() - 1; i >= 0; i--) {
      Phrase other = before.get(i);
      int distance = phrase.sentence().index() - other.sentence().index();
      if (distance > reach(phrase)) {
        break;
      }
      boolean same =
          (!event || isSameEvent(phrase, other))
              && other.type == phrase.type
              && (other.count == Count.MANY) == (phrase.count == Count.MANY)
              && !other.span.overlaps(phrase.span);
      if (same && compatible(phrase, other)) {
        found.add(other.entityOrThrow());
      }
    }
    return only(found);
  }

  /** "the storm" for "a hurricane" and for "Hurricane Lorna". */
  private boolean isSameEvent(Phrase phrase, Phrase other) {
    return other.isName()
        ? other.entityOrThrow().nouns.stream().anyMatch(n -> lexicon.sameEvent(phrase.noun(), n))
        : lexicon.sameEvent(phrase.noun(), other.noun());
  }

  /** "the man who came": the clause says which, so it need not be one told of before. */
  private static boolean isRestricted(Phrase phrase) {
    boolean clause =
        phrase.head.dependents("relcl", "acl").stream()
            .anyMatch(c -> first(c) == phrase.head.index() + 1);
    return clause
        || phrase.head.dependents("prep").stream()
            .anyMatch(p -> p.dependents().stream().anyMatch(Token::isVerb));
  }

  private static int first(Token token) {
    return Math.min(
        token.index(),
        token.dependents().stream().mapToInt(Token::index).min().orElse(token.index()));
  }

  /** Over how many sentences a noun is sure to be taken up by itself. */
  private static int reach(Phrase phrase) {
    if (phrase.count == Count.MANY) {
      return 3;
    }
    return phrase.type == Mention.Type.OTHER ? 5 : 30;
  }

  private static boolean compatible(Phrase phrase, Phrase other) {
    if (phrase.form == Phrase.Form.POSSESSIVE) {
      return other.form == Phrase.Form.POSSESSIVE
          && phrase.owner != null
          && other.owner != null
          && phrase.owner.entity == other.owner.entity
          && phrase.modifiers.equals(other.modifiers);
    }
    boolean complements =
        phrase.complements.isEmpty() || phrase.complements.equals(other.complements);
    return complements
        && phrase.modifiers.stream().noneMatch(SETTING_OFF::contains)
        && other.modifiers.containsAll(phrase.modifiers);
  }

  /** "the company", when one company is in focus; "the disaster", when there was one. */
  private Optional<Entity> byFamily(Phrase phrase) {
    List<NounFamily> general =
        lexicon.families(phrase.noun()).stream()
            .filter(f -> f.general().contains(phrase.noun()))
            .toList();
    boolean plain = phrase.modifiers.isEmpty() && phrase.complements.isEmpty();
    if (general.isEmpty() || !plain || isRestricted(phrase)) {
      return Optional.empty();
    }
    boolean event = phrase.type == Mention.Type.EVENT;
    Set<Entity> found = new LinkedHashSet<>();
    Set<Entity> rivals = new LinkedHashSet<>();
    for (Phrase other : event ? candidates.events() : candidates.before(phrase, 3)) {
      Entity entity = other.entityOrThrow();
      if (entity.count == Count.MANY || other.span.overlaps(phrase.span)) {
        continue;
      }
      if (entity.type == phrase.type && general.stream().anyMatch(entity::hasFamily)) {
        found.add(entity);
      } else if (isRival(phrase, entity)) {
        rivals.add(entity);
      }
    }
    if (found.isEmpty()
        && rivals.size() == 1
        && only(rivals).filter(e -> e.distance(phrase) <= 1).isPresent()) {
      return only(rivals).filter(e -> e.type == phrase.type);
    }
    boolean near = found.stream().allMatch(e -> event || e.distance(phrase) <= 1);
    boolean rivalled =
        phrase.type == Mention.Type.PLACE
            && only(found)
                .filter(
                    f -> rivals.stream().anyMatch(r -> r.distance(phrase) <= f.distance(phrase)))
                .isPresent();
    return !rivalled && (near || rivals.isEmpty()) ? only(found) : Optional.empty();
  }

  /** A name of which nothing is known that speaks against its being what the noun says. */
  private static boolean isRival(Phrase phrase, Entity entity) {
    boolean type = entity.type == phrase.type || entity.type == Mention.Type.UNKNOWN;
    return entity.isNamed() && type && entity.nouns.isEmpty();
  }

  /** "the 38-year-old", "the man": the one person in focus. */
  private Optional<Entity> person(Phrase phrase) {
    boolean any = phrase.noun().endsWith("-year-old") || lexicon.meansAnyPerson(phrase.noun());
    if (!any
        || !phrase.modifiers.isEmpty()
        || !phrase.complements.isEmpty()
        || isRestricted(phrase)) {
      return Optional.empty();
    }
    Set<Entity> found = new LinkedHashSet<>();
    for (Phrase other : candidates.before(phrase, 2)) {
      Entity entity = other.entityOrThrow();
      if (entity.type == Mention.Type.PERSON
          && entity.count == Count.ONE
          && entity.gender.fits(phrase.gender)
          && other.form != Phrase.Form.POSSESSIVE) {
        found.add(entity);
      }
    }
    return only(found);
  }

  private static Optional<Entity> only(Iterable<Entity> found) {
    Entity only = null;
    for (Entity entity : found) {
      if (only != null) {
        return Optional.empty();
      }
      only = entity;
    }
    return Optional.ofNullable(only);
  }
}
