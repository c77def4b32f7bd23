package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  private WordForm() {}

  /** The forms to parse for the words of a sentence. */
  static List<String> of(List<String> written) {
    List<String> forms = new ArrayList<>(written.size());
    for (int i = 0; i < written.size(); i++) {
      boolean afterNumber = i > 0 && Character.isDigit(written.get(i - 1).charAt(0));
      String form = of(written.get(i));
      forms.add(afterNumber ? MAGNITUDES.getOrDefault(form, form) : form);
    }
    return forms;
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

  /** NLP4J's lemma, but numbers and links as they are written: it replaces them by symbols. */
  static String lemma(NLPNode node) {
    String lemma = node.getLemma();
    String form = node.getWordForm();
    boolean symbolic = lemma.startsWith("#") || form.chars().anyMatch(Character::isDigit);
    return symbolic ? form.toLowerCase(Locale.ROOT) : lemma;
  }
}
