package org.claimcheck.word;

import org.claimcheck.article.Span;

/**
 * A run of letters, a number in digits, or a sign. Finer than a token: "mid-2019" is three words,
 * "$43bn" is three, "1,200.50" is one.
 *
 * @param kind what it is made of
 * @param span place in the article's text
 * @param text its characters
 * @param lower the same in lower case
 * @param spaced whether white space stands before it, or nothing
 * @param tag Penn Treebank part of speech of the token it belongs to, or ""
 */
public record Word(Kind kind, Span span, String text, String lower, boolean spaced, String tag) {

  /** What a word is made of. */
  public enum Kind {
    LETTERS,
    NUMBER,
    SIGN,
    /** What stands before the first and after the last word. */
    NONE
  }

  static final Word NONE = new Word(Kind.NONE, new Span(0, 0), "", "", true, "");

  /** Whether it is a number in digits. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether it is a number of nothing but this many digits. */
  public boolean isDigits(int count) {
    return text.length() == count && isWhole();
  }

  /** Whether it is a number of nothing but digits. */
  public boolean isWhole() {
    if (!isNumber()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The value of a number of nothing but at most nine digits, or -1. */
  public int whole() {
    return text.length() <= 9 && isWhole() ? Integer.parseInt(text) : -1;
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return kind == Kind.LETTERS && Character.isUpperCase(text.codePointAt(0));
  }
}
