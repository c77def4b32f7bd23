package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that everybody knows and few references have: other names of countries, and what their
 * people and things are called.
 */
final class WorldNames {
  private static final Set<Name.Kind> LENT =
      Set.of(Name.Kind.LABEL, Name.Kind.ALIAS, Name.Kind.ACRONYM, Name.Kind.DEMONYM);

  private final Map<String, Entity> countries = new HashMap<>();
  private final Map<String, Entity> byPeople = new HashMap<>();

  /**
   * @param world a reference with countries
   */
  WorldNames(ReferenceData world) {
    for (Entity entity : world.entities()) {
      if (entity.types().contains(Vocabulary.cc("Country"))) {
        for (Name name : entity.names()) {
          if (name.kind() == Name.Kind.DEMONYM) {
            byPeople.putIfAbsent(NameKey.of(name.text()), entity);
          } else if (LENT.contains(name.kind())) {
            countries.putIfAbsent(NameKey.of(name.text()), entity);
          }
        }
      }
    }
  }

  /** The names, and behind them other names of the countries that they speak of. */
  List<String> spread(Collection<String> names) {
    Set<String> all = new LinkedHashSet<>(names);
    for (String name : names) {
      String key = NameKey.of(name);
      Entity country = countries.getOrDefault(key, byPeople.get(key));
      if (country != null) {
        country.names().stream()
            .filter(n -> LENT.contains(n.kind()) && n.kind() != Name.Kind.DEMONYM)
            .forEach(n -> all.add(n.text()));
      }
    }
    return List.copyOf(all);
  }

  /** The data with further names for its countries, known by the names they have. */
  ReferenceData add(ReferenceData data) {
    List<Entity> named = new ArrayList<>();
    for (Entity entity : data.entities()) {
      Entity country = countries.get(NameKey.of(entity.label()));
      named.add(country == null ? entity : with(entity, country));
    }
    return new ReferenceData(data.vocabulary(), named, data.facts());
  }

  private static Entity with(Entity entity, Entity country) {
    Set<Name> names = new LinkedHashSet<>(entity.names());
    for (Name name : country.names()) {
      if (LENT.contains(name.kind())) {
        names.add(name.kind() == Name.Kind.LABEL ? Name.of(name.text(), Name.Kind.ALIAS) : name);
      }
    }
    return new Entity(
        entity.iri(), entity.label(), entity.types(), List.copyOf(names), entity.factCount());
  }
}
