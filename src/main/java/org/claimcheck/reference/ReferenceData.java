package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A reference in normal form as plain records: what is compiled, merged and put into memory.
 *
 * @param vocabulary classes and properties
 * @param entities things, by IRI
 * @param facts facts, by IRI
 */
record ReferenceData(Vocabulary vocabulary, List<Entity> entities, List<Fact> facts) {

  /** Sorts, joins what is said of one thing in several places, and counts facts. */
  static ReferenceData of(Vocabulary vocabulary, List<Entity> entities, List<Fact> facts) {
    Map<String, Fact> factsByIri = new TreeMap<>();
    facts.forEach(f -> factsByIri.merge(f.iri(), f, ReferenceData::join));
    Map<String, Integer> counts = new TreeMap<>();
    factsByIri.values().forEach(f -> counts.merge(f.subject(), 1, Integer::sum));
    Map<String, Entity> byIri = new TreeMap<>();
    entities.forEach(e -> byIri.merge(e.iri(), e, ReferenceData::join));
    byIri.replaceAll(
        (iri, e) -> new Entity(iri, e.label(), e.types(), e.names(), counts.getOrDefault(iri, 0)));
    return new ReferenceData(
        vocabulary, new ArrayList<>(byIri.values()), new ArrayList<>(factsByIri.values()));
  }

  /** All data of both; the first's labels are preferred. */
  ReferenceData with(ReferenceData other) {
    List<Entity> allEntities = new ArrayList<>(entities);
    allEntities.addAll(other.entities);
    List<Fact> allFacts = new ArrayList<>(facts);
    allFacts.addAll(other.facts);
    return of(vocabulary.with(other.vocabulary), allEntities, allFacts);
  }

  /** The same data as one of several references. */
  ReferenceData from(@Nullable Origin origin) {
    return origin == null
        ? this
        : new ReferenceData(vocabulary, entities, facts.stream().map(f -> f.from(origin)).toList());
  }

  private static Fact join(Fact a, Fact b) {
    Set<String> sources = new LinkedHashSet<>(a.sources());
    sources.addAll(b.sources());
    return new Fact(
        a.iri(),
        a.subject(),
        a.property(),
        a.statedAs(),
        a.value(),
        a.validFrom(),
        a.validTo(),
        a.knownFrom(),
        a.knownTo(),
        sources.stream().sorted().toList(),
        a.qualifiers(),
        Origin.first(a.origin(), b.origin()));
  }

  private static Entity join(Entity a, Entity b) {
    Set<String> types = new LinkedHashSet<>(a.types());
    types.addAll(b.types());
    Set<Name> names = new LinkedHashSet<>(a.names());
    names.addAll(b.names());
    List<Name> ordered = names.stream().sorted(Comparator.comparing(Name::kind)).toList();
    boolean named = a.names().stream().anyMatch(n -> n.kind() == Name.Kind.LABEL);
    return new Entity(
        a.iri(), named ? a.label() : b.label(), List.copyOf(types), ordered, a.factCount());
  }
}
