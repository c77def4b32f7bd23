package org.claimcheck.text.opennlp;

/** Text as the models were trained to see it, character by character, so that offsets stay. */
final class PlainText {
  private PlainText() {}

  /** A part of a text with plain quotation marks and blanks for white space and controls. */
  static String of(String text, int start, int end) {
    char[] plain = new char[end - start];
    for (int i = start; i < end; i++) {
      plain[i - start] = of(text.charAt(i));
    }
    return new String(plain);
  }

  /** The plain form of a character. */
  static char of(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011' -> '-';
      default -> isBlank(c) ? ' ' : c;
    };
  }

  /** Whether a character separates tokens: white space, controls, invisible marks. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
