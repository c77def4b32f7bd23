package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.NameKey;
import org.claimcheck.reference.Reference;

/** What the reference knows of the things of one article, each asked for once. */
final class Known {
  private final Reference reference;
  private final Map<String, Map<String, List<Fact>>> facts = new HashMap<>();

  Known(Reference reference) {
    this.reference = reference;
  }

  /** The facts that give a property of a thing. */
  List<Fact> facts(String thing, PropertyWords property) {
    return facts
        .computeIfAbsent(thing, this::byProperty)
        .getOrDefault(property.profile().iri(), List.of());
  }

  /** Whether two of some things have one name, so that whoever names one may mean the other. */
  boolean haveNamesakes(List<String> things) {
    Set<String> keys = new HashSet<>();
    return reference.entities(things).values().stream()
        .anyMatch(e -> !keys.add(NameKey.of(e.label())));
  }

  private Map<String, List<Fact>> byProperty(String thing) {
    Map<String, List<Fact>> byProperty = new HashMap<>();
    for (Fact fact : reference.facts(thing)) {
      byProperty.computeIfAbsent(fact.property(), p -> new ArrayList<>()).add(fact);
    }
    return byProperty;
  }
}
