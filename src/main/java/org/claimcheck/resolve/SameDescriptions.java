package org.claimcheck.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.claim.Referent;

/**
 * Lets a vague description ("the attack") mean what a clear one of the same article means, where
 * nothing speaks against it. One that disagrees in anything stays as it is: articles do mention two
 * attacks by one group.
 */
final class SameDescriptions {
  private final Memo memo;
  private final Map<String, List<Attribute>> attributes;

  SameDescriptions(Memo memo, Map<String, List<Attribute>> attributes) {
    this.memo = memo;
    this.attributes = attributes;
  }

  void adopt(Collection<Referent.Described> described, Map<String, Resolution> resolutions) {
    for (Referent.Described one : described) {
      Resolution own = resolutions.get(one.id());
      if (own == null || own.certain() || own.candidates().isEmpty()) {
        continue;
      }
      clear(one, described, resolutions)
          .ifPresent(iri -> resolutions.put(one.id(), chosen(own, iri)));
    }
  }

  /** The only thing that a clear description means and this one may mean without any objection. */
  private Optional<String> clear(
      Referent.Described one,
      Collection<Referent.Described> described,
      Map<String, Resolution> resolutions) {
    Resolution own = resolutions.get(one.id());
    List<String> found =
        described.stream()
            .filter(other -> !other.id().equals(one.id()) && akin(one, other))
            .map(other -> resolutions.get(other.id()))
            .filter(r -> r != null && r.certain())
            .map(r -> r.candidates().get(0).iri())
            .distinct()
            .filter(
                iri -> own != null && (memo.isA(iri, "Event") ? fits(own, iri) : leads(own, iri)))
            .toList();
    boolean says = !attributes.getOrDefault(one.id(), List.of()).isEmpty();
    return found.size() == 1 && says ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean akin(Referent.Described one, Referent.Described other) {
    return one.classes().stream()
        .anyMatch(c -> other.classes().stream().anyMatch(o -> memo.vocabulary().akin(c, o)));
  }

  /**
   * Events recur in an article, so "the attack" is the attack; of offices and accounts an article
   * names several, so there the description itself must point that way.
   */
  private static boolean leads(Resolution own, String iri) {
    return own.margin() >= Weights.NAME_MARGIN
        && own.candidates().get(0).iri().equals(iri)
        && fits(own, iri);
  }

  private static boolean fits(Resolution own, String iri) {
    return own.plausible().stream().anyMatch(c -> c.iri().equals(iri) && c.disagreeing().isEmpty());
  }

  private static Resolution chosen(Resolution own, String iri) {
    List<Candidate> first = own.candidates().stream().filter(c -> c.iri().equals(iri)).toList();
    List<Candidate> rest =
        own.candidates().stream()
            .filter(c -> !c.iri().equals(iri))
            .map(
                c ->
                    new Candidate(
                        c.iri(), c.label(), c.score(), false, c.agreeing(), c.disagreeing()))
            .toList();
    List<Candidate> all = new java.util.ArrayList<>(first);
    all.addAll(rest);
    return new Resolution(own.referent(), all, true, own.margin());
  }
}
