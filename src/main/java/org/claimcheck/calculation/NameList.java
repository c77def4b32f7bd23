package org.claimcheck.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the names of a list: "Ann Lee, Bob Ray and Cy Fox". A list in which anything but names
 * stands, or whose names cannot be told apart ("Marks and Spencer and Boots"), is none.
 */
final class NameList {
  /** Small words within names: "Charles de Gaulle", "Isle of Man". */
  private static final Set<String> WITHIN =
      Set.of(
          "of", "the", "de", "da", "del", "della", "di", "la", "le", "van", "von", "der", "den",
          "bin", "ibn", "al", "el", "y", "'s", "’s", "-", ".");

  /** What may stand after a list. */
  private static final Set<String> ENDS = Set.of(".", ")", "]", ";", "--", "-", "–", "—");

  private static final int LONGEST = 60;

  private NameList() {}

  static Step.@Nullable Match read(List<Element> elements, int begin) {
    int names = 0;
    int ands = 0;
    int at = begin;
    while (at < elements.size() && at < begin + LONGEST) {
      int next = name(elements, at);
      if (next == at) {
        return null;
      }
      names++;
      at = next;
      boolean comma = at < elements.size() && elements.get(at).is(",");
      int mark = comma ? at + 1 : at;
      boolean and =
          mark < elements.size() && (elements.get(mark).is("and") || elements.get(mark).is("&"));
      if (and) {
        ands++;
        at = mark + 1;
      } else if (comma && name(elements, mark) > mark && ands == 0) {
        at = mark;
      } else {
        boolean ends = at == elements.size() || ends(elements.get(at));
        if (comma) {
          // "Portland, Oregon, and Austin, Texas"
          ends = name(elements, at + 1) == at + 1;
        }
        return ends && names > 1 && ands == 1
            ? new Step.Match(at, new Calculation.Bare(BigDecimal.valueOf(names)))
            : null;
      }
    }
    return null;
  }

  /** The element after a name that begins here; the beginning itself where none does. */
  private static int name(List<Element> elements, int begin) {
    int at = begin;
    int last = begin;
    while (at < elements.size()) {
      Element element = elements.get(at);
      boolean capital =
          element.isWord()
              && element.token().isNoun()
              && Character.isUpperCase(element.text().charAt(0));
      if (capital) {
        last = at + 1;
      } else if (!WITHIN.contains(element.lower()) || (at == begin && !element.is("the"))) {
        break;
      }
      at++;
    }
    return last;
  }

  private static boolean ends(Element element) {
    return element.isWord() && ENDS.contains(element.text());
  }
}
