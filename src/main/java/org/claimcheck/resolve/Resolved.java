package org.claimcheck.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.claim.Referent;

/**
 * What an article's claims are about.
 *
 * @param resolutions one for every referent of the claims, subjects and values, by its identifier
 * @param chains resolutions of the named chains of mentions, by the number of the chain
 * @param names names of things whose identity is certain, in text order
 * @param slice what the reference says of the candidates
 */
public record Resolved(
    Map<String, Resolution> resolutions,
    Map<Integer, Resolution> chains,
    List<NameUse> names,
    Slice slice) {

  /** Copies the collections; maps get a fixed order. */
  public Resolved {
    resolutions = Collections.unmodifiableMap(new TreeMap<>(resolutions));
    chains = Collections.unmodifiableMap(new TreeMap<>(chains));
    names = List.copyOf(names);
  }

  /** What a referent means. */
  public Resolution of(Referent referent) {
    Resolution found = resolutions.get(referent.id());
    return found != null ? found : new Resolution(referent.id(), List.of(), false, 0);
  }
}
