package org.claimcheck.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.NameKey;
import org.claimcheck.reference.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Compares what the article says of a referent with the facts about a candidate. */
final class Comparison {
  private static final String PLACE = Vocabulary.cc("place");
  private static final String TITLE = Vocabulary.cc("title");
  private static final String AGE = Vocabulary.cc("age");

  private final Memo memo;
  private final @Nullable LocalDate published;
  private final Units units;
  private final Function<String, List<String>> meanings;

  /**
   * @param memo what is known
   * @param units what converts
   * @param meanings what a referent may mean as far as is known by now, the best first
   * @param published the day of publication, or null
   */
  Comparison(
      Memo memo,
      Units units,
      Function<String, List<String>> meanings,
      @Nullable LocalDate published) {
    this.memo = memo;
    this.units = units;
    this.published = published;
    this.meanings = meanings;
  }

  /** What the attribute says of the candidate. */
  Outcome compare(Attribute attribute, String candidate) {
    if (attribute instanceof Attribute.Of of) {
      return held(of, candidate);
    }
    if (attribute instanceof Attribute.HowMuch much && much.property().equals(AGE)) {
      return age(much, candidate);
    }
    Vocabulary vocabulary = memo.vocabulary();
    List<Fact> related =
        memo.facts(candidate).stream()
            .filter(f -> vocabulary.related(f.property(), attribute.property()))
            .toList();
    // "Still going on" was true until the end was known; a toll that was revised still identifies.
    boolean current = related.stream().anyMatch(f -> !f.superseded());
    List<Outcome> outcomes = new ArrayList<>();
    for (Fact fact : related) {
      if (attribute instanceof Attribute.When && current && isOpen(fact, related)) {
        continue;
      }
      outcomes.add(compare(attribute, fact, candidate));
    }
    Outcome best =
        outcomes.stream()
            .max(Comparator.comparingDouble(Outcome::score))
            .orElse(Outcome.unknown(attribute.property()));
    if (best.agrees() || !(attribute instanceof Attribute.Which which)) {
      return best;
    }
    boolean unknown = !related.isEmpty() && meanings.apply(which.referent()).isEmpty();
    // "He became shadow chancellor": a post that is not known may be any but this one.
    if (unknown && identifying(which.property(), candidate)) {
      return Outcome.open(which.property());
    }
    return unknown && which.named()
        ? Outcome.unfamiliar(which.property())
        : otherRole(which, candidate, best);
  }

  /** Somebody of quite another age is somebody else of the same name. */
  private Outcome age(Attribute.HowMuch age, String candidate) {
    for (Fact fact : memo.facts(candidate)) {
      if (published != null
          && fact.property().equals(Vocabulary.cc("birthDate"))
          && fact.value() instanceof FactValue.Time time
          && time.days().earliest() != null) {
        long years = ChronoUnit.YEARS.between(time.days().earliest(), published);
        long said = age.amount().stated().longValue();
        boolean slip = Math.abs(years - exchanged(said)) <= 1;
        String words = "age " + age.words() + ": born " + time.text();
        return Math.abs(years - said) > Weights.YEARS_OF_A_NAMESAKE && !slip
            ? Outcome.disagrees(Weights.OTHER_IDENTITY, AGE, words)
            : Outcome.unknown(AGE);
      }
    }
    return Outcome.unknown(AGE);
  }

  /**
   * A number of two digits with its digits exchanged, as slips of the hand do; others unchanged.
   */
  private static long exchanged(long number) {
    return number >= 10 && number < 100 ? number % 10 * 10 + number / 10 : number;
  }

  private Outcome compare(Attribute attribute, Fact fact, String candidate) {
    if (attribute instanceof Attribute.When when && fact.value() instanceof FactValue.Time time) {
      return TimeComparison.compare(when, time);
    }
    if (attribute instanceof Attribute.HowMuch much
        && fact.value() instanceof FactValue.Amount amount) {
      return AmountComparison.compare(much, amount, units);
    }
    if (attribute instanceof Attribute.Which which
        && fact.value() instanceof FactValue.Entity entity) {
      return thing(which, entity.iri(), fact, candidate);
    }
    if (attribute instanceof Attribute.Words words && fact.value() instanceof FactValue.Text text) {
      return words(words, text.text(), candidate);
    }
    return Outcome.unknown(attribute.property());
  }

  /** Whether the fact has no end yet while another of them tells the end. */
  private static boolean isOpen(Fact fact, List<Fact> others) {
    return fact.superseded() || (endless(fact) && !others.stream().allMatch(Comparison::endless));
  }

  private static boolean endless(Fact fact) {
    return fact.value() instanceof FactValue.Time time && time.days().latest() == null;
  }

  private Outcome thing(Attribute.Which which, String value, Fact fact, String candidate) {
    List<String> claimed = meanings.apply(which.referent());
    if (claimed.isEmpty()) {
      return Outcome.unknown(which.property());
    }
    String words = says(which, claimed.get(0));
    if (claimed.contains(value)) {
      boolean place = fact.property().equals(PLACE);
      double score =
          place && memo.isA(value, "Country") ? Weights.SAME_COUNTRY : Weights.SAME_THING;
      return Outcome.agrees(score, identifies(value), which.property(), words);
    }
    for (String iri : claimed) {
      if (memo.within(value).contains(iri) || memo.within(iri).contains(value)) {
        return Outcome.agrees(
            Weights.PART_OF_THING,
            identifies(iri),
            which.property(),
            words + " (" + memo.label(value) + ")");
      }
    }
    Vocabulary.Property property = memo.vocabulary().property(which.property());
    boolean single = property == null || property.single();
    double score =
        identifying(which.property(), candidate)
            ? Weights.OTHER_IDENTITY
            : single ? Weights.OTHER_THING : Weights.OTHER_OF_MANY;
    return Outcome.disagrees(score, which.property(), words + ": " + memo.label(value));
  }

  private double identifies(String iri) {
    if (memo.isA(iri, "Person")) {
      return Weights.IDENTIFIES_PERSON;
    }
    if (memo.isA(iri, "Company") || memo.isA(iri, "Work") || memo.isA(iri, "SportsTeam")) {
      return Weights.IDENTIFIES_COMPANY;
    }
    return memo.isWide(iri) ? 0 : isTown(iri) ? Weights.IDENTIFIES_TOWN : Weights.IDENTIFIES_PARTY;
  }

  private boolean isTown(String iri) {
    return memo.isA(iri, "Place") && !memo.isA(iri, "Country");
  }

  /** A party that did take part, but as something else, speaks for the event all the same. */
  private Outcome otherRole(Attribute.Which which, String candidate, Outcome found) {
    if (!isRole(which.property())) {
      return found;
    }
    List<String> claimed = meanings.apply(which.referent());
    Outcome hit = struckPlace(which, candidate, claimed);
    if (hit.agrees()) {
      return hit;
    }
    for (Fact fact : memo.facts(candidate)) {
      if (fact.value() instanceof FactValue.Entity entity
          && claimed.contains(entity.iri())
          && isRole(fact.property())
          && !memo.vocabulary().related(fact.property(), which.property())) {
        String words = says(which, entity.iri()) + ": " + memo.vocabulary().label(fact.property());
        return Outcome.disagrees(Weights.OTHER_ROLE, which.property(), words);
      }
    }
    return found;
  }

  /** "The attack on the theatre": what was struck may be where it struck. */
  private Outcome struckPlace(Attribute.Which which, String candidate, List<String> claimed) {
    if (claimed.stream().anyMatch(iri -> memo.isA(iri, "Place"))) {
      for (Fact fact : memo.facts(candidate)) {
        if (fact.value() instanceof FactValue.Entity entity
            && fact.property().equals(PLACE)
            && claimed.contains(entity.iri())) {
          return thing(which, entity.iri(), fact, candidate);
        }
      }
    }
    return Outcome.unknown(which.property());
  }

  private boolean isRole(String property) {
    return memo.vocabulary().superproperties(property).contains(Vocabulary.cc("participant"));
  }

  private Outcome words(Attribute.Words words, String value, String candidate) {
    String claimed = NameKey.of(words.words());
    String known = NameKey.of(value);
    if (claimed.equals(known)) {
      // Every country has a president.
      double identifies =
          words.property().equals(TITLE) ? Weights.IDENTIFIES_PARTY : Weights.IDENTIFIES_WORDS;
      return Outcome.agrees(Weights.SAME_WORDS, identifies, words.property(), says(words));
    }
    double score =
        identifying(words.property(), candidate) ? Weights.OTHER_IDENTITY : Weights.OTHER_WORDS;
    return Outcome.disagrees(score, words.property(), says(words) + ": " + value);
  }

  private Outcome held(Attribute.Of of, String candidate) {
    for (String holder : meanings.apply(of.referent())) {
      for (Fact fact : memo.facts(holder)) {
        if (fact.value() instanceof FactValue.Entity entity
            && entity.iri().equals(candidate)
            && relates(fact, of)) {
          return Outcome.agrees(
              Weights.HELD_BY,
              Weights.IDENTIFIES_PARTY,
              fact.property(),
              memo.label(holder) + " " + memo.vocabulary().label(fact.property()));
        }
      }
    }
    return Outcome.unknown(of.property());
  }

  /** Whether the fact is one by which its subject may have what is described. */
  boolean relates(Fact fact, Attribute.Of of) {
    return of.property().isEmpty() || memo.vocabulary().related(fact.property(), of.property());
  }

  /** Whether a property is one of those that tell things of the candidate's classes apart. */
  private boolean identifying(String property, String candidate) {
    return memo.vocabulary().identifiers(memo.types(candidate)).stream()
        .flatMap(List::stream)
        .anyMatch(p -> memo.vocabulary().related(p, property));
  }

  private String says(Attribute attribute, String thing) {
    return memo.vocabulary().label(attribute.property()) + " " + memo.label(thing);
  }

  private String says(Attribute attribute) {
    return memo.vocabulary().label(attribute.property()) + " " + attribute.words();
  }
}
