package org.claimcheck.text.opennlp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Span;

/** Takes apart what stands between two blanks, as far as that needs no model. */
final class Chunk {
  private static final String OPENERS = "\"'([{<`*_#\u00BF\u00A1|~";
  private static final String CLOSERS = "\"')]}>,;:!?*_|~\u2026\u2013\u2014";

  /** Links, addresses, handles, tags and file names. */
  private static final Pattern NAME_OF_MACHINES =
      Pattern.compile(
          "(?i)(https?|ftp)://\\S+|www\\.\\S+|\\S+@\\S+\\.\\p{L}+|[@#][\\p{L}_][\\w.]*"
              + "|[\\w-]+(\\.[\\w-]+)*\\.(com|org|net|gov|edu|info|io|co\\.uk|eu|int|tv)(/\\S*)?");

  /** "$1.2bn", "US$5", "30m", "5%", "7.30pm", "40km". */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(-?(?:(?:US|A|C|HK|NZ|S|R|CA|AU)?[$]|[\u00A3\u20AC\u00A5\u20B9\u20BD\u20BA\u20AA]))?"
              + "([+\u2212-]?\\d[\\d.,:]*)"
              + "([%\u2030\u00B0]|[$\u00A3\u20AC\u00A5]|(?i:bn|mn|tn|trn|m|k|pm|am|a\\.m\\.?|p\\.m\\.?"
              + "|km|cm|mm|kg|g|ft|lbs?|oz|mph|kph|km/h|sq|ha|hrs?|mins?|secs?|gw|mw|kw|kwh|mwh|gwh"
              + "|gb|tb|mb|p|c|f|x))?");

  private static final Pattern TWO_NUMBERS =
      Pattern.compile("(\\d[\\d.,]*)([-\u2013\u2014])([$\u00A3\u20AC]?\\d[\\d.,]*\\S*)");

  /** Dashes between words and dots left out. */
  private static final Pattern DASH =
      Pattern.compile("\u2014|--+|\u2013|\\.{2,}|\u2026|[!?]+(?=\\p{L})");

  private static final Pattern ISO_DATE =
      Pattern.compile("\\d{4}-\\d\\d?(-\\d\\d?)?(T[\\d:.Z+-]+)?");

  /** Longer ones are no words; patterns would take too much stack. */
  private static final int LONGEST = 300;

  private Chunk() {}

  /**
   * The pieces of a chunk.
   *
   * @param plain plain text
   * @param last whether no words follow in the sentence
   */
  static List<Span> split(String plain, int from, int to, boolean last) {
    List<Span> pieces = new ArrayList<>();
    Deque<Span> closing = new ArrayDeque<>();
    int start = from;
    int end = to;
    while (start < end && isOpener(plain, start, end)) {
      pieces.add(new Span(start, start + 1));
      start++;
    }
    while (end > start) {
      int cut = closerStart(plain, start, end, last);
      if (cut == end) {
        break;
      }
      closing.push(new Span(cut, end));
      end = cut;
    }
    if (start < end) {
      splitCore(pieces, plain, start, end);
    }
    pieces.addAll(closing);
    return pieces;
  }

  /** Whether the model may find a contraction or possessive in a piece. */
  static boolean isContractible(String plain, Span piece) {
    return piece.in(plain).chars().anyMatch(c -> c == '\'')
        || piece.in(plain).chars().allMatch(Character::isLetter);
  }

  private static boolean isOpener(String plain, int start, int end) {
    char c = plain.charAt(start);
    if (OPENERS.indexOf(c) < 0 || start + 1 == end) {
      return OPENERS.indexOf(c) >= 0;
    }
    boolean tag = c == '#' && Character.isLetterOrDigit(plain.charAt(start + 1));
    boolean decade = c == '\'' && Character.isDigit(plain.charAt(start + 1));
    return !tag && !decade;
  }

  /** Start of the punctuation that ends a chunk, or its end if there is none to cut off. */
  private static int closerStart(String plain, int start, int end, boolean last) {
    char c = plain.charAt(end - 1);
    if (c == '.') {
      int dots = end - 1;
      while (dots > start && plain.charAt(dots - 1) == '.') {
        dots--;
      }
      boolean many = end - dots > 1;
      return many || isFinalPeriod(plain, start, dots, last) ? dots : end;
    }
    if (c == '\''
        && end - 2 >= start
        && (plain.charAt(end - 2) | 32) == 's'
        && !quoted(plain, start)) {
      return end - 1;
    }
    return CLOSERS.indexOf(c) >= 0 ? end - 1 : end;
  }

  private static boolean quoted(String plain, int start) {
    return start > 0 && plain.charAt(start - 1) == '\'';
  }

  /** A period ends the sentence, unless it belongs to the word: then Penn has no other. */
  private static boolean isFinalPeriod(String plain, int start, int period, boolean last) {
    String word = plain.substring(Math.max(start, period - 40), period);
    if (last) {
      return !(word.indexOf('.') > 0 && Abbreviations.isAbbreviation(word));
    }
    boolean afterBracket = !word.isEmpty() && CLOSERS.indexOf(word.charAt(word.length() - 1)) >= 0;
    return word.isEmpty() || afterBracket;
  }

  private static void splitCore(List<Span> pieces, String plain, int start, int end) {
    String core = plain.substring(start, end);
    if (core.length() > LONGEST
        || NAME_OF_MACHINES.matcher(core).matches()
        || ISO_DATE.matcher(core).matches()) {
      pieces.add(new Span(start, end));
      return;
    }
    Matcher numbers = TWO_NUMBERS.matcher(core);
    if (numbers.matches()) {
      pieces.add(new Span(start, start + numbers.end(1)));
      pieces.add(new Span(start + numbers.start(2), start + numbers.end(2)));
      splitAmount(pieces, plain, start + numbers.start(3), end);
      return;
    }
    Matcher dash = DASH.matcher(core);
    int from = 0;
    while (dash.find()) {
      splitAmount(pieces, plain, start + from, start + dash.start());
      pieces.add(new Span(start + dash.start(), start + dash.end()));
      from = dash.end();
    }
    splitAmount(pieces, plain, start + from, end);
  }

  private static void splitAmount(List<Span> pieces, String plain, int start, int end) {
    if (start == end) {
      return;
    }
    Matcher amount = AMOUNT.matcher(plain.substring(start, end));
    if (!amount.matches()) {
      splitCompound(pieces, plain, start, end);
      return;
    }
    for (int group = 1; group <= 3; group++) {
      if (amount.start(group) >= 0) {
        pieces.add(new Span(start + amount.start(group), start + amount.end(group)));
      }
    }
  }

  private static void splitCompound(List<Span> pieces, String plain, int start, int end) {
    int from = start;
    if (Hyphens.isCompound(plain.substring(start, end), wordAfter(plain, end))) {
      for (int hyphen = plain.indexOf('-', start);
          hyphen > 0 && hyphen < end;
          hyphen = plain.indexOf('-', from)) {
        pieces.add(new Span(from, hyphen));
        pieces.add(new Span(hyphen, hyphen + 1));
        from = hyphen + 1;
      }
    }
    pieces.add(new Span(from, end));
  }

  private static String wordAfter(String plain, int end) {
    int from = end;
    while (from < plain.length() && PlainText.isBlank(plain.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < plain.length() && Character.isLetter(plain.charAt(to))) {
      to++;
    }
    return plain.substring(from, to);
  }
}
