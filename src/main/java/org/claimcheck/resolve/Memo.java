package org.claimcheck.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.reference.Description;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.NameMatch;
import org.claimcheck.reference.PropertyProfile;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.Vocabulary;

/**
 * What was looked up for one article. Callers fetch all they will need at once; a reference far
 * away is asked few times and never twice.
 */
final class Memo {
  private final Reference reference;
  private final Map<String, List<NameMatch>> names = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, List<Fact>> facts = new HashMap<>();
  private final Map<String, List<Fact>> inverse = new HashMap<>();
  private final Map<String, Set<String>> within = new HashMap<>();

  Memo(Reference reference) {
    this.reference = reference;
  }

  Vocabulary vocabulary() {
    return reference.vocabulary();
  }

  /** What is known of a property that is not in the vocabulary. */
  Optional<PropertyProfile> profile(String property) {
    return Optional.ofNullable(reference.profiles().of(property));
  }

  void fetchNames(Collection<String> wanted) {
    Set<String> missing = missing(wanted, names.keySet());
    if (!missing.isEmpty()) {
      names.putAll(reference.named(missing));
    }
  }

  /** Fetches things with their facts and what they lie in. */
  void fetchThings(Collection<String> wanted) {
    Set<String> missing = missing(wanted, facts.keySet());
    if (!missing.isEmpty()) {
      entities.putAll(reference.entities(missing));
      facts.putAll(reference.facts(missing));
      within.putAll(reference.within(missing));
    }
  }

  void fetchInverse(Collection<String> wanted) {
    Set<String> missing = missing(wanted, inverse.keySet());
    if (!missing.isEmpty()) {
      inverse.putAll(reference.factsWithValue(missing));
    }
  }

  private static Set<String> missing(Collection<String> wanted, Set<String> known) {
    Set<String> missing = new LinkedHashSet<>(wanted);
    missing.removeAll(known);
    return missing;
  }

  List<Set<String>> described(List<Description> descriptions) {
    return descriptions.isEmpty() ? List.of() : reference.described(descriptions);
  }

  List<NameMatch> named(String name) {
    fetchNames(List.of(name));
    return names.getOrDefault(name, List.of());
  }

  Optional<Entity> entity(String iri) {
    fetchThings(List.of(iri));
    return Optional.ofNullable(entities.get(iri));
  }

  String label(String iri) {
    return entity(iri).map(Entity::label).orElse(iri.replaceAll("^.*[/#]", ""));
  }

  List<String> types(String iri) {
    return entity(iri).map(Entity::types).orElse(List.of());
  }

  boolean isA(String iri, String ccClass) {
    return vocabulary().isA(types(iri), Vocabulary.cc(ccClass));
  }

  List<Fact> facts(String iri) {
    fetchThings(List.of(iri));
    return facts.getOrDefault(iri, List.of());
  }

  List<Fact> factsWithValue(String iri) {
    fetchInverse(List.of(iri));
    return inverse.getOrDefault(iri, List.of());
  }

  Set<String> within(String iri) {
    fetchThings(List.of(iri));
    return within.getOrDefault(iri, Set.of());
  }

  /** Whether it is a part of the world that lies in no single country: a continent, a sea. */
  boolean isWide(String iri) {
    return isA(iri, "Place")
        && !isA(iri, "Country")
        && within(iri).stream().noneMatch(around -> isA(around, "Country"));
  }
}
