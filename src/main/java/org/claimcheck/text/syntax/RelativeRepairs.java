package org.claimcheck.text.syntax;

import java.util.List;
import java.util.Set;

/** Puts relative clauses where they belong that the parser takes for something else. */
final class RelativeRepairs {
  private static final Set<String> ELSEWHERE = Set.of("ccomp", "advcl", "dep", "conj", "parataxis");

  private final Tree tree;

  RelativeRepairs(Tree tree) {
    this.tree = tree;
  }

  void apply() {
    for (int i = 1; i < tree.size(); i++) {
      if (tree.has(i)) {
        attachPhrase(i);
        insertPossessive(i);
      }
    }
  }

  /** "..., in which 20 people died": the clause is said of the noun before the comma. */
  private void attachPhrase(int pronoun) {
    if (!tree.tag(pronoun).equals("WDT") || !tree.relation(pronoun).equals("pobj")) {
      return;
    }
    int preposition = tree.head(pronoun);
    int verb = tree.head(preposition);
    int comma = tree.before(preposition);
    if (verb < 0
        || comma < 1
        || !tree.tag(comma).equals(",")
        || !ELSEWHERE.contains(tree.relation(verb))) {
      return;
    }
    for (int i = comma - 1; i >= 0; i--) {
      if (tree.has(i) && tree.tag(i).startsWith("NN")) {
        tree.move(verb, i, "relcl");
        return;
      }
    }
  }

  /**
   * "The group, whose leader led a mutiny, has fighters": of two subjects the first belongs to the
   * verb behind the insertion.
   */
  private void insertPossessive(int pronoun) {
    if (!tree.tag(pronoun).equals("WP$")) {
      return;
    }
    int inner = tree.head(pronoun);
    for (int i = 0; i < Steps.MAX && inner >= 0 && tree.relation(inner).equals("compound"); i++) {
      inner = tree.head(inner);
    }
    int verb = inner < 0 ? -1 : tree.head(inner);
    if (verb < 0 || !tree.relation(verb).equals("root")) {
      return;
    }
    List<Integer> subjects = tree.dependents(verb, "nsubj", "nsubjpass");
    if (subjects.size() < 2 || subjects.get(0) >= pronoun) {
      return;
    }
    for (int main : tree.dependents(verb, "conj")) {
      boolean coordinated =
          tree.dependents(verb, "cc").stream().anyMatch(c -> c > verb && c < main);
      if (!coordinated) {
        boolean passive = !tree.dependents(main, "auxpass").isEmpty();
        tree.move(main, -1, "root");
        tree.move(subjects.get(0), main, passive ? "nsubjpass" : "nsubj");
        tree.move(verb, subjects.get(0), "relcl");
        return;
      }
    }
  }
}
