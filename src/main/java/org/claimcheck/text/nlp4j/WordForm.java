package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as the models were trained to see them. */
final class WordForm {
  /** "$1.2bn" has to be parsed like "$1.2 billion". */
  private static final Map<String, String> MAGNITUDES =
      Map.of(
          "k",
          "thousand",
          "m",
          "million",
          "mn",
          "million",
          "bn",
          "billion",
          "tn",
          "trillion",
          "trn",
          "trillion");

  private static final Pattern LARGE = Pattern.compile("\\d{1,3}(,\\d{3})+");

  /** What stands in the place of words that the parser takes for something else. */
  private static final Set<String> STAND_INS = Set.of("more", "than", "nearly");

  private WordForm() {}

  /** The forms to parse for the words of a sentence. */
  static List<String> of(List<String> written) {
    List<String> forms = new ArrayList<>(written.size());
    for (int i = 0; i < written.size(); i++) {
      String form = of(written.get(i));
      boolean afterNumber = i > 0 && isNumber(written.get(i - 1));
      forms.add(afterNumber ? MAGNITUDES.getOrDefault(form, form) : form);
    }
    for (int i = 0; i + 1 < forms.size(); i++) {
      if (isUpTo(forms, i)) {
        forms.set(i, "more");
        forms.set(i + 1, "than");
      } else if (forms.get(i).equalsIgnoreCase("over") && isLarge(forms, i + 1)) {
        forms.set(i, "nearly");
      }
    }
    return forms;
  }

  /** "cut up to 10,000 jobs": nothing is cut up. */
  private static boolean isUpTo(List<String> forms, int at) {
    return at + 2 < forms.size()
        && forms.get(at).equalsIgnoreCase("up")
        && forms.get(at + 1).equals("to")
        && isNumber(forms.get(at + 2));
  }

  /** "and over 200,000 on X": no preposition, as it is in "over five years". */
  private static boolean isLarge(List<String> forms, int at) {
    boolean magnitude = at + 1 < forms.size() && MAGNITUDES.containsValue(forms.get(at + 1));
    return magnitude || LARGE.matcher(forms.get(at)).matches();
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static String of(String written) {
    StringBuilder form = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      form.append(plain(written.charAt(i)));
    }
    return form.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u00AD' -> '-';
      default -> Character.isISOControl(c) || Character.isWhitespace(c) ? '_' : c;
    };
  }

  /**
   * NLP4J's lemma, but numbers and links as they are written: it replaces them by symbols; and
   * words that others stood in for as they are written.
   */
  static String lemma(String written, NLPNode node) {
    if (STAND_INS.contains(node.getWordForm())) {
      return written.toLowerCase(Locale.ROOT);
    }
    String lemma = node.getLemma();
    String form = node.getWordForm();
    boolean symbolic = lemma.startsWith("#") || form.chars().anyMatch(Character::isDigit);
    return symbolic ? form.toLowerCase(Locale.ROOT) : lemma;
  }
}
