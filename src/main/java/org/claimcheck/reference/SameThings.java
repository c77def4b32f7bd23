package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes one thing of what several references call by different IRIs: what they say to be the same,
 * and what alone has its name in each of two references, if its classes or what is said of it are
 * alike. So are properties that have the same words and kinds of value.
 */
final class SameThings {
  private static final String SAME = Vocabulary.cc("sameAs");

  /** More things of one name than these are told apart by nobody. */
  private static final int MOST = 10;

  private final ReferenceData data;
  private final Map<String, String> parents = new TreeMap<>();

  /** The places in the order of trust of the references that say something of a thing. */
  private final Map<String, Set<Integer>> trusts = new HashMap<>();

  /** Words for what is said of a thing. */
  private final Map<String, Set<String>> said = new HashMap<>();

  /**
   * Data in which each thing has one IRI.
   *
   * @param renamed the IRIs that are no longer used, with those that took their places
   */
  record Merged(ReferenceData data, Map<String, String> renamed) {
    /** What an IRI has become, if it is another now. */
    Optional<String> to(String iri) {
      String known = inPlaceOf(iri, renamed);
      return known.equals(iri) ? Optional.empty() : Optional.of(known);
    }
  }

  private SameThings(ReferenceData data) {
    this.data = data;
  }

  /** Merges the things of data; where nothing is the same it stays as it is. */
  static Merged merge(ReferenceData data) {
    boolean several = data.facts().stream().anyMatch(f -> f.origin() != null);
    boolean told = data.facts().stream().anyMatch(f -> f.property().equals(SAME));
    return several || told ? new SameThings(data).merge(several) : new Merged(data, Map.of());
  }

  private Merged merge(boolean several) {
    Map<String, Entity> things = new TreeMap<>();
    data.entities().forEach(e -> things.put(e.iri(), e));
    for (Fact fact : data.facts()) {
      if (fact.property().equals(SAME) && fact.value() instanceof FactValue.Entity same) {
        join(fact.subject(), same.iri());
      }
    }
    PropertyProfiles profiles = several ? PropertyProfiles.of(data) : PropertyProfiles.NONE;
    if (several) {
      data.facts().forEach(f -> note(f, profiles));
      byWords(profiles);
      // People may be the same by what they say themselves; then so are their births, and so on.
      byName(things.values(), profiles);
    }
    Map<String, String> renamed = renamed(things);
    return renamed.isEmpty() ? new Merged(data, renamed) : new Merged(rewrite(renamed), renamed);
  }

  private void note(Fact fact, PropertyProfiles profiles) {
    PropertyProfile foreign = profiles.of(fact.property());
    String words =
        foreign == null
            ? data.vocabulary().label(fact.property())
            : String.join(" ", foreign.words());
    int trust = fact.origin() == null ? 0 : fact.origin().trust();
    trusts.computeIfAbsent(fact.property(), s -> new HashSet<>()).add(trust);
    note(fact.subject(), trust, words);
    if (fact.value() instanceof FactValue.Entity value) {
      note(value.iri(), trust, "of: " + words);
    }
  }

  private void note(String thing, int trust, String words) {
    trusts.computeIfAbsent(thing, s -> new HashSet<>()).add(trust);
    said.computeIfAbsent(thing, s -> new HashSet<>()).add(words);
  }

  private void byWords(PropertyProfiles profiles) {
    Map<String, List<String>> alike = new TreeMap<>();
    for (PropertyProfile profile : profiles.all()) {
      if (!profile.words().isEmpty() && profile.kinds().size() == 1) {
        String key = String.join(" ", profile.words()) + profile.kinds();
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(profile.iri());
      }
    }
    alike.values().forEach(group -> joinAcross(group, Set.of()));
  }

  private void byName(Collection<Entity> things, PropertyProfiles profiles) {
    Map<String, List<String>> alike = new TreeMap<>();
    Map<String, Entity> byIri = new HashMap<>();
    for (Entity thing : things) {
      if (trusts.containsKey(thing.iri()) && profiles.of(thing.iri()) == null) {
        byIri.put(thing.iri(), thing);
        alike.computeIfAbsent(NameKey.of(thing.label()), k -> new ArrayList<>()).add(thing.iri());
      }
    }
    for (List<String> group : alike.values()) {
      Set<List<String>> unlike = new HashSet<>();
      if (group.size() > 1 && group.size() <= MOST) {
        for (String a : group) {
          for (String b : group) {
            if (!a.equals(b) && !alike(byIri.get(a), byIri.get(b))) {
              unlike.add(List.of(a, b));
            }
          }
        }
        joinAcross(group, unlike);
      }
    }
  }

  /** Joins what stands in different references, each the only one there. */
  private void joinAcross(List<String> group, Set<List<String>> unlike) {
    Map<Integer, Set<String>> byTrust = new HashMap<>();
    for (String iri : group) {
      for (int trust : trusts.getOrDefault(iri, Set.of())) {
        byTrust.computeIfAbsent(trust, t -> new HashSet<>()).add(root(iri));
      }
    }
    for (String a : group) {
      for (String b : group) {
        boolean alone =
            List.of(a, b).stream()
                .flatMap(i -> trusts.getOrDefault(i, Set.of()).stream())
                .allMatch(t -> byTrust.getOrDefault(t, Set.of()).size() == 1);
        if (a.compareTo(b) < 0 && alone && !unlike.contains(List.of(a, b))) {
          join(a, b);
        }
      }
    }
  }

  private boolean alike(@Nullable Entity a, @Nullable Entity b) {
    if (a == null || b == null) {
      return false;
    }
    List<String> ours = ours(a);
    List<String> others = ours(b);
    if (!ours.isEmpty() && !others.isEmpty()) {
      return ours.stream()
          .anyMatch(
              c ->
                  others.stream()
                      .anyMatch(o -> data.vocabulary().akin(c, o) || data.vocabulary().akin(o, c)));
    }
    if (!a.types().isEmpty() && !b.types().isEmpty()) {
      Set<String> names = names(a);
      return names(b).stream().anyMatch(names::contains);
    }
    Set<String> about = said.getOrDefault(a.iri(), Set.of());
    return said.getOrDefault(b.iri(), Set.of()).stream().anyMatch(about::contains);
  }

  private List<String> ours(Entity thing) {
    return thing.types().stream().filter(t -> t.startsWith(Vocabulary.NS)).toList();
  }

  private static Set<String> names(Entity thing) {
    Set<String> names = new TreeSet<>();
    thing.types().forEach(t -> names.add(NameKey.of(t.replaceFirst("^.*[/#]", ""))));
    return names;
  }

  private String root(String iri) {
    String found = iri;
    for (String up = parents.get(found); up != null; up = parents.get(found)) {
      found = up;
    }
    return found;
  }

  private void join(String a, String b) {
    String one = root(a);
    String other = root(b);
    if (!one.equals(other)) {
      parents.put(other, one);
    }
  }

  /** What is not the best of its kin becomes the best: that of the most trusted reference. */
  private Map<String, String> renamed(Map<String, Entity> things) {
    Map<String, List<String>> kin = new TreeMap<>();
    Set<String> all = new TreeSet<>(parents.keySet());
    all.addAll(parents.values());
    for (String iri : all) {
      if (things.containsKey(iri) || trusts.containsKey(iri)) {
        kin.computeIfAbsent(root(iri), k -> new ArrayList<>()).add(iri);
      }
    }
    Map<String, String> renamed = new TreeMap<>();
    for (List<String> group : kin.values()) {
      String best = group.get(0);
      for (String iri : group) {
        best = trust(iri) < trust(best) ? iri : best;
      }
      for (String iri : group) {
        if (!iri.equals(best)) {
          renamed.put(iri, best);
        }
      }
    }
    return renamed;
  }

  private int trust(String iri) {
    return trusts.getOrDefault(iri, Set.of()).stream()
        .mapToInt(Integer::intValue)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private ReferenceData rewrite(Map<String, String> renamed) {
    List<Entity> kept = new ArrayList<>();
    List<Entity> moved = new ArrayList<>();
    for (Entity thing : data.entities()) {
      String iri = inPlaceOf(thing.iri(), renamed);
      (iri.equals(thing.iri()) ? kept : moved)
          .add(new Entity(iri, thing.label(), thing.types(), thing.names(), thing.factCount()));
    }
    kept.addAll(moved); // the best's label comes first
    return ReferenceData.of(
        data.vocabulary(), kept, data.facts().stream().map(f -> rewrite(f, renamed)).toList());
  }

  private static Fact rewrite(Fact fact, Map<String, String> renamed) {
    String property = inPlaceOf(fact.property(), renamed);
    boolean same = property.equals(fact.property());
    return new Fact(
        fact.iri(),
        inPlaceOf(fact.subject(), renamed),
        property,
        same || fact.statedAs() != null ? fact.statedAs() : fact.property(),
        rewrite(fact.value(), renamed),
        fact.validFrom(),
        fact.validTo(),
        fact.knownFrom(),
        fact.knownTo(),
        fact.sources(),
        fact.qualifiers().stream()
            .map(q -> new Fact.Qualifier(q.property(), rewrite(q.value(), renamed)))
            .toList(),
        fact.origin());
  }

  private static FactValue rewrite(FactValue value, Map<String, String> renamed) {
    return value instanceof FactValue.Entity thing
        ? new FactValue.Entity(inPlaceOf(thing.iri(), renamed))
        : value;
  }

  /** Events that were derived from a thing are named after it. */
  private static String inPlaceOf(String iri, Map<String, String> renamed) {
    String whole = renamed.get(iri);
    int cut = iri.indexOf('#');
    if (whole != null || cut < 0) {
      return whole == null ? iri : whole;
    }
    String thing = renamed.get(iri.substring(0, cut));
    return thing == null || thing.indexOf('#') >= 0 ? iri : thing + iri.substring(cut);
  }
}
