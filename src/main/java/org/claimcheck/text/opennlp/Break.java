package org.claimcheck.text.opennlp;

import java.util.function.Predicate;

/**
 * A place where a sentence may end: a run of periods, question or exclamation marks with the
 * quotation marks and brackets it closes, and what stands around it.
 *
 * @param text plain text
 * @param marks offset of the first mark
 * @param marksEnd offset after the last mark
 * @param end offset after what is closed
 */
record Break(String text, int marks, int marksEnd, int end) {
  /** How far to look for a word: longer ones are no words. */
  private static final int REACH = 40;

  private static final String MARKS = ".!?\u2026\u3002";
  private static final String CLOSERS = "\"')]}";
  private static final String OPENERS = "\"'([{";

  /** Whether sentences may end with the character. */
  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** The possible end of a sentence at a mark. */
  static Break at(String text, int marks) {
    int marksEnd = marks + 1;
    while (marksEnd < text.length() && isMark(text.charAt(marksEnd))) {
      marksEnd++;
    }
    int end = marksEnd;
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0 && !opens(text, end)) {
      end++;
    }
    return new Break(text, marks, marksEnd, afterFootnotes(text, end));
  }

  /** Whether a quotation mark right after a mark begins the next sentence. */
  private static boolean opens(String text, int quote) {
    return quote + 1 < text.length() && Character.isLetterOrDigit(text.charAt(quote + 1));
  }

  private static int afterFootnotes(String text, int from) {
    int end = from;
    while (end + 2 < text.length()
        && text.charAt(end) == '['
        && Character.isDigit(text.charAt(end + 1))) {
      int close = text.indexOf(']', end);
      if (close < 0 || close > end + 5) {
        return end;
      }
      end = close + 1;
    }
    return end;
  }

  boolean isPeriod() {
    return marksEnd == marks + 1 && text.charAt(marks) == '.';
  }

  boolean isEllipsis() {
    return text.charAt(marks) == '\u2026' || text.startsWith("..", marks);
  }

  /** Whether quotation marks or brackets close after the marks. */
  boolean closes() {
    return end > marksEnd;
  }

  /** Whether nothing but white space follows. */
  boolean atEnd() {
    return next() == text.length();
  }

  boolean beforeBlank() {
    return end == text.length() || PlainText.isBlank(text.charAt(end));
  }

  /** The word before the marks, back to white space, a quotation mark or a bracket. */
  String word() {
    int from = marks;
    while (from > 0 && marks - from < REACH && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, marks);
  }

  /** Whether the word is the first of a line. */
  boolean afterLineStart() {
    int from = marks - word().length() - 1;
    while (from >= 0 && PlainText.isBlank(text.charAt(from)) && text.charAt(from) != '\n') {
      from--;
    }
    return from < 0 || text.charAt(from) == '\n';
  }

  /** The next character that is not white space; 0 at the end. */
  char following() {
    int at = next();
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** The next word, after opening quotation marks and brackets; may be empty. */
  String nextWord() {
    return wordFrom(nextWordStart());
  }

  /** Whether one of the next few words is in a set that {@code test} knows. */
  boolean nextWords(int count, Predicate<String> test) {
    int at = nextWordStart();
    for (int i = 0; i < count; i++) {
      String word = wordFrom(at);
      if (test.test(word)) {
        return true;
      }
      at = skipBlanks(at + word.length());
    }
    return false;
  }

  private String wordFrom(int from) {
    int to = from;
    while (to < text.length() && to - from < REACH && isWordPart(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private int nextWordStart() {
    int at = next();
    while (at < text.length() && OPENERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int next() {
    return skipBlanks(end);
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && PlainText.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return !PlainText.isBlank(c) && CLOSERS.indexOf(c) < 0 && OPENERS.indexOf(c) < 0;
  }
}
