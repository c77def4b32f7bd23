package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.calendar.CalendarNames;

/**
 * Finds clauses whose verb is left out: "bought LinkedIn in 2016 <b>and GitHub in 2018</b>".
 *
 * <p>Parsers hang the pieces on the first clause, so that one purchase gets two dates. The evidence
 * is parallel prepositions: behind "and" comes a noun with a preposition that the verb before has
 * as well, and no verb of its own. The noun becomes a dependent {@value #RELATION} of that verb,
 * with its prepositions below it.
 */
final class Gapping {
  /** The relation of the remnant to the verb that is left out. */
  static final String RELATION = "gap";

  private static final Set<String> BEFORE_NOUN =
      Set.of("DT", "JJ", "JJS", "CD", "PRP$", "POS", "NN", "NNS", "NNP", "NNPS", "VBN");

  private static final Set<String> OFFSETS =
      Set.of("later", "late", "earlier", "early", "ago", "before", "afterwards");

  private static final CalendarNames CALENDAR = CalendarNames.english();

  private final Tree tree;

  Gapping(Tree tree) {
    this.tree = tree;
  }

  void apply() {
    for (int i = 1; i < tree.size(); i++) {
      if (tree.has(i) && tree.tag(i).equals("CC") && Set.of("and", "but").contains(tree.lemma(i))) {
        applyAt(i);
      }
    }
  }

  private void applyAt(int and) {
    int start = tree.behind(and);
    boolean phrase = start >= 0 && tree.tag(start).equals("IN");
    int noun = phraseEnd(phrase ? tree.behind(start) : start);
    if (!phrase && noun >= 0 && applyOffset(and, noun)) {
      return;
    }
    int preposition = noun < 0 ? -1 : tree.behind(noun);
    if (preposition < 0
        || !tree.tag(preposition).equals("IN")
        || tree.lemma(preposition).equals("of")) {
      return;
    }
    int end = clauseEnd(preposition);
    int verb = verbBefore(and);
    if (end < 0
        || verb < 0
        || !isParallel(verb, and, preposition)
        || (phrase && !isParallel(verb, and, start))) {
      return;
    }
    int top = phrase ? start : noun;
    if (tree.relation(top).startsWith("nsubj") && tree.head(top) > end) {
      return;
    }
    tree.move(noun, phrase ? start : verb, phrase ? "pobj" : RELATION);
    if (phrase) {
      tree.move(start, verb, RELATION);
    }
    for (int p : prepositions(preposition, end)) {
      tree.move(p, noun, "prep");
    }
    for (int i = start; i < noun; i++) {
      if (tree.has(i) && i != top && (tree.head(i) > noun || tree.head(i) < start)) {
        tree.move(i, noun, "nmod");
      }
    }
  }

  /** "bought one in April and the other two years later". */
  private boolean applyOffset(int and, int noun) {
    int number = tree.behind(noun);
    int unit = number < 0 ? -1 : tree.behind(number);
    int later = unit < 0 ? -1 : tree.behind(unit);
    int verb = verbBefore(and);
    if (later < 0
        || verb < 0
        || !tree.tag(number).equals("CD")
        || !OFFSETS.contains(tree.lemma(later))
        || tree.dependents(verb, "prep").stream().noneMatch(p -> p < and && isDate(p))) {
      return false;
    }
    tree.move(noun, verb, RELATION);
    tree.move(unit, later, "npadvmod");
    tree.move(later, noun, "advmod");
    return true;
  }

  /** Index of the last word of a noun phrase that begins here, or -1. */
  private int phraseEnd(int start) {
    int last = -1;
    for (int i = start; i >= 0 && BEFORE_NOUN.contains(tree.tag(i)); i = tree.behind(i)) {
      if (tree.tag(i).equals("CD") && last >= 0 && tree.tag(last).startsWith("NN")) {
        break;
      }
      last = i;
    }
    return last >= 0 && tree.tag(last).startsWith("NN") ? last : -1;
  }

  /** Index behind the clause, or -1 where it has a verb of its own. */
  private int clauseEnd(int from) {
    for (int i = from; i < tree.size(); i++) {
      if (tree.has(i)) {
        if (Set.of(".", ",", ":", "''", "``").contains(tree.tag(i)) || tree.tag(i).equals("CC")) {
          return isVerbAhead(i) ? -1 : i;
        }
        if (tree.tag(i).startsWith("VB")
            || tree.tag(i).equals("MD")
            || tree.tag(i).startsWith("W")) {
          return -1;
        }
      }
    }
    return tree.size();
  }

  /** Whether a verb follows at once: what seemed a remnant is its subject. */
  private boolean isVerbAhead(int punctuation) {
    int next = tree.behind(punctuation);
    return next >= 0 && (tree.tag(next).startsWith("VB") || tree.tag(next).equals("MD"));
  }

  private int verbBefore(int and) {
    for (int i = and - 1; i >= 0; i--) {
      if (tree.has(i)
          && tree.tag(i).startsWith("VB")
          && !tree.relation(i).startsWith("aux")
          && !tree.relation(i).equals("nmod")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isParallel(int verb, int and, int preposition) {
    List<Integer> before = new ArrayList<>(tree.dependents(verb, "prep"));
    tree.dependents(verb, "dobj").forEach(o -> before.addAll(tree.dependents(o, "prep")));
    for (int p : before) {
      if (p < and && p > verb && tree.lemma(p).equals(tree.lemma(preposition))) {
        // "held in Canada and Mexico in 2026" is no second holding: a date is not like a place.
        boolean objects = isDate(p) == isDate(preposition);
        boolean argument =
            isDate(p) || preposition < and + 3 || !tree.dependents(verb, "dobj").isEmpty();
        if (objects && argument) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a preposition holds a year, a month or a day of the week. */
  private boolean isDate(int preposition) {
    return tree.dependents(preposition, "pobj").stream()
        .map(tree::lemma)
        .anyMatch(
            w ->
                w.matches("[12][0-9]{3}s?")
                    || CALENDAR.wholeMonth(w) > 0
                    || CALENDAR.weekday(w) != null);
  }

  /** Prepositions of a stretch that do not hang on a noun inside it. */
  private List<Integer> prepositions(int from, int end) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (tree.has(i)
          && tree.tag(i).equals("IN")
          && !tree.lemma(i).equals("of")
          && !tree.dependents(i, "pobj").isEmpty()) {
        found.add(i);
      }
    }
    return found;
  }
}
