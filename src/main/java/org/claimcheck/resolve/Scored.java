package org.claimcheck.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A candidate with all that speaks for and against it. */
record Scored(String iri, String label, double score, List<Outcome> outcomes) {
  /** The best first; equal ones in a fixed order. */
  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::iri);

  static Scored of(String iri, String label, List<Outcome> outcomes) {
    double sum = 0;
    for (Outcome outcome : outcomes) {
      sum += outcome.score();
    }
    // Rounded so that no order of addition shows in a report.
    return new Scored(iri, label, Math.round(sum * 1000) / 1000.0, List.copyOf(outcomes));
  }

  /** The same with further outcomes. */
  Scored with(List<Outcome> more) {
    List<Outcome> all = new ArrayList<>(outcomes);
    all.addAll(more);
    return of(iri, label, all);
  }

  /** Whether what identifies it is said to be another. */
  boolean isExcluded() {
    return outcomes.stream().anyMatch(Outcome::excludes);
  }

  /**
   * Whether it is worth a doubt: more speaks for it than against it, and something tells it apart.
   */
  boolean isLikely() {
    int lead = agreeing().size() - disagreeing().size();
    return !isExcluded()
        && !isForeign()
        && isTold()
        && (lead > 0 || (lead == 0 && identifies() >= Weights.TELLS_ALONE))
        && identifies() >= Weights.LIKELY;
  }

  /** Whether something agrees that the article tells of it, and not only names elsewhere. */
  boolean isTold() {
    return agreeing().stream().anyMatch(o -> !o.property().equals(Outcome.CONTEXT));
  }

  /** Whether what would tell it from others is stated, and is not known to be the same. */
  boolean isOpen() {
    return outcomes.stream().anyMatch(Outcome::isOpen);
  }

  /**
   * Whether a name that is not known is stated where it has another, and more speaks against it:
   * "the 2016 attack in Nice" may be one that the reference does not know.
   */
  boolean isForeign() {
    return outcomes.stream().anyMatch(Outcome::isUnfamiliar) && !disagreeing().isEmpty();
  }

  List<Outcome> agreeing() {
    return outcomes.stream().filter(o -> o.agrees() && !o.property().isEmpty()).toList();
  }

  List<Outcome> disagreeing() {
    return outcomes.stream().filter(o -> o.disagrees() && !o.property().isEmpty()).toList();
  }

  double identifies() {
    return outcomes.stream().mapToDouble(Outcome::identifies).sum();
  }

  Candidate candidate(boolean plausible) {
    return new Candidate(iri, label, score, plausible, words(true), words(false));
  }

  private List<String> words(boolean agreeing) {
    return outcomes.stream()
        .filter(o -> agreeing ? o.agrees() : o.disagrees())
        .map(Outcome::words)
        .filter(w -> !w.isEmpty())
        .distinct()
        .toList();
  }

  /** The resolution of a referent by its candidates. */
  static Resolution resolution(
      String referent, List<Scored> scored, double plausibleWithin, boolean certain) {
    List<Scored> ordered = scored.stream().sorted(BEST_FIRST).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (Scored one : ordered) {
      boolean plausible =
          ordered.get(0).score() - one.score() < plausibleWithin
              && (ordered.get(0).isExcluded() || !one.isExcluded());
      candidates.add(one.candidate(plausible && candidates.size() < Weights.CANDIDATES));
      if (candidates.size() == 2 * Weights.CANDIDATES) {
        break;
      }
    }
    return new Resolution(referent, candidates, certain, margin(ordered));
  }

  /** Lead of the first over the second; the first's score where it is alone. */
  static double margin(List<Scored> ordered) {
    if (ordered.isEmpty()) {
      return 0;
    }
    double second = ordered.size() > 1 ? ordered.get(1).score() : 0;
    return Math.round((ordered.get(0).score() - second) * 1000) / 1000.0;
  }
}
