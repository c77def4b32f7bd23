package org.claimcheck.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimcheck.claim.Referent;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.reference.Description;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.NameMatch;
import org.claimcheck.reference.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds what descriptions mean: searches the reference for what shares something with them. */
final class DescriptionResolver {
  private static final String TIME = Vocabulary.cc("time");

  /** By how much a source may be later than the news. */
  private static final int NEWS_DAYS = 3;

  private final Memo memo;
  private final Comparison comparison;
  private final DescriptionScorer scorer;
  private final Map<String, List<Attribute>> attributes;
  private final @Nullable LocalDate published;
  private final Set<String> planned;

  /**
   * @param published the day of publication; what came to be known after it is not what is meant
   * @param planned identifiers of what is told as to come, which it may well be that is meant
   */
  DescriptionResolver(
      Memo memo,
      Comparison comparison,
      Map<String, List<Attribute>> attributes,
      @Nullable LocalDate published,
      Set<String> planned) {
    this.planned = planned;
    this.memo = memo;
    this.published = published;
    this.comparison = comparison;
    this.scorer = new DescriptionScorer(memo, comparison, published);
    this.attributes = attributes;
  }

  Map<String, Resolution> resolve(
      Collection<Referent.Described> all,
      Function<String, List<String>> meanings,
      Set<String> context) {
    List<Referent.Described> asked =
        all.stream().filter(d -> !attributes(d).isEmpty() || isNamed(d)).toList();
    List<Set<String>> found =
        memo.described(asked.stream().map(d -> description(d, meanings, context)).toList());
    Map<String, Set<String>> candidates = new LinkedHashMap<>();
    Set<String> things = new LinkedHashSet<>();
    for (int i = 0; i < asked.size(); i++) {
      Set<String> mine = new LinkedHashSet<>(found.get(i));
      mine.addAll(named(asked.get(i)));
      mine.addAll(heldBySubjects(asked.get(i), meanings));
      candidates.put(asked.get(i).id(), mine);
      things.addAll(mine);
    }
    memo.fetchThings(things);
    fetchValues(things);
    Map<String, Resolution> resolved = new LinkedHashMap<>();
    for (Referent.Described one : all) {
      resolved.put(one.id(), resolve(one, candidates.getOrDefault(one.id(), Set.of()), context));
    }
    return resolved;
  }

  private List<Attribute> attributes(Referent.Described described) {
    return attributes.getOrDefault(described.id(), List.of());
  }

  private Resolution resolve(
      Referent.Described described, Set<String> candidates, Set<String> context) {
    List<Scored> scored = new ArrayList<>();
    for (String iri : candidates) {
      if (!planned.contains(described.id()) && memo.isA(iri, "Event") && !isKnown(iri)) {
        continue;
      }
      Scored one = scorer.score(described, attributes(described), context, iri);
      // An event may be told with one wrong party; the mayor of London is another office than the
      // prime minister's, whoever held both, and so is the president of what is not known.
      boolean another = one.isExcluded() && !memo.isA(iri, "Event");
      boolean unknown = one.isOpen() && !memo.isA(iri, "Event") && !isHeld(described);
      if (!another && !unknown && one.score() > 0 && !one.agreeing().isEmpty()) {
        scored.add(one);
      }
    }
    scored.sort(Scored.BEST_FIRST);
    boolean certain = scorer.certain(scored);
    return certain || scored.stream().findFirst().filter(Scored::isLikely).isPresent()
        ? Scored.resolution(described.id(), scored, Weights.MARGIN, certain)
        : new Resolution(described.id(), List.of(), false, 0);
  }

  /** Whether somebody is said to hold it for a time, which tells more than a name not known. */
  private boolean isHeld(Referent.Described described) {
    return attributes(described).stream()
        .filter(Attribute.Of.class::isInstance)
        .map(of -> memo.vocabulary().property(of.property()))
        .anyMatch(property -> property != null && !property.lasting());
  }

  /** Whether an event could be told of at publication: it had happened, or was known to come. */
  private boolean isKnown(String event) {
    List<Fact> times = memo.facts(event).stream().filter(f -> f.property().equals(TIME)).toList();
    LocalDate last = published == null ? null : published.plusDays(NEWS_DAYS);
    return last == null
        || times.isEmpty()
        || times.stream().anyMatch(f -> isBy(f.knownFrom(), last) || isBy(begin(f), last));
  }

  private static boolean isBy(@Nullable LocalDate day, LocalDate last) {
    return day == null || !day.isAfter(last);
  }

  private static @Nullable LocalDate begin(Fact fact) {
    return fact.value() instanceof FactValue.Time time ? time.days().earliest() : null;
  }

  private Description description(
      Referent.Described described, Function<String, List<String>> meanings, Set<String> context) {
    Set<String> entities = new LinkedHashSet<>();
    Set<String> around = new LinkedHashSet<>();
    DayInterval days = null;
    for (Attribute attribute : attributes(described)) {
      if (attribute instanceof Attribute.Which which) {
        for (String iri : meanings.apply(which.referent())) {
          entities.add(iri);
          // The reference may know only the whole: the attack on the country, not on the town.
          around.addAll(memo.within(iri));
        }
      } else if (attribute instanceof Attribute.When when) {
        days = when.days();
      }
    }
    if (entities.isEmpty()) {
      // "The blast killed 200 people": told without any party or place, so those of the article.
      context.stream().filter(iri -> !memo.isA(iri, "Country")).forEach(entities::add);
    }
    return new Description(
        Set.copyOf(memo.vocabulary().mostSpecific(described.classes())), entities, around, days);
  }

  private boolean isNamed(Referent.Described described) {
    return !named(described).isEmpty();
  }

  /** Things whose name the phrase is, of a class that fits. */
  private List<String> named(Referent.Described described) {
    Vocabulary vocabulary = memo.vocabulary();
    return memo.named(described.text()).stream()
        .map(NameMatch::iri)
        .filter(
            iri ->
                memo.types(iri).stream()
                    .anyMatch(
                        t -> described.classes().stream().anyMatch(c -> vocabulary.akin(c, t))))
        .toList();
  }

  /** The offices of whoever is said to hold this one. */
  private Set<String> heldBySubjects(
      Referent.Described described, Function<String, List<String>> meanings) {
    Set<String> found = new LinkedHashSet<>();
    boolean bare = attributes(described).stream().allMatch(Attribute.Of.class::isInstance);
    for (Attribute attribute : attributes(described)) {
      if (attribute instanceof Attribute.Of of && !(bare && of.property().isEmpty())) {
        for (String holder : meanings.apply(of.referent())) {
          for (Fact fact : memo.facts(holder)) {
            if (fact.value() instanceof FactValue.Entity entity && comparison.relates(fact, of)) {
              found.add(entity.iri());
            }
          }
        }
      }
    }
    return found;
  }

  private void fetchValues(Set<String> things) {
    Set<String> values = new LinkedHashSet<>();
    for (String thing : things) {
      for (Fact fact : memo.facts(thing)) {
        if (fact.value() instanceof FactValue.Entity entity) {
          values.add(entity.iri());
        }
      }
    }
    memo.fetchThings(values);
  }
}
