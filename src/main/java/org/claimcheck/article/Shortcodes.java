package org.claimcheck.article;

import java.util.Map;

/** Tags of site generators: Hugo's, Jekyll's and Docusaurus's are no words of the article. */
final class Shortcodes {
  private static final Map<String, String> PAIRS =
      Map.of("{{<", ">}}", "{{%", "%}}", "{%", "%}", "{{", "}}", "{#", "#}");

  /** Longer ones are text with braces in it. */
  private static final int LONGEST = 4000;

  /** Takes no room in the text, and is no mark of Markdown. */
  private static final char NOTHING = '\u200b';

  private Shortcodes() {}

  /** The text with shortcodes taken out and all else where it was. */
  static String blanked(String text) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    char[] made = text.toCharArray();
    int at = text.indexOf('{');
    while (at >= 0) {
      int end = end(text, at);
      for (int i = at; i < end; i++) {
        if (made[i] != '\n' && made[i] != '\r') {
          made[i] = NOTHING;
        }
      }
      at = text.indexOf('{', Math.max(end, at + 1));
    }
    return new String(made);
  }

  /** Where a shortcode that begins here ends, or its beginning where none does. */
  private static int end(String text, int at) {
    for (int length = 3; length > 1; length--) {
      String close = PAIRS.get(text.substring(at, Math.min(text.length(), at + length)));
      if (close != null) {
        String window = text.substring(at, Math.min(text.length(), at + LONGEST));
        int found = window.indexOf(close, length);
        return found < 0 ? at : at + found + close.length();
      }
    }
    return at;
  }
}
