package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with places for variables, written {@code {?name}}, and for how far the value of one lies
 * from that of another, written {@code {?name against ?other}}.
 */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{\\?(\\w+)(?: against \\?(\\w+))?\\}");

  private Template() {}

  /** The variables of a template, in order. */
  static List<String> variables(String template) {
    List<String> found = new ArrayList<>();
    Matcher place = PLACE.matcher(template);
    while (place.find()) {
      found.add(place.group(1));
      if (place.group(2) != null) {
        found.add(place.group(2));
      }
    }
    return found;
  }

  /** The template with the words for its variables filled in; differences are not said. */
  static String fill(String template, UnaryOperator<String> words) {
    return fill(template, words, (one, other) -> words.apply(other));
  }

  /**
   * The template filled in.
   *
   * @param words the words for a variable
   * @param difference how one variable lies to another, with the words for the other
   */
  static String fill(
      String template, UnaryOperator<String> words, BinaryOperator<String> difference) {
    return PLACE
        .matcher(template)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(2) == null
                        ? words.apply(m.group(1))
                        : difference.apply(m.group(1), m.group(2))));
  }
}
