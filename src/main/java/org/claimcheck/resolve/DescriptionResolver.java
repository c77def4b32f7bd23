package org.claimcheck.resolve;

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

/** Finds what descriptions mean: searches the reference for what shares something with them. */
final class DescriptionResolver {
  private final Memo memo;
  private final DescriptionScorer scorer;
  private final Map<String, List<Attribute>> attributes;

  DescriptionResolver(Memo memo, Comparison comparison, Map<String, List<Attribute>> attributes) {
    this.memo = memo;
    this.scorer = new DescriptionScorer(memo, comparison);
    this.attributes = attributes;
  }

  Map<String, Resolution> resolve(
      Collection<Referent.Described> all,
      Function<String, List<String>> meanings,
      Set<String> context) {
    List<Referent.Described> asked =
        all.stream().filter(d -> !attributes(d).isEmpty() || isNamed(d)).toList();
    List<Set<String>> found =
        memo.described(asked.stream().map(d -> description(d, meanings)).toList());
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
      Scored one = scorer.score(described, attributes(described), context, iri);
      if (one.score() > 0 && !one.agreeing().isEmpty()) {
        scored.add(one);
      }
    }
    scored.sort(Scored.BEST_FIRST);
    boolean certain = scorer.certain(scored);
    return certain || scored.stream().findFirst().filter(Scored::isLikely).isPresent()
        ? Scored.resolution(described.id(), scored, Weights.MARGIN, certain)
        : new Resolution(described.id(), List.of(), false, 0);
  }

  private Description description(
      Referent.Described described, Function<String, List<String>> meanings) {
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
    for (Attribute attribute : attributes(described)) {
      if (attribute instanceof Attribute.Of of) {
        for (String holder : meanings.apply(of.referent())) {
          for (Fact fact : memo.facts(holder)) {
            if (fact.value() instanceof FactValue.Entity entity
                && memo.vocabulary().related(fact.property(), of.property())) {
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
