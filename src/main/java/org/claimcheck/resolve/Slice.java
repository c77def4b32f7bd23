package org.claimcheck.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.PropertyProfile;

/**
 * The part of the reference that an article's claims touch: all that rules get to see of it.
 *
 * @param entities all things that the facts mention, by IRI
 * @param facts facts about the plausible candidates of all referents, by IRI
 * @param within what each of the things lies in or belongs to, itself left out
 * @param properties the properties of the facts that the vocabulary does not know, by IRI
 */
public record Slice(
    List<Entity> entities,
    List<Fact> facts,
    Map<String, Set<String>> within,
    List<PropertyProfile> properties) {
  /** Nothing. */
  public static final Slice EMPTY = new Slice(List.of(), List.of(), Map.of(), List.of());

  /** Copies the collections; maps get a fixed order. */
  public Slice {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    properties = List.copyOf(properties);
    within = Collections.unmodifiableMap(new TreeMap<>(within));
  }
}
