package org.claimcheck.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.PropertyProfile;
import org.claimcheck.reference.Vocabulary;

/** Cuts out of the reference what the claims of an article touch. */
final class Slicer {
  /** Who held an office, and who before and after, is told by facts about the holders. */
  private static final String HOLDS_OFFICE = Vocabulary.cc("holdsOffice");

  private final Memo memo;

  Slicer(Memo memo) {
    this.memo = memo;
  }

  Slice slice(Collection<Resolution> resolutions) {
    Set<String> candidates = new TreeSet<>();
    resolutions.forEach(r -> r.plausible().forEach(c -> candidates.add(c.iri())));
    memo.fetchThings(candidates);
    Map<String, Fact> facts = new TreeMap<>();
    candidates.forEach(c -> memo.facts(c).forEach(f -> facts.put(f.iri(), f)));
    Set<String> offices = new TreeSet<>();
    candidates.stream().filter(c -> memo.isA(c, "Office")).forEach(offices::add);
    facts.values().forEach(f -> office(f).ifPresent(offices::add));
    memo.fetchThings(offices);
    memo.fetchInverse(offices);
    for (String office : offices) {
      memo.facts(office).forEach(f -> facts.put(f.iri(), f));
      memo.factsWithValue(office).stream()
          .filter(f -> f.property().equals(HOLDS_OFFICE))
          .forEach(f -> facts.put(f.iri(), f));
    }
    Set<String> mentioned = new TreeSet<>(candidates);
    facts.values().forEach(f -> mention(mentioned, f));
    memo.fetchThings(mentioned);
    Set<String> around = new TreeSet<>(mentioned);
    mentioned.forEach(m -> around.addAll(memo.within(m)));
    memo.fetchThings(around);
    Map<String, Set<String>> within = new TreeMap<>();
    around.forEach(m -> within.put(m, memo.within(m)));
    List<Entity> entities = around.stream().flatMap(m -> memo.entity(m).stream()).toList();
    List<PropertyProfile> properties =
        facts.values().stream()
            .flatMap(f -> memo.profile(f.property()).stream())
            .collect(Collectors.toMap(PropertyProfile::iri, p -> p, (a, b) -> a, TreeMap::new))
            .values()
            .stream()
            .toList();
    return new Slice(entities, List.copyOf(facts.values()), within, properties);
  }

  private static Optional<String> office(Fact fact) {
    return fact.property().equals(HOLDS_OFFICE) && fact.value() instanceof FactValue.Entity entity
        ? Optional.of(entity.iri())
        : Optional.empty();
  }

  private static void mention(Set<String> things, Fact fact) {
    things.add(fact.subject());
    if (fact.value() instanceof FactValue.Entity entity) {
      things.add(entity.iri());
    }
  }
}
