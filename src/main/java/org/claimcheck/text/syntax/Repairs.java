package org.claimcheck.text.syntax;

import java.util.List;
import java.util.Set;
import org.claimcheck.text.syntax.SyntaxLexicon.WordClass;

/** Puts right what the structure of a tree itself shows to be wrong. */
final class Repairs {
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "since", "until", "as", "once", "because", "though", "although");

  private final SyntaxLexicon lexicon;

  Repairs(SyntaxLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void apply(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.has(i)) {
        findSubject(tree, i);
        splitName(tree, i);
        findCountedNoun(tree, i);
        joinTitle(tree, i);
      }
    }
  }

  /**
   * "after Turkey and Hungary ratified it": a finite verb without subject right behind the object
   * of a preposition that can open a clause has that object as its subject.
   */
  private static void findSubject(Tree tree, int verb) {
    if (!tree.relation(verb).equals("advcl")
        || !tree.isFinite(verb)
        || tree.tag(verb).equals("VB")
        || !tree.dependents(verb, "nsubj", "nsubjpass", "csubj", "expl", "mark").isEmpty()) {
      return;
    }
    for (int p : tree.dependents(tree.head(verb), "prep")) {
      List<Integer> objects = tree.dependents(p, "pobj");
      if (p < verb && SUBORDINATORS.contains(tree.lemma(p)) && objects.size() == 1) {
        int subject = objects.get(0);
        int next = tree.last(subject) + 1;
        boolean adjacent = next == verb;
        for (int aux : tree.dependents(verb, "aux", "auxpass", "neg", "advmod")) {
          adjacent |= aux == next;
        }
        if (adjacent) {
          boolean passive = !tree.dependents(verb, "auxpass").isEmpty();
          tree.move(subject, verb, passive ? "nsubjpass" : "nsubj");
          tree.move(p, verb, "mark");
          return;
        }
      }
    }
  }

  /**
   * "a following of two million on one network and 300,000 on another": a number behind "and" with
   * a preposition like the one behind an earlier number counts the same noun.
   */
  private static void findCountedNoun(Tree tree, int number) {
    int and = tree.before(number);
    int behind = tree.behind(number);
    if (!tree.tag(number).equals("CD")
        || and < 0
        || !tree.tag(and).equals("CC")
        || behind < 0
        || !tree.tag(behind).equals("IN")) {
      return;
    }
    for (int i = and - 1; i > 0; i--) {
      if (tree.has(i) && tree.tag(i).startsWith("VB")) {
        return;
      }
      if (tree.has(i) && tree.tag(i).equals("IN") && tree.lemma(i).equals(tree.lemma(behind))) {
        int noun = countedBefore(tree, i);
        if (noun >= 0) {
          tree.move(i, noun, "prep");
          tree.move(number, noun, "conj");
          tree.move(behind, number, "prep");
          return;
        }
      }
    }
  }

  /** The counted noun right before a preposition: "two million <b>followers</b> on". */
  private static int countedBefore(Tree tree, int preposition) {
    int noun = tree.before(preposition);
    if (noun < 0) {
      return -1;
    }
    if (tree.tag(noun).startsWith("NN")) {
      boolean counted =
          tree.dependents(noun, "nmod").stream().anyMatch(d -> tree.tag(d).equals("CD"));
      return counted ? noun : -1;
    }
    int of = tree.head(noun);
    boolean measured =
        tree.tag(noun).equals("CD") && of >= 0 && tree.lemma(of).equals("of") && tree.head(of) >= 0;
    return measured && tree.tag(tree.head(of)).startsWith("NN") ? tree.head(of) : -1;
  }

  /** "its CEO Maria Lopez would": a title right before a name is no subject of its own. */
  private void joinTitle(Tree tree, int title) {
    int head = tree.head(title);
    if (head < 0
        || !tree.relation(title).startsWith("nsubj")
        || !lexicon.has(WordClass.TITLE, tree.lemma(title))) {
      return;
    }
    for (int name : tree.dependents(head, tree.relation(title))) {
      if (name > title && tree.tag(name).startsWith("NNP") && tree.first(name) == title + 1) {
        tree.move(title, name, "compound");
      }
    }
  }

  /** "elected Javier Milei president": a name and a bare noun are two arguments. */
  private void splitName(Tree tree, int noun) {
    if (!tree.relation(noun).equals("dobj")
        || !tree.tag(noun).equals("NN")
        || tree.head(noun) < 0
        || !lexicon.has(WordClass.NAMING_VERB, tree.lemma(tree.head(noun)))
        || !tree.dependents(noun, "det", "poss").isEmpty()) {
      return;
    }
    int verb = tree.head(noun);
    List<Integer> parts = tree.dependents(noun, "compound", "nmod");
    int name = -1;
    for (int p : parts) {
      if (!tree.tag(p).startsWith("NNP") || p < verb) {
        break;
      }
      name = p;
    }
    if (name < 0) {
      return;
    }
    for (int p : parts) {
      if (p < name) {
        tree.move(p, name, "compound");
      }
    }
    tree.move(name, verb, "dobj");
    tree.move(noun, verb, "oprd");
  }
}
