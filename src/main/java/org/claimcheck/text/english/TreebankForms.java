package org.claimcheck.text.english;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.NameLexicon;

/** Tokens as the Penn Treebank writes them, for a model that has seen no others. */
final class TreebankForms {
  /** A name any model knows, in the place of names that look like common words. */
  private static final String NAME = "Microsoft";

  private TreebankForms() {}

  static List<String> of(List<String> tokens, NameLexicon names) {
    List<String> forms = new ArrayList<>(tokens.size());
    boolean quoted = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean doubtful = (i == 0 || token.length() == 1) && names.longestName(tokens, i) == 1;
      switch (token) {
        case "\u201C", "\u00AB" -> forms.add("``");
        case "\u201D", "\u00BB" -> forms.add("''");
        case "\u2018" -> forms.add("`");
        case "\u2014", "\u2013" -> forms.add("--");
        case "\u2026" -> forms.add("...");
        case "\"" -> {
          forms.add(quoted ? "''" : "``");
          quoted = !quoted;
        }
        default -> forms.add(doubtful ? NAME : plain(token));
      }
    }
    return forms;
  }

  private static String plain(String token) {
    StringBuilder plain = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean apostrophe = c == '\u2019' || c == '\u02BC';
      boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
      plain.append(apostrophe ? '\'' : blank ? '_' : c);
    }
    return plain.toString();
  }
}
