package org.claimcheck.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The classes and properties that facts and claims use, with what follows from them. Immutable to
 * its users; what follows is worked out once.
 */
public final class Vocabulary {
  /** Namespace of the vocabulary. */
  public static final String NS = "https://w3id.org/claimcheck/vocab#";

  private static final Set<String> VAGUE =
      Set.of(cc("Thing"), cc("Event"), cc("Agent"), cc("Organization"), cc("Place"));

  private final Map<String, Term> classes;
  private final Map<String, Property> properties;
  private final Set<String> others;
  private final Map<String, Set<String>> superclasses = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> superproperties = new ConcurrentHashMap<>();

  /**
   * A class.
   *
   * @param iri its IRI
   * @param label its name for people
   * @param parents its direct superclasses
   * @param identifiers sets of properties, each of which together identifies a thing of the class
   */
  public record Term(
      String iri, String label, List<String> parents, List<List<String>> identifiers) {}

  /**
   * A property.
   *
   * @param iri its IRI
   * @param label its name for people
   * @param parents the direct superproperties
   * @param domain the class of its subjects, or null
   * @param range the class of its values if they are things, or null
   * @param values kind of value: time, quantity, entity or text, or "" if not declared
   * @param lasting whether it holds for ever rather than at a time
   * @param single whether a second value at one time contradicts the first
   * @param equivalents foreign properties with the same meaning
   */
  public record Property(
      String iri,
      String label,
      List<String> parents,
      @Nullable String domain,
      @Nullable String range,
      String values,
      boolean lasting,
      boolean single,
      List<String> equivalents) {

    private Property alignedWith(List<String> foreign) {
      return new Property(iri, label, parents, domain, range, values, lasting, single, foreign);
    }
  }

  /**
   * @param classes classes
   * @param properties properties of facts
   * @param others IRIs of further terms of the namespace: of the normal form, of working graphs
   */
  public Vocabulary(
      Collection<Term> classes, Collection<Property> properties, Collection<String> others) {
    this.classes = new TreeMap<>();
    classes.forEach(c -> this.classes.put(c.iri(), c));
    this.properties = new TreeMap<>();
    properties.forEach(p -> this.properties.put(p.iri(), p));
    this.others = new TreeSet<>(others);
  }

  /** This vocabulary with what another version of it aligns besides. */
  Vocabulary with(Vocabulary other) {
    List<Property> joined = new ArrayList<>();
    for (Property property : properties.values()) {
      Property same = other.property(property.iri());
      Set<String> equivalents = new TreeSet<>(property.equivalents());
      if (same == null || !equivalents.addAll(same.equivalents())) {
        joined.add(property);
      } else {
        joined.add(property.alignedWith(List.copyOf(equivalents)));
      }
    }
    Set<String> all = new TreeSet<>(others);
    all.addAll(other.others);
    return new Vocabulary(classes.values(), joined, all);
  }

  /** The IRI of a term by its local name. */
  public static String cc(String name) {
    return NS + name;
  }

  /** All classes, by IRI. */
  public Collection<Term> classes() {
    return classes.values();
  }

  /** All properties of facts, by IRI. */
  public Collection<Property> properties() {
    return properties.values();
  }

  /** The properties with which a foreign one is aligned, by IRI. */
  public List<String> aligned(String iri) {
    return properties.values().stream()
        .filter(p -> p.equivalents().contains(iri))
        .map(Property::iri)
        .toList();
  }

  /** Further declared terms. */
  public Set<String> others() {
    return others;
  }

  /** The property, or null if it is not declared. */
  public @Nullable Property property(String iri) {
    return properties.get(iri);
  }

  /** Whether a term of the namespace is declared. */
  public boolean declares(String iri) {
    return classes.containsKey(iri) || properties.containsKey(iri) || others.contains(iri);
  }

  /** The class and its superclasses, nearest first. */
  public Set<String> superclasses(String iri) {
    return superclasses.computeIfAbsent(
        iri, i -> climb(i, c -> classes.containsKey(c) ? classes.get(c).parents() : List.of()));
  }

  /** The property and its superproperties, nearest first. */
  public Set<String> superproperties(String iri) {
    return superproperties.computeIfAbsent(
        iri,
        i -> climb(i, p -> properties.containsKey(p) ? properties.get(p).parents() : List.of()));
  }

  /** Whether a class is another or a subclass of it. */
  public boolean isA(String iri, String ancestor) {
    return iri.equals(ancestor) || superclasses(iri).contains(ancestor);
  }

  /** Whether one of the classes is another class or a subclass of it. */
  public boolean isA(Collection<String> iris, String ancestor) {
    return iris.stream().anyMatch(iri -> isA(iri, ancestor));
  }

  /**
   * Whether words for one class may be used of a thing of the other: one is a subclass of the other
   * or both have the same direct superclass. Classes that say next to nothing (thing, event, agent)
   * make nothing akin but their own direct mention.
   */
  public boolean akin(String one, String other) {
    return (isA(one, other) && !vague(other))
        || isA(other, one)
        || parents(one).stream().anyMatch(p -> !vague(p) && parents(other).contains(p));
  }

  /** The classes without those that another of them implies: "attack" of "attack" and "event". */
  public List<String> mostSpecific(Collection<String> iris) {
    return iris.stream()
        .distinct()
        .filter(c -> iris.stream().noneMatch(o -> !o.equals(c) && isA(o, c)))
        .toList();
  }

  /** Sets of properties, each of which identifies a thing of one of the classes. */
  public List<List<String>> identifiers(Collection<String> iris) {
    return iris.stream()
        .flatMap(i -> superclasses(i).stream())
        .distinct()
        .map(classes::get)
        .filter(Objects::nonNull)
        .flatMap(t -> t.identifiers().stream())
        .toList();
  }

  /** Whether one property is the other, or a sub- or superproperty of it. */
  public boolean related(String one, String other) {
    return superproperties(one).contains(other) || superproperties(other).contains(one);
  }

  /** The name of a term for people; the end of its IRI where it has none. */
  public String label(String iri) {
    Property property = properties.get(iri);
    Term term = classes.get(iri);
    String label = property != null ? property.label() : term != null ? term.label() : "";
    return label.isEmpty() ? iri.replaceAll("^.*[/#]", "") : label;
  }

  private List<String> parents(String iri) {
    Term term = classes.get(iri);
    return term == null ? List.of() : term.parents();
  }

  private static boolean vague(String iri) {
    return VAGUE.contains(iri);
  }

  private static Set<String> climb(String iri, Function<String, List<String>> parents) {
    Set<String> found = new LinkedHashSet<>(List.of(iri));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (String parent : parents.apply(open.poll())) {
        if (found.add(parent)) {
          open.add(parent);
        }
      }
    }
    return Collections.unmodifiableSet(found);
  }
}
