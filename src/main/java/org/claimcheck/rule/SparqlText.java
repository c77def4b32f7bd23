package org.claimcheck.rule;

/** The text of a query with what is not code blanked out, so that it can be searched for words. */
final class SparqlText {
  private SparqlText() {}

  /** The text, as long as before, with comments and strings turned into spaces. */
  static String code(String text) {
    StringBuilder made = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '#') {
        int newline = text.indexOf('\n', i);
        end = newline < 0 ? text.length() : newline;
        blank(made, i, end);
      } else if (c == '"' || c == '\'') {
        end = endOfString(text, i);
        blank(made, i, end);
      } else if (c == '<') {
        int close = text.indexOf('>', i);
        String between = close < 0 ? " " : text.substring(i + 1, close);
        // Else it is "less than".
        if (!between.matches("(?s).*[\\s\"{}|^`\\\\].*")) {
          end = close + 1;
        }
      }
      i = end;
    }
    return made.toString();
  }

  private static int endOfString(String text, int start) {
    String quote = text.substring(start, start + 1);
    String mark = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
    int i = start + mark.length();
    while (i < text.length() && !text.startsWith(mark, i)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + mark.length());
  }

  private static void blank(StringBuilder made, int start, int end) {
    for (int i = start; i < end; i++) {
      if (made.charAt(i) != '\n') {
        made.setCharAt(i, ' ');
      }
    }
  }
}
