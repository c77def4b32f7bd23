package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.NameKey;
import org.claimcheck.reference.PropertyProfile;
import org.claimcheck.reference.PropertyProfiles;
import org.claimcheck.reference.Reference;
import org.claimcheck.text.Mention;

/** The foreign properties of a reference with the words for them, and what fits them. Immutable. */
final class Properties {
  static final double KNOWN = 1;
  private static final double AKIN = 0.6;
  private static final double OPEN = 0.3;
  private static final double DOUBTFUL = -0.5;
  private static final double UNLIKE = -1.5;
  private static final int ENOUGH = 3;

  /** With fewer values, having none in common says nothing. */
  private static final int FEW = 5;

  private final List<PropertyWords> all = new ArrayList<>();
  private final Map<String, Set<PropertyWords>> byThing = new HashMap<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<Concept> present = new HashSet<>();
  private final Map<String, Set<String>> saidOfValues = new HashMap<>();
  private final Reference reference;
  private final Map<String, Integer> describedValues = new HashMap<>();
  private final Map<String, Integer> saidOfPlaces = new HashMap<>();
  private final Map<String, String> units;
  private final Concepts concepts;

  Properties(Reference reference, Concepts concepts, Units units) {
    this.units = units.codes();
    PropertyProfiles profiles = reference.profiles();
    this.concepts = concepts;
    this.reference = reference;
    for (PropertyProfile profile : profiles.all()) {
      PropertyWords words = PropertyWords.of(profile, concepts);
      all.add(words);
      texts.addAll(profile.texts());
      labels.addAll(words.label());
      if (words.concept() != null) {
        present.add(words.concept());
      }
      profile.things().forEach(t -> byThing.computeIfAbsent(t, k -> new HashSet<>()).add(words));
    }
    describe(reference);
  }

  private void describe(Reference reference) {
    Set<String> things = byThing.keySet();
    reference
        .facts(things)
        .forEach(
            (thing, facts) -> {
              Set<String> told = new HashSet<>();
              facts.forEach(f -> told.add(f.property()));
              sort(told, with(thing));
              for (PropertyWords property : with(thing)) {
                saidOfValues
                    .computeIfAbsent(property.profile().iri(), p -> new HashSet<>())
                    .addAll(told);
                if (!told.isEmpty()) {
                  describedValues.merge(property.profile().iri(), 1, Integer::sum);
                }
              }
            });
  }

  /** Counts for each property how much more it is said of places than of other things. */
  private void sort(Set<String> told, Set<PropertyWords> valueOf) {
    long places = valueOf.stream().filter(Properties::takesPlaces).count();
    int vote = places * 2 > valueOf.size() ? 1 : places == 0 ? -1 : 0;
    told.forEach(p -> saidOfPlaces.merge(p, vote, Integer::sum));
  }

  private static boolean takesPlaces(PropertyWords property) {
    Concept concept = property.concept();
    return concept != null && concept.kinds().contains("place");
  }

  /** Whether what is said of a thing is what is said of places, and places are asked for. */
  private boolean isPlaceFor(Set<String> told, PropertyWords property) {
    return takesPlaces(property)
        && told.stream().mapToInt(p -> saidOfPlaces.getOrDefault(p, 0)).sum() > 0;
  }

  /**
   * Whether a thing is of the sort of the property's values, as far as what the reference says of
   * it tells: a person with a birth date is no town.
   */
  private boolean isLike(Set<String> saidOfThing, PropertyWords property) {
    Set<String> known = saidOfValues.getOrDefault(property.profile().iri(), Set.of());
    return saidOfThing.isEmpty() || saidOfThing.stream().anyMatch(known::contains);
  }

  List<PropertyWords> all() {
    return all;
  }

  /** Properties that have the thing for a value. */
  Set<PropertyWords> with(String thing) {
    return byThing.getOrDefault(thing, Set.of());
  }

  /** Whether a stem is a word of some property's label. */
  boolean isLabel(String stem) {
    return labels.contains(stem);
  }

  /** Whether some property has a text with this key for a value. */
  boolean isText(String key) {
    return texts.contains(key);
  }

  /** Whether some property of the reference is an instance of a concept. */
  boolean have(Concept concept) {
    return present.contains(concept);
  }

  List<Concept> concepts() {
    return concepts.all();
  }

  /** How well a value suits a property, from 0 (not at all) to 1. */
  double fit(Stated stated, PropertyWords property) {
    PropertyProfile profile = property.profile();
    if (stated instanceof Stated.Time) {
      return profile.kinds().contains("time") ? KNOWN : 0;
    }
    if (stated instanceof Stated.Amount number) {
      return profile.kinds().contains("quantity") ? unit(number, profile) : 0;
    }
    if (!profile.kinds().contains("entity") && !profile.kinds().contains("text")) {
      return 0;
    }
    if (stated instanceof Stated.Words words) {
      return profile.texts().contains(NameKey.of(words.text())) ? KNOWN : 0;
    }
    boolean code = stated instanceof Stated.Unknown unknown && unknown.code();
    String text = stated instanceof Stated.Unknown unknown ? unknown.text() : "";
    if (stated instanceof Stated.Thing thing) {
      text = thing.link().text();
    }
    if (!property.shape().fits(text) || (profile.codes() && !code)) {
      return 0;
    }
    if (stated instanceof Stated.Thing thing) {
      if (profile.texts().contains(NameKey.of(thing.link().text()))) {
        return KNOWN;
      }
      boolean place = thing.link().type() == Mention.Type.PLACE && takesPlaces(property);
      return thing.link().things().stream()
          .mapToDouble(t -> fit(t, property, place))
          .max()
          .orElse(0);
    }
    if (code && !property.profile().things().isEmpty()) {
      return 0;
    }
    return stated instanceof Stated.Unknown unknown
            && !property.isClosed()
            && suits(unknown.type(), property)
        ? OPEN
        : 0;
  }

  /** A number in the unit that the label names suits best. */
  private double unit(Stated.Amount number, PropertyProfile profile) {
    for (String word : profile.words()) {
      String code = units.get(word);
      if (code != null) {
        boolean same = code.equals(number.quantity().unit());
        return same ? KNOWN : number.quantity().unit().equals("1") ? AKIN : OPEN;
      }
    }
    return KNOWN;
  }

  private double fit(String thing, PropertyWords property, boolean place) {
    if (property.profile().things().contains(thing)) {
      return KNOWN;
    }
    Set<PropertyWords> others = with(thing);
    if (property.isClosed()) {
      return 0;
    }
    Set<String> told = new HashSet<>();
    reference.facts(thing).forEach(f -> told.add(f.property()));
    if (!told.isEmpty() && others.isEmpty() && !place && !isPlaceFor(told, property)) {
      int described = describedValues.getOrDefault(property.profile().iri(), 0);
      boolean like = isLike(told, property);
      boolean never = described == 0 && property.profile().things().size() >= ENOUGH;
      if (!like || never) {
        return described >= ENOUGH || never ? UNLIKE : DOUBTFUL;
      }
    }
    if (others.isEmpty()) {
      return OPEN;
    }
    if (others.stream().anyMatch(o -> akin(o, property))) {
      return AKIN;
    }
    return others.stream().anyMatch(o -> sameSort(o, property)) ? OPEN : 0;
  }

  /**
   * Whether two properties have values of one sort: those of one concept, or with values in common.
   */
  private static boolean akin(PropertyWords one, PropertyWords other) {
    Set<String> smaller = one.profile().things();
    Set<String> larger = other.profile().things();
    boolean few = Math.min(smaller.size(), larger.size()) < FEW;
    if (few && one.concept() != null && one.concept().equals(other.concept())) {
      return true;
    }
    if (smaller.size() > larger.size()) {
      Set<String> swap = smaller;
      smaller = larger;
      larger = swap;
    }
    long shared = smaller.stream().filter(larger::contains).count();
    return shared > 0 && shared * 5 >= smaller.size();
  }

  /** Whether two properties have places only, or persons only. */
  private static boolean sameSort(PropertyWords one, PropertyWords other) {
    return one.concept() != null
        && other.concept() != null
        && one.concept().kinds().size() == 1
        && one.concept().kinds().equals(other.concept().kinds())
        && (takesPlaces(one) || one.concept().kinds().contains("person"));
  }

  private static boolean suits(Mention.Type type, PropertyWords property) {
    Concept concept = property.concept();
    if (concept == null || concept.kinds().isEmpty()) {
      return true;
    }
    if (concept.kinds().contains("people")) {
      return false; // any noun may stand beside "people"
    }
    return switch (type) {
      case PERSON -> concept.kinds().contains("person") || concept.kinds().contains("text");
      case PLACE -> concept.kinds().contains("place") || concept.kinds().contains("text");
      case ORGANIZATION -> !concept.kinds().equals(Set.of("place"));
      case EVENT, OTHER, UNKNOWN -> true;
    };
  }

  /** Whether a concept can have such a value. */
  boolean admits(Concept concept, Stated stated) {
    if (concept.kinds().isEmpty()) {
      return true;
    }
    if (stated instanceof Stated.Time) {
      return concept.kinds().contains("time");
    }
    if (stated instanceof Stated.Amount) {
      return concept.kinds().contains("quantity");
    }
    Set<String> wanted = new HashSet<>(concept.kinds());
    wanted.removeAll(Set.of("time", "quantity"));
    if (wanted.isEmpty()) {
      return false;
    }
    if (stated instanceof Stated.Thing thing) {
      Set<String> sorts = new HashSet<>();
      thing
          .link()
          .things()
          .forEach(
              t ->
                  with(t)
                      .forEach(
                          p -> {
                            if (p.concept() != null) {
                              sorts.addAll(p.concept().kinds());
                            }
                          }));
      return sorts.isEmpty() || wanted.stream().anyMatch(sorts::contains);
    }
    return true;
  }
}
