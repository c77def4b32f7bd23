package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.article.Block;
import org.claimcheck.article.Span;

/** Finds stretches between quotation marks, block by block. */
final class QuoteMarks {
  private static final String DOUBLE_OPEN = "“„«";
  private static final String DOUBLE_CLOSE = "”“»";

  private QuoteMarks() {}

  /**
   * A quoted stretch.
   *
   * @param span marks included
   * @param block where it stands
   * @param continues whether the mark stayed open at the end of the block, as when a quotation goes
   *     on in the next paragraph
   */
  record Quoted(Span span, Block block, boolean continues) {}

  /** Quoted stretches of an article in order, not overlapping. */
  static List<Quoted> find(Article article) {
    List<Quoted> found = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      boolean nextOpens =
          i + 1 < article.blocks().size() && opens(article, article.blocks().get(i + 1));
      find(article.text(), block, nextOpens, found);
    }
    return found;
  }

  private static boolean opens(Article article, Block block) {
    String text = block.span().in(article.text()).strip();
    return !text.isEmpty() && "\"“«„'‘".indexOf(text.charAt(0)) >= 0;
  }

  private static void find(String text, Block block, boolean nextOpens, List<Quoted> found) {
    int end = block.span().end();
    boolean doubles = block.span().in(text).matches("(?s).*[\"“”«»„].*");
    int at = block.span().start();
    while (at < end) {
      char c = text.charAt(at);
      boolean opening =
          c == '"' || DOUBLE_OPEN.indexOf(c) >= 0 || (!doubles && opensSingle(text, at, block));
      if (!opening) {
        at++;
        continue;
      }
      int close = close(text, at, end);
      if (close < 0) {
        if (nextOpens || c != '\'') {
          Span span = trimmed(text, at, end);
          if (nextOpens && span.length() > 1) {
            found.add(new Quoted(span, block, true));
          }
        }
        return;
      }
      if (close > at + 1) {
        found.add(new Quoted(new Span(at, close + 1), block, false));
      }
      at = close + 1;
    }
  }

  private static Span trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  /** Offset of the mark that closes the one at an offset, or -1. */
  private static int close(String text, int open, int end) {
    char mark = text.charAt(open);
    int kind = DOUBLE_OPEN.indexOf(mark);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean closes =
          switch (mark) {
            case '"' -> c == '"' || c == '”';
            case '\'', '‘' -> (c == '\'' || c == '’') && closesSingle(text, i, end);
            default -> c == DOUBLE_CLOSE.charAt(kind) || (kind == 0 && c == '"');
          };
      if (closes) {
        return i;
      }
    }
    return -1;
  }

  /** A single mark opens after a space and before a letter: it is no apostrophe. */
  private static boolean opensSingle(String text, int at, Block block) {
    char c = text.charAt(at);
    boolean mark = c == '\'' || c == '‘';
    boolean before = at == block.span().start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean after = at + 1 < block.span().end() && Character.isLetterOrDigit(text.charAt(at + 1));
    return mark && before && after && !Character.isDigit(text.charAt(at + 1));
  }

  private static boolean closesSingle(String text, int at, int end) {
    boolean after = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    boolean plural = text.charAt(at - 1) == 's' && at + 1 < end && text.charAt(at + 1) == ' ';
    return after && !plural;
  }
}
