package org.claimcheck.text.nlp4j;

/** Words as the models were trained to see them. */
final class WordForm {
  private WordForm() {}

  /** The form to parse for a word as written; never empty. */
  static String of(String written) {
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
}
