package org.claimcheck.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.claimcheck.article.Span;

/**
 * The words of a stretch of text, in order. Positions before the first and after the last are words
 * without characters, so that a reader may look around freely.
 */
public final class Words {
  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /** The given words of one text, in order. */
  public static Words of(List<Word> words) {
    return new Words(words);
  }

  /** Words of a stretch of text, without parts of speech. */
  public static Words scan(String text, Span where) {
    return scan(text, where, offset -> "");
  }

  /**
   * Words of a stretch of text.
   *
   * @param text the article's text
   * @param where the stretch
   * @param tagAt the part of speech of the token at an offset; asked in ascending order
   */
  public static Words scan(String text, Span where, IntFunction<String> tagAt) {
    List<Word> found = new ArrayList<>();
    boolean spaced = true;
    int i = where.start();
    while (i < where.end()) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        spaced = true;
        i += Character.charCount(c);
        continue;
      }
      Word.Kind kind;
      int end;
      // ".25", but not the end of "U.S.25"
      boolean point = c == '.' && spaced && i + 1 < where.end() && isDigit(text.charAt(i + 1));
      if (point) {
        kind = Word.Kind.NUMBER;
        end = NumberScanner.digits(text, i + 1, where.end());
      } else if (isDigit((char) Math.min(c, Character.MAX_VALUE))) {
        kind = Word.Kind.NUMBER;
        end = NumberScanner.end(text, i, where.end());
      } else if (Character.isLetter(c)) {
        kind = Word.Kind.LETTERS;
        end = letters(text, i, where.end());
      } else {
        kind = Word.Kind.SIGN;
        end = i + Character.charCount(c);
      }
      String of = text.substring(i, end);
      String lower = kind == Word.Kind.LETTERS ? of.toLowerCase(Locale.ROOT) : sign(of);
      found.add(new Word(kind, new Span(i, end), of, lower, spaced, tagAt.apply(i)));
      spaced = false;
      i = end;
    }
    return new Words(found);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int letters(String text, int from, int limit) {
    int i = from;
    while (i < limit) {
      int c = text.codePointAt(i);
      if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** All dashes alike, all apostrophes alike; other signs as they are. */
  private static String sign(String sign) {
    return switch (sign) {
      case "\u2010", "\u2011", "\u2212" -> "-";
      case "\u2013", "\u2014", "\u2012" -> "–";
      case "\u2019", "\u2018", "`" -> "'";
      default -> sign;
    };
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** The word at a position; one without characters outside the stretch. */
  public Word at(int i) {
    return i < 0 || i >= words.size() ? Word.NONE : words.get(i);
  }

  /** The word in lower case, "" outside the stretch. */
  public String lower(int i) {
    return at(i).lower();
  }

  /** Whether the word at a position is one of those given, in lower case. */
  public boolean is(int i, String... any) {
    String lower = at(i).lower();
    for (String one : any) {
      if (one.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words from a position on are those given, in lower case. */
  public boolean follow(int i, String... phrase) {
    for (int k = 0; k < phrase.length; k++) {
      if (!phrase[k].equals(at(i + k).lower())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word is a hyphen or a dash. */
  public boolean isDash(int i) {
    return is(i, "-", "–");
  }

  /** Whether no white space stands between the word and the one before. */
  public boolean glued(int i) {
    return i > 0 && i < words.size() && !words.get(i).spaced();
  }

  /** A hyphen that joins the words on both sides of it. */
  public boolean isHyphen(int i) {
    return is(i, "-", "–") && glued(i) && glued(i + 1);
  }

  /** The text span from one word up to before another. */
  public Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
