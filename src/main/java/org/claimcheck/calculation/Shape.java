package org.claimcheck.calculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.calculation.Calculation.Operand;
import org.jspecify.annotations.Nullable;

/**
 * How a calculation is told: stretches of steps with gaps of a few words between them.
 *
 * <p>A stretch is tried at every place of its gap, and the first that fits is kept: nothing is
 * tried again for the sake of what follows, so that the time is bounded by the lengths of the gaps.
 *
 * @param operator the operator of the calculation
 * @param constants operands that the words of the shape stand for ("double": 2)
 * @param stretches at least one
 */
record Shape(String operator, Map<String, Operand> constants, List<Stretch> stretches) {

  /**
   * Steps that follow each other.
   *
   * @param gap what may stand before them
   * @param steps at least one
   */
  record Stretch(Gap gap, List<Step> steps) {}

  /**
   * Words between two stretches.
   *
   * @param most how many
   * @param times whether times may be among them
   * @param verbs whether verbs may be among them
   * @param amounts whether amounts may be among them
   * @param names whether names may be among them
   */
  record Gap(int most, boolean times, boolean verbs, boolean amounts, boolean names) {
    static final Gap NONE = new Gap(0, false, false, false, false);

    boolean holds(Element element, Stops stops) {
      if (element.time() != null) {
        return times;
      }
      if (!element.isWord()) {
        return amounts;
      }
      String tag = element.token().tag();
      return !stops.stop(element)
          && (verbs || !tag.startsWith("VB"))
          && (names || !element.token().isProperNoun());
    }
  }

  /** What was found: the operands, and the first element after it. */
  record Match(Map<String, Operand> operands, int end) {}

  /** The calculation that begins with an element, or null. */
  @Nullable Match at(List<Element> elements, int begin, Stops stops) {
    Map<String, Operand> operands = new LinkedHashMap<>(constants);
    int at = begin;
    for (Stretch stretch : stretches) {
      int next = -1;
      int tried = 0;
      while (next < 0) {
        Map<String, Operand> more = new LinkedHashMap<>();
        next = fit(stretch.steps(), elements, at, more);
        if (next >= 0) {
          operands.putAll(more);
        } else if (tried++ == stretch.gap().most() || at >= elements.size()) {
          return null;
        } else if (elements.get(at).is("(") || elements.get(at).is("[")) {
          at = stops.afterBracket(elements, at);
        } else if (stretch.gap().holds(elements.get(at), stops)) {
          at++;
        } else {
          return null;
        }
      }
      at = next;
    }
    return new Match(operands, at);
  }

  private static int fit(
      List<Step> steps, List<Element> elements, int begin, Map<String, Operand> operands) {
    int at = begin;
    for (Step step : steps) {
      Step.@Nullable Match match = step.at(elements, at);
      if (step.use() == Step.Use.REFUSE) {
        if (match != null) {
          return -1;
        }
      } else if (step.use() == Step.Use.PEEK) {
        if (match == null && at < elements.size()) {
          return -1;
        }
      } else if (match != null) {
        at = match.next();
        if (step.role() != null && match.operand() != null) {
          operands.put(step.role(), match.operand());
        }
      } else if (!step.optional()) {
        return -1;
      }
    }
    return at;
  }
}
