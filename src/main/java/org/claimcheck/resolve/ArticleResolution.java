package org.claimcheck.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Reference;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Resolves one article: names first, by themselves and then in each other's light; then what is
 * described, by the names and other descriptions in its claims; then once more, since what a
 * description means tells which "Georgia" it speaks of.
 */
final class ArticleResolution {
  private final Document document;
  private final List<Claim> claims;
  private final Memo memo;
  private final NameScorer names;
  private final Map<String, List<Attribute>> attributes;
  private final Map<Integer, List<Mention>> chains = new TreeMap<>();
  private final Map<String, Integer> chainOf = new LinkedHashMap<>();
  private final Map<Integer, List<Scored>> byName = new TreeMap<>();
  private final Map<Integer, Resolution> chainResolutions = new TreeMap<>();
  private final Map<String, Referent.Described> described = new LinkedHashMap<>();
  private final Map<String, Resolution> resolutions = new TreeMap<>();
  private final Comparison comparison;
  private final @Nullable LocalDate published;

  ArticleResolution(Reference reference, Units units, Document document, List<Claim> claims) {
    this.document = document;
    this.claims = claims;
    this.memo = new Memo(reference);
    this.published = document.article().published().orElse(null);
    this.names = new NameScorer(memo, published);
    this.attributes = Attribute.of(claims);
    this.comparison = new Comparison(memo, units, this::meanings, published);
  }

  Resolved resolve() {
    collect();
    fetchNames();
    chains.forEach((chain, mentions) -> byName.put(chain, names.candidates(mentions)));
    resolveNames(Set.of());
    DescriptionResolver descriptions =
        new DescriptionResolver(memo, comparison, attributes, published, planned());
    resolutions.putAll(descriptions.resolve(described.values(), this::meanings, spokenOf()));
    resolutions.putAll(descriptions.resolve(described.values(), this::meanings, spokenOf()));
    resolveNames(valuesOfCertainDescriptions());
    resolutions.putAll(descriptions.resolve(described.values(), this::meanings, spokenOf()));
    new SameDescriptions(memo, attributes).adopt(described.values(), resolutions);
    return new Resolved(
        resolutions,
        chainResolutions,
        new NameUses(memo, document).of(chains, chainResolutions),
        new Slicer(memo).slice(resolutions.values()));
  }

  /** What is told as not having happened yet. */
  private Set<String> planned() {
    return claims.stream()
        .filter(c -> c.modality() == Modality.PLANNED || c.tense() == Claim.Tense.FUTURE)
        .map(c -> c.subject().id())
        .collect(Collectors.toSet());
  }

  private void collect() {
    for (Mention mention : document.mentions()) {
      if (mention.kind() == Mention.Kind.NAME) {
        chains.computeIfAbsent(mention.chain(), c -> document.chainOf(mention));
      }
    }
    for (Claim claim : claims) {
      collect(claim.subject());
      if (claim.value() instanceof Value.Entity entity) {
        collect(entity.referent());
      }
    }
  }

  private void collect(Referent referent) {
    if (referent instanceof Referent.Named named) {
      chains.putIfAbsent(named.mention().chain(), named.chain());
      chainOf.put(named.id(), named.mention().chain());
    } else if (referent instanceof Referent.Described one) {
      described.put(one.id(), one);
    } else if (referent instanceof Referent.Linked linked) {
      Candidate meant = new Candidate(linked.iri(), linked.label(), 1, true, List.of(), List.of());
      resolutions.put(linked.id(), new Resolution(linked.id(), List.of(meant), true, 1));
    }
  }

  private void fetchNames() {
    Set<String> wanted = new LinkedHashSet<>();
    for (List<Mention> chain : chains.values()) {
      NameScorer.names(chain).forEach(m -> wanted.addAll(NameVariants.of(m)));
    }
    described.values().forEach(d -> wanted.add(d.text()));
    memo.fetchNames(wanted);
    Set<String> things = new LinkedHashSet<>();
    wanted.forEach(n -> memo.named(n).forEach(m -> things.add(m.iri())));
    memo.fetchThings(things);
    memo.fetchInverse(things);
  }

  /**
   * Resolves all names.
   *
   * @param told things that descriptions have shown the article to speak of
   */
  private void resolveNames(Set<String> told) {
    Set<String> clear = new HashSet<>(told);
    for (List<Scored> candidates : byName.values()) {
      List<Scored> ordered = candidates.stream().sorted(Scored.BEST_FIRST).toList();
      if (NameScorer.certain(ordered)) {
        clear.add(ordered.get(0).iri());
      }
    }
    Map<Integer, List<Scored>> inContext = new TreeMap<>();
    byName.forEach(
        (chain, candidates) ->
            inContext.put(
                chain,
                candidates.stream()
                    .map(s -> s.with(names.context(s.iri(), clear)))
                    .map(s -> told.contains(s.iri()) ? s.with(List.of(TOLD)) : s)
                    .toList()));
    inContext.forEach(this::decide);
    // Claims compare with what names mean in context, so they come last.
    inContext.forEach((chain, candidates) -> decide(chain, withAttributes(chain, candidates)));
  }

  private static final Outcome TOLD =
      Outcome.agrees(0.3, 0.5, "", "takes part in what is described");

  private List<Scored> withAttributes(int chain, List<Scored> candidates) {
    List<Attribute> said = new ArrayList<>();
    chainOf.forEach(
        (referent, c) -> {
          if (c == chain) {
            said.addAll(attributes.getOrDefault(referent, List.of()));
          }
        });
    return candidates.stream()
        .map(
            s ->
                s.with(
                    NameScorer.attributes(
                        said.stream().map(a -> comparison.compare(a, s.iri())).toList())))
        .toList();
  }

  private void decide(int chain, List<Scored> candidates) {
    List<Scored> ordered = candidates.stream().sorted(Scored.BEST_FIRST).toList();
    boolean certain = NameScorer.certain(ordered);
    double within = certain ? Weights.NAME_MARGIN : 2 * Weights.NAME_MARGIN;
    chainResolutions.put(chain, Scored.resolution(String.valueOf(chain), ordered, within, certain));
    chainOf.forEach(
        (referent, c) -> {
          if (c == chain) {
            resolutions.put(referent, Scored.resolution(referent, ordered, within, certain));
          }
        });
  }

  /** What a referent may mean as far as is known by now, the best first. */
  private List<String> meanings(String referent) {
    Resolution resolution = resolutions.get(referent);
    return resolution == null
        ? List.of()
        : resolution.plausible().stream().map(Candidate::iri).toList();
  }

  /** Things that the article names beyond doubt. */
  private Set<String> spokenOf() {
    Set<String> found = new HashSet<>();
    for (Resolution resolution : chainResolutions.values()) {
      if (resolution.certain()) {
        found.add(resolution.candidates().get(0).iri());
      }
    }
    return found;
  }

  private Set<String> valuesOfCertainDescriptions() {
    Set<String> found = new HashSet<>();
    for (String id : described.keySet()) {
      Resolution resolution = Objects.requireNonNull(resolutions.get(id));
      if (resolution.certain()) {
        memo.facts(resolution.candidates().get(0).iri())
            .forEach(
                f -> {
                  if (f.value() instanceof FactValue.Entity entity) {
                    found.add(entity.iri());
                  }
                });
      }
    }
    return found;
  }
}
