package org.claimcheck.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.claim.Referent;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Name;
import org.claimcheck.reference.NameKey;
import org.claimcheck.reference.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Scores candidates for a described thing, and decides whether the best is certain. */
final class DescriptionScorer {
  private final Memo memo;
  private final Comparison comparison;
  private final @Nullable LocalDate published;

  /**
   * @param published the day of publication, or null
   */
  DescriptionScorer(Memo memo, Comparison comparison, @Nullable LocalDate published) {
    this.memo = memo;
    this.comparison = comparison;
    this.published = published;
  }

  /**
   * @param context things that the article speaks of beyond doubt
   */
  Scored score(
      Referent.Described described, List<Attribute> attributes, Set<String> context, String iri) {
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(classes(described.classes(), iri));
    outcomes.add(name(described, attributes, iri));
    double known =
        Math.min(Weights.PROMINENT, Weights.PROMINENCE * Math.log1p(memo.facts(iri).size()));
    outcomes.add(new Outcome(Outcome.Kind.UNKNOWN, known, 0, "", ""));
    for (Attribute attribute : attributes) {
      outcomes.add(comparison.compare(attribute, iri));
    }
    phrase(described, attributes, iri).ifPresent(outcomes::add);
    outcomes.addAll(context(iri, context, outcomes));
    Scored scored = Scored.of(iri, memo.label(iri), outcomes);
    return hasIdentity(scored) ? scored : scored.with(news(attributes, iri));
  }

  /**
   * What is told as of these days is news, and not an older event with a wrong date: a slip of the
   * pen seldom makes an old event new.
   */
  private List<Outcome> news(List<Attribute> attributes, String iri) {
    for (Attribute attribute : attributes) {
      if (attribute instanceof Attribute.When when
          && isRecent(when.days())
          && isOld(iri, Objects.requireNonNull(when.days().earliest()))) {
        String words = "told as of these days: " + when.words();
        return List.of(Outcome.disagrees(Weights.OTHER_IDENTITY, when.property(), words));
      }
    }
    return List.of();
  }

  private boolean isRecent(DayInterval days) {
    return published != null
        && days.earliest() != null
        && days.latest() != null
        && days.earliest().isAfter(published.minusDays(Weights.DAYS_OF_NEWS))
        && !days.latest().isAfter(published.plusDays(Weights.DAYS_OF_NEWS));
  }

  private boolean isOld(String event, LocalDate told) {
    List<LocalDate> ends = new ArrayList<>();
    for (Fact fact : memo.facts(event)) {
      if (fact.property().equals(Vocabulary.cc("time"))
          && fact.value() instanceof FactValue.Time time) {
        ends.add(time.days().latest() == null ? LocalDate.MAX : time.days().latest());
      }
    }
    LocalDate before = told.minusDays(Weights.DAYS_BEFORE_NEWS);
    return !ends.isEmpty() && ends.stream().allMatch(end -> end.isBefore(before));
  }

  /** Parties and places of the candidate that the article names elsewhere. */
  private List<Outcome> context(String iri, Set<String> context, List<Outcome> said) {
    Set<String> properties = new HashSet<>();
    said.stream().filter(Outcome::agrees).forEach(o -> properties.add(o.property()));
    List<Outcome> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Fact fact : memo.facts(iri)) {
      if (found.size() < Weights.MOST_CONTEXT
          && fact.value() instanceof FactValue.Entity value
          && context.contains(value.iri())
          && !properties.contains(fact.property())
          && seen.add(value.iri())) {
        // Countries and parties meet again and again.
        boolean telling =
            !memo.isA(value.iri(), "Country")
                && !memo.isA(value.iri(), "PoliticalParty")
                && !memo.isWide(value.iri());
        found.add(
            Outcome.agrees(
                Weights.IN_CONTEXT,
                telling ? Weights.IDENTIFIES_TOWN : Weights.IDENTIFIES_PARTY,
                Outcome.CONTEXT,
                "the article speaks of " + memo.label(value.iri())));
      }
    }
    return found;
  }

  private Outcome classes(List<String> stated, String iri) {
    Vocabulary vocabulary = memo.vocabulary();
    List<String> claimed = vocabulary.mostSpecific(stated);
    List<String> known = memo.types(iri);
    String words = "is " + known.stream().map(vocabulary::label).findFirst().orElse("a thing");
    if (claimed.stream().anyMatch(c -> vocabulary.isA(known, c))) {
      return Outcome.agrees(Weights.SAME_CLASS, 0, "", words);
    }
    for (String c : claimed) {
      if (known.stream().anyMatch(k -> vocabulary.isA(c, k))) {
        return Outcome.agrees(Weights.WIDER_CLASS, 0, "", words);
      }
      if (known.stream().anyMatch(k -> vocabulary.akin(c, k))) {
        return new Outcome(Outcome.Kind.UNKNOWN, 0, 0, "", words);
      }
    }
    return Outcome.disagrees(Weights.OTHER_CLASS, "", words);
  }

  /**
   * "His English-language account": a value that stands in the phrase, though no claim tells it.
   */
  private Optional<Outcome> phrase(
      Referent.Described described, List<Attribute> attributes, String iri) {
    String phrase = " " + NameKey.of(described.text()) + " ";
    for (Fact fact : memo.facts(iri)) {
      if (fact.value() instanceof FactValue.Text text
          && attributes.stream().noneMatch(a -> a.property().equals(fact.property()))
          && NameKey.of(text.text()).length() >= 4
          && phrase.contains(" " + NameKey.of(text.text()) + " ")) {
        String words = memo.vocabulary().label(fact.property()) + " " + text.text();
        return Optional.of(Outcome.agrees(Weights.PHRASE_WORDS, 0.5, fact.property(), words));
      }
    }
    return Optional.empty();
  }

  /** "The October 7 attack" is a name; words that a label shares are a hint. */
  private Outcome name(Referent.Described described, List<Attribute> attributes, String iri) {
    String phrase = NameKey.of(described.text());
    Set<String> said = new HashSet<>(List.of(phrase.split(" ", -1)));
    attributes.forEach(a -> said.addAll(List.of(NameKey.of(a.words()).split(" ", -1))));
    double shared = 0;
    for (Name name : memo.entity(iri).map(Entity::names).orElse(List.of())) {
      String key = NameKey.of(name.text());
      boolean whole = name.kind() != Name.Kind.PART && name.kind() != Name.Kind.TITLE;
      boolean several = key.indexOf(' ') > 0;
      if (whole && several && (" " + phrase + " ").contains(" " + key + " ")) {
        return Outcome.agrees(Weights.OWN_NAME, Weights.OWN_NAME, "name", "called " + name.text());
      }
      String[] words = key.split(" ", -1);
      long hits = List.of(words).stream().filter(said::contains).count();
      shared = Math.max(shared, whole ? (double) hits / words.length : 0);
    }
    return new Outcome(Outcome.Kind.UNKNOWN, Weights.SHARED_WORDS * shared, 0, "", "");
  }

  /** Whether the first of the candidates, in order, is beyond doubt. */
  boolean certain(List<Scored> ordered) {
    if (ordered.isEmpty()) {
      return false;
    }
    Scored best = ordered.get(0);
    Occurrence occurrence = new Occurrence(memo);
    List<Scored> rivals =
        ordered.stream()
            .filter(s -> s.equals(best) || !occurrence.same(s.iri(), best.iri()))
            .filter(s -> best.isExcluded() || !s.isExcluded())
            .toList();
    if (Scored.margin(rivals) < Weights.MARGIN) {
      return false;
    }
    int agreeing = best.agreeing().size();
    // What the article speaks of elsewhere supports a description, but is none.
    if (!best.isTold()
        || best.isOpen()
        || best.isForeign()
        || agreeing < best.disagreeing().size()) {
      return false;
    }
    // What agrees with every other event of the kind too, such as a continent, is no second
    // witness.
    long telling = best.agreeing().stream().filter(o -> o.identifies() > 0).count();
    return hasIdentity(best)
        || (telling >= Weights.AGREEMENTS && best.identifies() >= Weights.IDENTIFIED);
  }

  /** Whether all properties of one identifying set agree. */
  private boolean hasIdentity(Scored best) {
    Vocabulary vocabulary = memo.vocabulary();
    return vocabulary.identifiers(memo.types(best.iri())).stream()
        .anyMatch(
            set ->
                set.stream()
                    .allMatch(
                        p ->
                            best.agreeing().stream()
                                .anyMatch(o -> vocabulary.related(o.property(), p))));
  }
}
