package org.claimcheck.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Name;
import org.claimcheck.reference.NameMatch;
import org.claimcheck.reference.Vocabulary;
import org.claimcheck.text.Mention;
import org.jspecify.annotations.Nullable;

/** Scores what a chain of mentions with a name may mean. */
final class NameScorer {
  private static final double TYPE_FITS = 0.1;
  private static final double TYPE_LOOSE = -0.15;
  private static final double TYPE_WRONG = -0.6;
  private static final double CONTEXT = 0.3;

  /** What context, or a fact that agrees, tells of a person called by surname alone. */
  private static final double HALF = 0.5;

  private static final double NOT_YET = -0.6;

  private final Memo memo;
  private final @Nullable LocalDate published;

  NameScorer(Memo memo, @Nullable LocalDate published) {
    this.memo = memo;
    this.published = published;
  }

  /** Names of the chain, the longest first: the fullest form says most. */
  static List<Mention> names(Collection<Mention> chain) {
    return chain.stream()
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .sorted(
            Comparator.comparingInt((Mention m) -> -NameVariants.withoutAddress(m.text()).length())
                .thenComparingInt(Mention::id))
        .toList();
  }

  /** Candidates by name and type alone. */
  List<Scored> candidates(Collection<Mention> chain) {
    List<Mention> names = names(chain);
    Map<String, NameMatch> found = new LinkedHashMap<>();
    boolean full = true;
    for (Mention name : names) {
      for (NameMatch match : matches(name)) {
        found.merge(match.iri(), match, NameScorer::better);
      }
      if (!found.isEmpty()) {
        break;
      }
      full = false;
    }
    Mention.Type type = type(chain);
    List<Scored> scored = new ArrayList<>();
    for (NameMatch match : found.values()) {
      // "Boris Zubrin" in full is not the Zubrin whom the reference knows.
      if (full || match.name().kind() != Name.Kind.PART) {
        scored.add(score(match, type, full));
      }
    }
    return scored;
  }

  private List<NameMatch> matches(Mention mention) {
    List<String> variants = NameVariants.of(mention);
    for (String variant : variants) {
      boolean singular = mention.text().equals(variant + "s");
      List<NameMatch> found =
          memo.named(variant).stream()
              .filter(m -> m.name().kind() != Name.Kind.TITLE)
              .filter(m -> !singular || m.name().kind() == Name.Kind.DEMONYM)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static NameMatch better(NameMatch a, NameMatch b) {
    return a.name().kind().compareTo(b.name().kind()) <= 0 ? a : b;
  }

  private Scored score(NameMatch match, Mention.Type type, boolean full) {
    double base =
        switch (match.name().kind()) {
          case LABEL -> 1.0;
          case OFFICIAL, ALIAS -> 0.95;
          case ACRONYM -> 0.9;
          // What is called so today comes before what was called so once.
          case FORMER -> outdated(match.name()) ? 0.6 : 0.9;
          case DEMONYM -> 0.85;
          case TITLE -> 0.4;
          case PART -> 0.5;
        };
    List<Outcome> outcomes = new ArrayList<>();
    // PART identifies nothing: a surname alone is not a name in full.
    boolean whole = full && match.name().kind() != Name.Kind.PART;
    outcomes.add(
        Outcome.agrees(
            full ? base : base - 0.2, whole ? 1 : 0, "", "called " + match.name().text()));
    outcomes.add(type(match.iri(), type));
    LocalDate begin = begins(match.iri());
    if (published != null && begin != null && begin.isAfter(published)) {
      outcomes.add(Outcome.disagrees(NOT_YET, "", "did not exist until " + begin));
    }
    int facts = memo.facts(match.iri()).size();
    outcomes.add(
        new Outcome(Outcome.Kind.UNKNOWN, Math.min(0.08, 0.02 * Math.log1p(facts)), 0, "", ""));
    return Scored.of(match.iri(), memo.label(match.iri()), outcomes);
  }

  private boolean outdated(Name name) {
    LocalDate last = name.valid().latest();
    return published != null && last != null && last.isBefore(published);
  }

  private @Nullable LocalDate begins(String iri) {
    for (Fact fact : memo.facts(iri)) {
      boolean beginning =
          fact.property().equals(Vocabulary.cc("birthDate"))
              || fact.property().equals(Vocabulary.cc("foundingDate"));
      if (beginning && fact.value() instanceof FactValue.Time time) {
        return time.days().earliest();
      }
    }
    return null;
  }

  /** The type that the mentions of a chain agree on. */
  static Mention.Type type(Collection<Mention> chain) {
    Set<Mention.Type> types = new HashSet<>();
    chain.forEach(m -> types.add(m.type()));
    types.remove(Mention.Type.UNKNOWN);
    types.remove(Mention.Type.OTHER);
    return types.size() == 1 ? types.iterator().next() : Mention.Type.UNKNOWN;
  }

  private Outcome type(String iri, Mention.Type type) {
    boolean country = memo.isA(iri, "Country");
    boolean place = memo.isA(iri, "Place");
    boolean organization = memo.isA(iri, "Organization");
    double score =
        switch (type) {
          case PERSON -> memo.isA(iri, "Person") ? TYPE_FITS : TYPE_WRONG;
          case ORGANIZATION ->
              organization || country ? TYPE_FITS : place ? TYPE_LOOSE : TYPE_WRONG;
          case PLACE -> place ? TYPE_FITS : organization ? TYPE_LOOSE : TYPE_WRONG;
          case EVENT -> memo.isA(iri, "Event") ? TYPE_FITS : TYPE_LOOSE;
          case OTHER, UNKNOWN -> 0;
        };
    if (score >= TYPE_LOOSE) {
      return new Outcome(Outcome.Kind.UNKNOWN, score, 0, "", "");
    }
    return Outcome.disagrees(score, "", "is no " + type.name().toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * What other things of the article say for a candidate.
   *
   * @param others things that are mentioned too and whose names leave no doubt
   */
  List<Outcome> context(String iri, Set<String> others) {
    Set<String> near = new HashSet<>(memo.within(iri));
    memo.facts(iri).forEach(f -> addThing(near, f.value()));
    memo.factsWithValue(iri).forEach(f -> near.add(f.subject()));
    near.retainAll(others);
    near.remove(iri);
    return near.stream()
        .min(Comparator.comparing(memo::label))
        .map(n -> List.of(Outcome.agrees(CONTEXT, HALF, "", "mentioned with " + memo.label(n))))
        .orElse(List.of());
  }

  private static void addThing(Set<String> things, FactValue value) {
    if (value instanceof FactValue.Entity entity) {
      things.add(entity.iri());
    }
  }

  /**
   * What the claims say for a candidate: little each, since they are what is to be checked.
   *
   * @param outcomes comparisons of its attributes
   */
  static List<Outcome> attributes(List<Outcome> outcomes) {
    double sum = 0;
    List<Outcome> found = new ArrayList<>();
    boolean fits = outcomes.stream().anyMatch(Outcome::agrees);
    for (Outcome outcome : outcomes) {
      if (outcome.excludes() && !fits) {
        found.add(outcome);
        continue;
      }
      double score = outcome.agrees() ? 0.15 : outcome.disagrees() ? -0.1 : 0;
      double capped = Math.max(-0.3, Math.min(0.45, sum + score)) - sum;
      sum += capped;
      if (score != 0) {
        found.add(
            new Outcome(
                outcome.kind(),
                capped,
                outcome.agrees() ? HALF : 0,
                outcome.property(),
                outcome.words()));
      }
    }
    return found;
  }

  /** Whether the first of the candidates, in order, is beyond doubt. */
  static boolean certain(List<Scored> ordered) {
    if (ordered.isEmpty()) {
      return false;
    }
    Scored best = ordered.get(0);
    boolean alone = ordered.size() == 1;
    boolean wrongType = best.outcomes().stream().anyMatch(o -> o.score() <= NOT_YET);
    int agreeing = best.agreeing().size();
    int disagreeing = best.disagreeing().size();
    return best.identifies() >= 1
        && !wrongType
        && (alone || Scored.margin(ordered) >= Weights.NAME_MARGIN)
        && (disagreeing < 2 || agreeing > 0);
  }
}
