package org.claimcheck.calculation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place of a shape: a word out of a set, or an operand.
 *
 * @param role the name of the operand or of the word, or null where nothing is kept of it
 * @param words the words that fit, by the name of their set; empty for an operand
 * @param kind what operands fit, or null for words
 * @param optional whether it may be missing
 * @param use what is done with it
 */
record Step(
    @Nullable String role,
    Map<String, Set<String>> words,
    @Nullable Kind kind,
    boolean optional,
    Use use) {

  /** What a shape does with what fits a step. */
  enum Use {
    TAKE,
    /** The shape fits only where this does not stand. */
    REFUSE,
    /** It must stand there, or the sentence end, but is no part of the calculation. */
    PEEK
  }

  /** What the step takes. */
  record Match(int next, Calculation.@Nullable Operand operand) {}

  /** What it takes of the elements from one on, or null if it does not fit. */
  @Nullable Match at(List<Element> elements, int at) {
    if (at >= elements.size()) {
      return null;
    }
    Element element = elements.get(at);
    if (kind == null) {
      for (Map.Entry<String, Set<String>> set : words.entrySet()) {
        if (set.getValue().stream().anyMatch(element::is)) {
          return new Match(at + 1, new Calculation.Word(set.getKey()));
        }
      }
      return null;
    }
    if (kind == Kind.NAMES) {
      return NameList.read(elements, at);
    }
    if (kind == Kind.ITEMS || kind == Kind.SINGLES) {
      return ItemList.read(elements, at, kind == Kind.SINGLES);
    }
    Calculation.@Nullable Operand operand = kind.read(element);
    return operand == null ? null : new Match(at + 1, operand);
  }
}
