package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a reference that the vocabulary does not know, with what its facts teach about
 * them. Immutable.
 */
public final class PropertyProfiles {
  /** No such property. */
  public static final PropertyProfiles NONE = new PropertyProfiles(List.of());

  /** Class of properties that are declared to have one value. */
  static final String FUNCTIONAL = "http://www.w3.org/2002/07/owl#FunctionalProperty";

  /** With fewer subjects than these, one value each may be chance. */
  static final int ENOUGH = 5;

  private final Map<String, PropertyProfile> byIri = new TreeMap<>();

  private PropertyProfiles(Collection<PropertyProfile> profiles) {
    profiles.forEach(p -> byIri.put(p.iri(), p));
  }

  /**
   * Learns from facts. Where a reference declares some properties as {@code
   * owl:FunctionalProperty}, only these have one value; where it declares none, those of which
   * every one of at least five subjects has one value.
   *
   * @param data all facts and things; declared properties are among the things
   */
  static PropertyProfiles of(ReferenceData data) {
    Map<String, List<Fact>> facts = new TreeMap<>();
    for (Fact fact : data.facts()) {
      if (data.vocabulary().property(fact.property()) == null) {
        facts.computeIfAbsent(fact.property(), p -> new ArrayList<>()).add(fact);
      }
    }
    if (facts.isEmpty()) {
      return NONE;
    }
    Map<String, Entity> declared = new HashMap<>();
    Set<Integer> declaring = new HashSet<>();
    for (Entity entity : data.entities()) {
      List<Fact> with = facts.get(entity.iri());
      if (with != null) {
        declared.put(entity.iri(), entity);
      }
      if (entity.types().contains(FUNCTIONAL)) {
        if (with == null) {
          data.facts().forEach(f -> declaring.add(trust(f)));
        } else {
          with.forEach(f -> declaring.add(trust(f)));
        }
      }
    }
    List<PropertyProfile> profiles = new ArrayList<>();
    for (Map.Entry<String, List<Fact>> entry : facts.entrySet()) {
      profiles.add(
          profile(
              entry.getKey(),
              entry.getValue(),
              declared.get(entry.getKey()),
              entry.getValue().stream().anyMatch(f -> declaring.contains(trust(f))),
              data.vocabulary()));
    }
    return new PropertyProfiles(profiles);
  }

  /**
   * What was learnt before from facts that are not at hand.
   *
   * @param named things, the properties among them that have a name
   */
  static PropertyProfiles of(Collection<LearntProperty> learnt, ReferenceData named) {
    Map<String, Entity> called = new HashMap<>();
    named.entities().forEach(e -> called.put(e.iri(), e));
    List<PropertyProfile> profiles = new ArrayList<>();
    for (LearntProperty p : learnt) {
      if (named.vocabulary().property(p.iri()) == null) {
        String label = label(p.iri(), called.get(p.iri()), named.vocabulary());
        profiles.add(
            new PropertyProfile(
                p.iri(),
                label,
                words(label),
                p.kinds(),
                p.single(),
                p.lasting(),
                p.declared(),
                p.facts(),
                p.values(),
                p.codes(),
                Set.of(),
                Set.copyOf(p.texts())));
      }
    }
    return new PropertyProfiles(profiles);
  }

  private static PropertyProfile profile(
      String iri,
      List<Fact> facts,
      @Nullable Entity property,
      boolean declares,
      Vocabulary vocabulary) {
    Set<String> kinds = new TreeSet<>();
    Set<String> things = new HashSet<>();
    Set<String> texts = new HashSet<>();
    boolean codes = true;
    for (Fact fact : facts) {
      FactValue value = fact.value();
      if (value instanceof FactValue.Entity entity) {
        kinds.add("entity");
        things.add(entity.iri());
      } else if (value instanceof FactValue.Time) {
        kinds.add("time");
      } else if (value instanceof FactValue.Amount) {
        kinds.add("quantity");
      } else if (value instanceof FactValue.Text text) {
        kinds.add("text");
        texts.add(NameKey.of(text.text()));
        codes &= !text.text().matches(".*\\p{Ll}.*");
      }
    }
    boolean functional = property != null && property.types().contains(FUNCTIONAL);
    String label = label(iri, property, vocabulary);
    return new PropertyProfile(
        iri,
        label,
        words(label),
        kinds,
        functional || (!declares && single(facts)),
        facts.stream().allMatch(f -> f.validFrom() == null && f.validTo() == null),
        functional,
        facts.size(),
        things.size() + texts.size(),
        codes && !texts.isEmpty(),
        things,
        texts);
  }

  private static String label(String iri, @Nullable Entity property, Vocabulary vocabulary) {
    return property != null && !property.names().isEmpty()
        ? property.label()
        : nameOf(iri, vocabulary);
  }

  /** In none of several references has a thing two values. */
  private static boolean single(List<Fact> facts) {
    Set<String> subjects = new HashSet<>();
    Set<List<Object>> byReference = new HashSet<>();
    for (Fact fact : facts) {
      subjects.add(fact.subject());
      if (!byReference.add(List.of(fact.subject(), trust(fact)))) {
        return false;
      }
    }
    return subjects.size() >= ENOUGH;
  }

  private static int trust(Fact fact) {
    return fact.origin() == null ? 0 : fact.origin().trust();
  }

  /** The end of the IRI; where that is a number, what we call what it is aligned with. */
  private static String nameOf(String iri, Vocabulary vocabulary) {
    String name = localName(iri);
    List<String> ours = name.matches("\\p{L}?\\d+") ? vocabulary.aligned(iri) : List.of();
    return ours.isEmpty() ? name : vocabulary.label(ours.get(0));
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** "birthDate", "birth_date" and "birth date" are two words each. */
  private static List<String> words(String label) {
    String spaced =
        label
            .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
            .replaceAll("(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return spaced.isEmpty() ? List.of() : List.of(spaced.toLowerCase(Locale.ROOT).split(" "));
  }

  /** What was learnt, for a reference that these are a part of. */
  Map<String, LearntProperty> learnt() {
    Map<String, LearntProperty> all = new TreeMap<>();
    for (PropertyProfile p : byIri.values()) {
      all.put(
          p.iri(),
          new LearntProperty(
              p.iri(),
              p.facts(),
              p.values(),
              p.single(),
              p.declared(),
              p.lasting(),
              p.codes(),
              p.kinds(),
              List.copyOf(new TreeSet<>(p.texts()))));
    }
    return all;
  }

  /**
   * The same properties as part of a larger reference, of which these facts are a few.
   *
   * @param whole what the whole reference teaches, by IRI; a property that is not there has several
   *     values as far as anybody knows
   */
  PropertyProfiles within(Map<String, LearntProperty> whole) {
    return new PropertyProfiles(
        byIri.values().stream().map(p -> within(p, whole.get(p.iri()))).toList());
  }

  private static PropertyProfile within(PropertyProfile part, @Nullable LearntProperty whole) {
    Set<String> kinds = new TreeSet<>(part.kinds());
    Set<String> texts = new HashSet<>(part.texts());
    if (whole != null) {
      kinds.addAll(whole.kinds());
      whole.texts().forEach(t -> texts.add(NameKey.of(t)));
    }
    return new PropertyProfile(
        part.iri(),
        part.label(),
        part.words(),
        kinds,
        whole != null && whole.single(),
        part.lasting() && (whole == null || whole.lasting()),
        whole != null && whole.declared(),
        whole == null ? part.facts() : whole.facts(),
        whole == null ? part.values() : whole.values(),
        whole == null ? part.codes() : whole.codes(),
        part.things(),
        texts);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byIri.isEmpty();
  }

  /** All, by IRI. */
  public Collection<PropertyProfile> all() {
    return byIri.values();
  }

  /** One, or null if it is no property of the reference or one of the vocabulary. */
  public @Nullable PropertyProfile of(String iri) {
    return byIri.get(iri);
  }
}
