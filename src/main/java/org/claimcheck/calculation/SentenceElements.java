package org.claimcheck.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Cuts the sentences of a document into elements; values of a document are gone through once. */
final class SentenceElements {
  private static final Pattern SCORE = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})");

  /** "7-5" and "129-131" are scores, "50-100,000" is a range. */
  private static final int LONGEST_SCORE = 7;

  private final Document document;
  private int quantity;
  private int time;

  SentenceElements(Document document) {
    this.document = document;
  }

  /** The elements of a sentence; to be asked for the sentences of the document in their order. */
  List<Element> of(Sentence sentence) {
    List<Element> made = new ArrayList<>();
    int end = sentence.span().start();
    for (Token token : sentence.tokens()) {
      // A token may hold several: "1950-2020".
      int from = Math.max(token.start(), end);
      while (from < token.span().end()) {
        @Nullable Element value = value(token, from);
        if (value != null) {
          made.add(value);
          end = value.span().end();
        } else if (from == token.start()) {
          made.add(Element.word(token));
        }
        from = value == null ? from + 1 : end;
      }
    }
    return made;
  }

  private @Nullable Element value(Token token, int offset) {
    @Nullable Quantity amount = quantityAt(offset);
    @Nullable TimeExpression when = timeAt(offset);
    if (when != null) {
      return new Element(when.span(), when.text(), token, null, when, null);
    }
    @Nullable Element result = offset == token.start() ? score(token) : null;
    if (result != null) {
      return result;
    }
    return amount == null
        ? null
        : new Element(amount.span(), amount.text(), token, amount, null, null);
  }

  private @Nullable Quantity quantityAt(int offset) {
    List<Quantity> all = document.quantities();
    while (quantity < all.size() && all.get(quantity).span().end() <= offset) {
      quantity++;
    }
    return quantity < all.size() && all.get(quantity).span().start() == offset
        ? all.get(quantity)
        : null;
  }

  private @Nullable TimeExpression timeAt(int offset) {
    List<TimeExpression> all = document.times();
    while (time < all.size() && all.get(time).span().end() <= offset) {
      time++;
    }
    return time < all.size() && all.get(time).span().start() == offset ? all.get(time) : null;
  }

  private @Nullable Element score(Token token) {
    int offset = token.start();
    String text = document.text();
    Matcher score =
        SCORE.matcher(text).region(offset, Math.min(text.length(), offset + LONGEST_SCORE));
    if (!score.lookingAt()) {
      return null;
    }
    int end = score.end();
    if (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || goesOn(text, end))) {
      return null;
    }
    Calculation.Score numbers =
        new Calculation.Score(Integer.parseInt(score.group(1)), Integer.parseInt(score.group(2)));
    Span span = new Span(offset, end);
    return new Element(span, score.group(), token, null, null, numbers);
  }

  /** "2-1.5", "24-7-365", "10-12%". */
  private static boolean goesOn(String text, int end) {
    char next = text.charAt(end);
    boolean digit = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    return next == '%' || ((next == '-' || next == '–' || next == '.' || next == ',') && digit);
  }
}
