package org.claimcheck.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.claimcheck.text.NameLexicon;

/** A reference whose facts are all in memory. */
final class MemoryReference implements Reference {
  private static final String TIME = Vocabulary.cc("time");
  private static final Set<String> DESCRIBED =
      Set.of(Vocabulary.cc("Office"), Vocabulary.cc("Account"));
  private static final Set<String> INSIDE =
      Set.of(Vocabulary.cc("containedIn"), Vocabulary.cc("parentOrganization"));

  private final Vocabulary vocabulary;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, List<Fact>> bySubject = new HashMap<>();
  private final Map<String, List<Fact>> byValue = new HashMap<>();
  private final Map<String, List<String>> byClass = new HashMap<>();
  private final Map<String, List<NameMatch>> byName = new HashMap<>();
  private final NameLexicon lexicon;
  private final PropertyProfiles profiles;

  MemoryReference(ReferenceData data) {
    this(data, PropertyProfiles.of(data), iri -> true);
  }

  /**
   * @param profiles what is known of its foreign properties
   * @param nameable whether a thing is found by its names; by its title any office is
   */
  MemoryReference(ReferenceData data, PropertyProfiles profiles, Predicate<String> nameable) {
    this.vocabulary = data.vocabulary();
    for (Fact fact : data.facts()) {
      add(bySubject, fact.subject(), fact);
      if (fact.value() instanceof FactValue.Entity value) {
        add(byValue, value.iri(), fact);
      }
    }
    this.profiles = profiles;
    KnownNames known = new KnownNames();
    for (Entity entity : data.entities()) {
      if (profiles.of(entity.iri()) != null) {
        continue; // nobody speaks of a property by its name
      }
      entities.put(entity.iri(), entity);
      entity.types().forEach(t -> add(byClass, t, entity.iri()));
      // "President of Iran" is read as words: it tells the office's title and jurisdiction.
      boolean described = entity.types().stream().anyMatch(DESCRIBED::contains);
      boolean named = nameable.test(entity.iri());
      for (Name name : entity.names()) {
        if (!named && name.kind() != Name.Kind.TITLE) {
          continue;
        }
        String key = NameKey.of(name.text());
        add(byName, key, new NameMatch(entity.iri(), name));
        if (!described) {
          known.add(name, key);
        }
      }
    }
    this.lexicon = known;
  }

  private static <V> void add(Map<String, List<V>> map, String key, V value) {
    map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public Map<String, List<NameMatch>> named(Collection<String> names) {
    Map<String, List<NameMatch>> found = new LinkedHashMap<>();
    names.forEach(n -> found.put(n, byName.getOrDefault(NameKey.of(n), List.of())));
    return found;
  }

  @Override
  public Map<String, Entity> entities(Collection<String> iris) {
    Map<String, Entity> found = new LinkedHashMap<>();
    for (String iri : iris) {
      Entity entity = entities.get(iri);
      if (entity != null) {
        found.put(iri, entity);
      }
    }
    return found;
  }

  @Override
  public Map<String, List<Fact>> facts(Collection<String> subjects) {
    Map<String, List<Fact>> found = new LinkedHashMap<>();
    subjects.forEach(s -> found.put(s, bySubject.getOrDefault(s, List.of())));
    return found;
  }

  @Override
  public Map<String, List<Fact>> factsWithValue(Collection<String> values) {
    Map<String, List<Fact>> found = new LinkedHashMap<>();
    values.forEach(v -> found.put(v, byValue.getOrDefault(v, List.of())));
    return found;
  }

  @Override
  public List<Set<String>> described(List<Description> descriptions) {
    return descriptions.stream().map(this::search).toList();
  }

  private Set<String> search(Description description) {
    Set<String> classes = kin(description.classes());
    Set<String> found = new TreeSet<>();
    boolean open = description.entities().isEmpty() && description.around().isEmpty();
    if (open && description.days() == null) {
      classes.forEach(c -> found.addAll(byClass.getOrDefault(c, List.of())));
      return found;
    }
    Set<String> values = withInside(description.entities());
    values.addAll(description.around());
    for (String value : values) {
      for (Fact fact : byValue.getOrDefault(value, List.of())) {
        Entity subject = entities.get(fact.subject());
        if (subject != null && subject.types().stream().anyMatch(classes::contains)) {
          found.add(subject.iri());
        }
      }
    }
    if (description.days() != null) {
      for (String type : classes) {
        for (String subject : byClass.getOrDefault(type, List.of())) {
          if (happened(subject, description)) {
            found.add(subject);
          }
        }
      }
    }
    return found;
  }

  private boolean happened(String subject, Description description) {
    for (Fact fact : bySubject.getOrDefault(subject, List.of())) {
      if (description.days() != null
          && fact.property().equals(TIME)
          && fact.value() instanceof FactValue.Time time
          && time.days().overlaps(description.days())) {
        return true;
      }
    }
    return false;
  }

  /** Classes that a thing described as one of these may have. */
  private Set<String> kin(Set<String> classes) {
    Set<String> found = new TreeSet<>();
    for (Vocabulary.Term term : vocabulary.classes()) {
      if (classes.stream().anyMatch(c -> vocabulary.akin(c, term.iri()))) {
        found.add(term.iri());
      }
    }
    found.addAll(classes);
    return found;
  }

  /** The things and all that lies in them or belongs to them. */
  private Set<String> withInside(Set<String> iris) {
    Set<String> found = new LinkedHashSet<>(iris);
    Deque<String> open = new ArrayDeque<>(iris);
    while (!open.isEmpty()) {
      for (Fact fact : byValue.getOrDefault(open.pop(), List.of())) {
        if (INSIDE.contains(fact.property()) && found.add(fact.subject())) {
          open.push(fact.subject());
        }
      }
    }
    return found;
  }

  @Override
  public Map<String, Set<String>> within(Collection<String> iris) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (String iri : iris) {
      Set<String> around = new TreeSet<>();
      Deque<String> open = new ArrayDeque<>(List.of(iri));
      while (!open.isEmpty()) {
        for (Fact fact : bySubject.getOrDefault(open.pop(), List.of())) {
          if (INSIDE.contains(fact.property())
              && fact.value() instanceof FactValue.Entity outer
              && around.add(outer.iri())) {
            open.push(outer.iri());
          }
        }
      }
      around.remove(iri);
      found.put(iri, around);
    }
    return found;
  }

  @Override
  public PropertyProfiles profiles() {
    return profiles;
  }

  @Override
  public NameLexicon names() {
    return lexicon;
  }
}
