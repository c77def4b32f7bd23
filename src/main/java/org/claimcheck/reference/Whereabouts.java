package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds places that lie in no country, in a reference that knows countries. */
final class Whereabouts {
  private Whereabouts() {}

  static List<Fault> in(CheckedFacts facts) {
    List<String> places = new ArrayList<>();
    Set<String> countries = new HashSet<>();
    for (Entity thing : facts.things()) {
      if (facts.isA(thing.iri(), "Country")) {
        countries.add(thing.iri());
      } else if (facts.isA(thing.iri(), "Place") && !facts.isA(thing.iri(), "CelestialBody")) {
        places.add(thing.iri());
      }
    }
    if (countries.isEmpty()) {
      return List.of();
    }
    Set<String> around = new HashSet<>();
    facts.reference().within(countries).values().forEach(around::addAll);
    Map<String, Set<String>> within = facts.reference().within(places);
    List<Fault> faults = new ArrayList<>();
    for (String place : places) {
      Set<String> wider = within.getOrDefault(place, Set.of());
      if (!around.contains(place) && wider.stream().noneMatch(countries::contains)) {
        facts.about(place).stream()
            .findFirst()
            .or(
                () ->
                    facts
                        .reference()
                        .factsWithValue(Set.of(place))
                        .getOrDefault(place, List.of())
                        .stream()
                        .findFirst())
            .ifPresent(
                f ->
                    faults.add(
                        new Fault(
                            f,
                            facts.label(place) + " lies in no country",
                            "add cc:containedIn for it or for what it lies in")));
      }
    }
    return faults;
  }
}
