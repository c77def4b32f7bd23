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
    promoteParticiple(tree);
    promoteModifier(tree);
    new RelativeRepairs(tree).apply();
    new Gapping(tree).apply();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.has(i)) {
        findSubject(tree, i);
        findResult(tree, i);
        splitName(tree, i);
        findCountedNoun(tree, i);
        joinTitle(tree, i);
        joinNegation(tree, i);
        joinApposition(tree, i);
        liftConjunct(tree, i);
        liftParallel(tree, i);
        readFraction(tree, i);
        splitClauses(tree, i);
      }
    }
  }

  /**
   * "after Turkey and Hungary ratified it": a finite verb without subject right behind the object
   * of a preposition that can open a clause has that object as its subject.
   */
  private static void findSubject(Tree tree, int verb) {
    boolean coordinated =
        tree.relation(verb).equals("conj") && !tree.dependents(tree.head(verb), "cc").isEmpty();
    if (coordinated
        || !Set.of("advcl", "dep", "conj").contains(tree.relation(verb))
        || !tree.isFinite(verb)
        || tree.tag(verb).equals("VB")
        || !tree.dependents(verb, "nsubj", "nsubjpass", "csubj", "expl").isEmpty()) {
      return;
    }
    // The preposition may hang on anything before it: "joined in March after Turkey ratified it".
    for (int p = verb - 1; p >= 0; p--) {
      if (!tree.has(p) || !SUBORDINATORS.contains(tree.lemma(p))) {
        continue;
      }
      List<Integer> objects = tree.dependents(p, "pobj");
      if (tree.relation(p).matches("prep|mark") && objects.size() == 1) {
        int subject = objects.get(0);
        int next = tree.behind(tree.last(subject));
        while (next >= 0 && next < verb && tree.tag(next).equals(",")) {
          next = tree.behind(next);
        }
        boolean adjacent = next == verb;
        for (int aux : tree.dependents(verb, "aux", "auxpass", "neg", "advmod")) {
          adjacent |= aux == next;
        }
        if (adjacent) {
          boolean passive = !tree.dependents(verb, "auxpass").isEmpty();
          tree.move(subject, verb, passive ? "nsubjpass" : "nsubj");
          tree.move(p, verb, "mark");
          tree.move(verb, tree.head(verb), "advcl");
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

  /**
   * "The magazine named her person of the year": where the sentence has no other verb, a participle
   * with an object of its own is no reduced relative clause.
   */
  private static void promoteParticiple(Tree tree) {
    int noun = tree.root();
    if (noun < 0 || !tree.tag(noun).startsWith("NN")) {
      return;
    }
    for (int verb : tree.dependents(noun, "acl")) {
      if (tree.tag(verb).equals("VBN")
          && tree.dependents(verb, "aux", "auxpass").isEmpty()
          && !tree.dependents(verb, "dobj", "oprd", "ccomp", "xcomp").isEmpty()
          && tree.word(tree.size() - 1).equals(".")) {
        for (int d : tree.dependents(noun)) {
          if (d > verb) {
            tree.move(d, verb, tree.relation(d));
          }
        }
        tree.move(verb, -1, "root");
        tree.retag(verb, "VBD");
        tree.move(noun, verb, "nsubj");
        return;
      }
    }
  }

  /**
   * "The purchase of the club by Lopez in 2011 angered fans.": where the sentence has no other
   * verb, a participle between a year and a noun is the verb.
   */
  private static void promoteModifier(Tree tree) {
    int subject = tree.root();
    if (subject < 0
        || !tree.tag(subject).startsWith("NN")
        || !tree.word(tree.size() - 1).equals(".")) {
      return;
    }
    int verb = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.has(i) && tree.isFinite(i)) {
        return;
      }
      boolean year =
          i > 0 && tree.has(i) && tree.before(i) >= 0 && tree.tag(tree.before(i)).equals("CD");
      if (year && tree.tag(i).equals("VBN") && tree.relation(i).equals("nmod")) {
        verb = i;
      }
    }
    int object = verb < 0 ? -1 : tree.head(verb);
    if (verb < 0 || object < verb || !tree.relation(object).equals("pobj")) {
      return;
    }
    int preposition = tree.head(object);
    int year = tree.before(verb);
    tree.move(year, preposition, "pobj");
    tree.move(verb, -1, "root");
    tree.retag(verb, "VBD");
    tree.move(object, verb, "dobj");
    tree.move(subject, verb, "nsubj");
  }

  /** "left 70 injured", "took 14 soldiers captive": said of the object, not part of it. */
  private void findResult(Tree tree, int result) {
    int object = tree.head(result);
    if (object < 0
        || object >= result
        || !lexicon.has(WordClass.RESULT, tree.lemma(result))
        || !tree.relation(object).equals("dobj")
        || tree.before(result) != object
        || !Set.of("nmod", "amod", "oprd", "acl").contains(tree.relation(result))) {
      return;
    }
    int verb = tree.head(object);
    if (verb >= 0 && tree.dependents(verb, "oprd", "xcomp").isEmpty()) {
      for (int d : tree.dependents(result, "prep")) {
        tree.move(d, verb, "prep");
      }
      tree.move(result, verb, "oprd");
    }
  }

  /** "Meta, the owner of two networks, has": what the parser cannot place is the subject. */
  private static void joinApposition(Tree tree, int name) {
    if (!tree.relation(name).equals("dep") || !tree.tag(name).startsWith("NN") || name > 3) {
      return;
    }
    int comma = tree.behind(name);
    int next = comma < 0 ? -1 : tree.behind(comma);
    if (next < 0 || !tree.tag(comma).equals(",") || !tree.tag(next).equals("DT")) {
      return;
    }
    int noun = tree.head(next);
    if (noun >= 0
        && tree.relation(noun).startsWith("nsubj")
        && tree.head(noun) == tree.head(name)) {
      tree.move(name, tree.head(noun), tree.relation(noun));
      tree.move(noun, name, "appos");
    }
  }

  /**
   * "Lavrov, Russia's foreign minister, and Antony Blinken met": a name behind ", and" goes with
   * the name, not with its description.
   */
  private static void liftConjunct(Tree tree, int name) {
    int description = tree.head(name);
    if (description < 0
        || !tree.relation(name).equals("conj")
        || !tree.tag(name).startsWith("NNP")
        || !tree.relation(description).equals("appos")
        || tree.tag(description).startsWith("NNP")) {
      return;
    }
    int and = tree.before(tree.first(name));
    int comma = and < 0 ? -1 : tree.before(and);
    if (comma >= 0 && tree.tag(and).equals("CC") && tree.tag(comma).equals(",")) {
      tree.move(name, tree.head(description), "conj");
    }
  }

  /** "Roche of Basel and Fiat of Turin": what has a phrase of the same kind goes with its owner. */
  private static void liftParallel(Tree tree, int noun) {
    int held = tree.head(noun);
    if (held < 0
        || !tree.relation(noun).equals("conj")
        || !tree.relation(held).equals("pobj")
        || !tree.tag(noun).startsWith("NNP")) {
      return;
    }
    int preposition = tree.head(held);
    int owner = preposition < 0 ? -1 : tree.head(preposition);
    if (owner < 0 || !tree.tag(owner).startsWith("NNP") || !tree.lemma(preposition).equals("of")) {
      return;
    }
    boolean parallel =
        tree.dependents(noun, "prep").stream().anyMatch(p -> tree.lemma(p).equals("of"));
    if (parallel) {
      tree.move(noun, owner, "conj");
    }
  }

  /** "29 of 32 drones" are 29 drones. */
  private static void readFraction(Tree tree, int number) {
    int of = tree.behind(number);
    int whole = of < 0 ? -1 : tree.behind(of);
    if (whole >= 0
        && tree.tag(number).equals("CD")
        && tree.lemma(of).equals("of")
        && tree.tag(whole).equals("CD")
        && tree.relation(whole).equals("nmod")
        && tree.head(whole) > whole) {
      tree.move(number, tree.head(whole), "nmod");
      tree.move(of, number, "prep");
      tree.move(whole, of, "pobj");
    }
  }

  /** "cannot deliver": one word that is auxiliary and negation. */
  private static void joinNegation(Tree tree, int cannot) {
    if (!tree.word(cannot).equalsIgnoreCase("cannot")) {
      return;
    }
    for (int verb : tree.dependents(cannot, "ccomp", "xcomp", "advcl", "conj")) {
      if (verb > cannot && tree.tag(verb).startsWith("VB")) {
        tree.move(verb, tree.head(cannot), tree.relation(cannot));
        for (int d : tree.dependents(cannot)) {
          tree.move(d, verb, tree.relation(d));
        }
        tree.move(cannot, verb, "aux");
        tree.retag(cannot, "MD");
        return;
      }
    }
  }

  /** "A is ill, and B said that ...": what stands before "and" is not what B said. */
  private static void splitClauses(Tree tree, int clause) {
    int saying = tree.head(clause);
    if (!tree.relation(clause).equals("ccomp") || saying < clause || !tree.isFinite(clause)) {
      return;
    }
    boolean quoted = false;
    int and = -1;
    for (int i = clause + 1; i < saying; i++) {
      if (tree.has(i)) {
        quoted |= tree.tag(i).equals("''");
        boolean behindComma = tree.before(i) >= 0 && tree.tag(tree.before(i)).equals(",");
        and = tree.tag(i).equals("CC") && behindComma ? i : and;
      }
    }
    int subject = and < 0 ? -1 : tree.behind(and);
    if (quoted || subject < 0) {
      return;
    }
    for (int i = subject; i < saying; i++) {
      if (tree.has(i) && (tree.tag(i).startsWith("VB") || tree.tag(i).equals(","))) {
        return;
      }
    }
    for (int i = subject; i < saying; i++) {
      if (tree.has(i) && tree.head(i) == clause && tree.tag(i).startsWith("N")) {
        tree.move(i, saying, "nsubj");
      }
    }
    tree.move(clause, saying, "parataxis");
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
    boolean object = tree.relation(noun).equals("dobj");
    boolean alone =
        tree.relation(noun).equals("oprd") && tree.dependents(tree.head(noun), "dobj").isEmpty();
    if (!(object || alone)
        || !(tree.tag(noun).equals("NN") || lexicon.has(WordClass.TITLE, tree.lemma(noun)))
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
