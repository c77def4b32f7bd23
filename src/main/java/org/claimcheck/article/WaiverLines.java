package org.claimcheck.article;

import java.util.ArrayList;
import java.util.List;

/** Comments of an article that speak to claimcheck: {@code <!-- claimcheck: ... -->}. */
public final class WaiverLines {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final String WORD = "claimcheck:";

  /** Longer ones are left alone. */
  private static final int LONGEST = 2000;

  /** More of them are no waivers but an attack. */
  private static final int MOST = 1000;

  private WaiverLines() {}

  /** Where the first thousand stand in a file, in order. */
  public static List<Span> in(String file) {
    List<Span> found = new ArrayList<>();
    int at = file.indexOf(OPEN);
    while (at >= 0 && found.size() < MOST) {
      int from = at + OPEN.length();
      int word = from;
      while (word < file.length() && file.charAt(word) <= ' ' && word < from + LONGEST) {
        word++;
      }
      if (file.startsWith(WORD, word)) {
        String window = file.substring(word, Math.min(file.length(), word + LONGEST));
        int close = window.indexOf(CLOSE);
        if (close >= 0) {
          found.add(new Span(at, word + close + CLOSE.length()));
        }
      }
      at = file.indexOf(OPEN, from);
    }
    return found;
  }

  /** Whether a line is nothing else. */
  static boolean is(String line) {
    return line.startsWith(OPEN) && in(line).contains(new Span(0, line.length()));
  }

  /** What one of them says. */
  public static String content(String file, Span place) {
    int word = file.indexOf(WORD, place.start());
    return file.substring(word + WORD.length(), place.end() - CLOSE.length());
  }

  /** Whether nothing else stands on its lines. */
  public static boolean isAlone(String file, Span place) {
    int from = place.start();
    while (from > Math.max(0, place.start() - LONGEST) && isBlank(file.charAt(from - 1))) {
      from--;
    }
    int to = place.end();
    while (to < Math.min(file.length(), place.end() + LONGEST) && isBlank(file.charAt(to))) {
      to++;
    }
    return (from == 0 || isEnd(file.charAt(from - 1)))
        && (to == file.length() || isEnd(file.charAt(to)));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
