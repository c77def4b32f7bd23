package org.claimcheck.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.NameLexicon;

/**
 * Reference facts in normal form: what is known, to check articles against.
 *
 * <p>Every look-up takes many keys at once, so that a store far away needs few requests an article.
 * Answers are complete (a key nobody knows has an empty list or no entry) and in a fixed order.
 * Implementations are safe for use by many threads.
 */
public interface Reference {
  /** The classes and properties that facts use. */
  Vocabulary vocabulary();

  /** The things that names may mean, by name as given; every name has an entry. */
  Map<String, List<NameMatch>> named(Collection<String> names);

  /** The things themselves, by IRI; unknown ones are left out. */
  Map<String, Entity> entities(Collection<String> iris);

  /** The facts about things, by IRI of the subject; every subject has an entry. */
  Map<String, List<Fact>> facts(Collection<String> subjects);

  /** The facts whose value is one of the things, by IRI of the value; every value has an entry. */
  Map<String, List<Fact>> factsWithValue(Collection<String> values);

  /**
   * Subjects of one of a description's classes that share a value or a time with it; with neither
   * entities nor days, all subjects of the classes.
   *
   * @return for each description, IRIs in a fixed order
   */
  List<Set<String>> described(List<Description> descriptions);

  /**
   * What things lie in or belong to, by IRI: all steps of cc:containedIn and cc:parentOrganization,
   * without the thing itself; every thing has an entry.
   */
  Map<String, Set<String>> within(Collection<String> iris);

  /** The properties of its facts that the vocabulary does not know. */
  default PropertyProfiles profiles() {
    return PropertyProfiles.NONE;
  }

  /** All names, for the parser. */
  NameLexicon names();

  /** The thing itself. */
  default Optional<Entity> entity(String iri) {
    return Optional.ofNullable(entities(Set.of(iri)).get(iri));
  }

  /** The things that a name may mean. */
  default List<NameMatch> named(String name) {
    return named(Set.of(name)).getOrDefault(name, List.of());
  }

  /** Subjects that share a class and a value or a time with the description. */
  default Set<String> described(Description description) {
    return described(List.of(description)).get(0);
  }

  /** The facts about a thing. */
  default List<Fact> facts(String subject) {
    return facts(Set.of(subject)).getOrDefault(subject, List.of());
  }
}
