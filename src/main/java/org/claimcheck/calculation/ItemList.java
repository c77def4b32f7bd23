package org.claimcheck.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of a list of common nouns or of infinitives that ends its sentence: "cost, time
 * and lack of staff", "to cut costs and to save time". Where one "and" may be part of an item the
 * list is none.
 */
final class ItemList {
  /** Words that stand for several things. */
  private static final Set<String> MANY =
      Set.of(
          "rest", "other", "another", "twin", "couple", "pair", "family", "both", "group", "one");

  /** Prepositions within items: "lack of staff". */
  private static final Set<String> WITHIN = Set.of("of", "in", "for", "on", "at", "from", "with");

  private static final int LONGEST = 60;

  /** Items of more words are clauses rather. */
  private static final int LONGEST_ITEM = 7;

  private ItemList() {}

  static Step.@Nullable Match read(List<Element> elements, int begin, boolean single) {
    int end = elements.size();
    while (end > begin && elements.get(end - 1).is(".")) {
      end--;
    }
    if (end - begin > LONGEST || end - begin < 3) {
      return null;
    }
    int items = isInfinitive(elements, begin) ? infinitives(elements, begin, end) : 0;
    if (items == 0) {
      items = nouns(elements, begin, end, single);
    }
    return items < 2 ? null : new Step.Match(end, new Calculation.Bare(BigDecimal.valueOf(items)));
  }

  private static boolean isInfinitive(List<Element> elements, int at) {
    return at + 1 < elements.size()
        && elements.get(at).is("to")
        && elements.get(at + 1).isWord()
        && elements.get(at + 1).token().tag().equals("VB");
  }

  /** "to cut costs, to hire staff and to save time and money"; 0 where a "to" is left out. */
  private static int infinitives(List<Element> elements, int begin, int end) {
    int items = 1;
    boolean closed = false;
    for (int at = begin; at < end; at++) {
      boolean mark = elements.get(at).is(",") || elements.get(at).is(";");
      boolean and = elements.get(at).is("and");
      boolean both = mark && at + 1 < end && elements.get(at + 1).is("and");
      int next = both ? at + 2 : at + 1;
      if ((mark || and) && isInfinitive(elements, next)) {
        items++;
        closed = and || both;
        at = next;
      } else if (mark) {
        return 0;
      }
    }
    return closed ? items : 0;
  }

  /** "cost, time and lack of staff"; 0 where anything else stands there. */
  private static int nouns(List<Element> elements, int begin, int end, boolean single) {
    int items = 0;
    int at = begin;
    boolean and = false;
    while (at < end) {
      int next = noun(elements, at, end, single);
      if (next == at) {
        return 0;
      }
      items++;
      at = next;
      if (at == end) {
        return and ? items : 0;
      }
      boolean comma = elements.get(at).is(",") || elements.get(at).is(";");
      int mark = comma ? at + 1 : at;
      if (and || !(comma || elements.get(mark).is("and"))) {
        return 0;
      }
      and = mark < end && elements.get(mark).is("and");
      at = and ? mark + 1 : mark;
    }
    return 0;
  }

  /** The element after an item that begins here; the beginning itself where none does. */
  private static int noun(List<Element> elements, int begin, int end, boolean single) {
    int at = begin;
    boolean named = false;
    boolean within = false;
    while (at < end && at < begin + LONGEST_ITEM) {
      Element element = elements.get(at);
      boolean word = element.isWord() || element.text().matches("[a-z]+"); // "shorter hours"
      if (!word || element.is("and") || element.is(",") || element.is(";")) {
        break;
      }
      String tag = element.token().tag();
      boolean noun = tag.startsWith("NN");
      boolean many = MANY.contains(element.token().lemma()) || (single && tag.equals("NNS"));
      if (many || !(noun || WITHIN.contains(element.lower()) || isBeforeNoun(tag))) {
        return begin;
      }
      within |= WITHIN.contains(element.lower());
      named |= noun && !within;
      at++;
    }
    return named ? at : begin;
  }

  private static boolean isBeforeNoun(String tag) {
    return tag.equals("DT")
        || tag.startsWith("JJ")
        || tag.equals("PRP$")
        || tag.equals("POS")
        || tag.equals("VBG")
        || tag.equals("HYPH");
  }
}
