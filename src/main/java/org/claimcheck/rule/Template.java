package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with places for variables, written {@code {?name}}. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{\\?(\\w+)\\}");

  private Template() {}

  /** The variables of a template, in order. */
  static List<String> variables(String template) {
    List<String> found = new ArrayList<>();
    Matcher place = PLACE.matcher(template);
    while (place.find()) {
      found.add(place.group(1));
    }
    return found;
  }

  /** The template with the words for its variables filled in. */
  static String fill(String template, Function<String, String> words) {
    return PLACE
        .matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(words.apply(m.group(1))));
  }
}
