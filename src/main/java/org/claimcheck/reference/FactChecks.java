package org.claimcheck.reference;

import java.util.List;
import org.apache.jena.graph.Graph;

/** Checks of all facts of a reference together, beside those that are built in. */
public interface FactChecks {
  /** None. */
  FactChecks NONE = new None();

  /**
   * What is checked.
   *
   * @param reference all of it, for look-ups
   * @param things all things
   * @param facts all facts, those that are derived among them
   * @param notes what stands beside facts and things and is not in them: {@code cc:alongside},
   *     {@code cc:announced}, {@code cc:untilNextHolder}, {@code cc:oneHolder}; and {@code
   *     cc:written} of facts that were written as such
   */
  record Checked(Reference reference, List<Entity> things, List<Fact> facts, Graph notes) {
    /** Copies the lists. */
    public Checked {
      things = List.copyOf(things);
      facts = List.copyOf(facts);
    }
  }

  /**
   * A fact that is doubtful.
   *
   * @param fact its IRI
   * @param severity how bad it is
   * @param message what is wrong
   * @param fix what to do about it, or ""
   */
  record Doubt(String fact, Problem.Severity severity, String message, String fix) {}

  /**
   * Runs the checks.
   *
   * @param broken takes what is wrong with a check itself
   */
  List<Doubt> in(Checked checked, List<Problem> broken);

  /** No checks. */
  final class None implements FactChecks {
    private None() {}

    @Override
    public List<Doubt> in(Checked checked, List<Problem> broken) {
      return List.of();
    }
  }
}
