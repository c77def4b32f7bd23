package org.claimcheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimcheck.article.Article;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * An article with what the annotators found in it. Immutable: an annotator returns a new document.
 *
 * @param article the article, which owns the text
 * @param sentences sentences in order
 * @param times time expressions in order, not overlapping
 * @param quantities quantities in order, not overlapping; none overlaps a time expression
 * @param quotations quotations in order
 * @param mentions mentions in order; names do not overlap each other
 * @param predications predications in the order of their predicates
 */
public record Document(
    Article article,
    List<Sentence> sentences,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Quotation> quotations,
    List<Mention> mentions,
    List<Predication> predications) {

  /** Copies the lists. */
  public Document {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
    predications = List.copyOf(predications);
  }

  /** An article nobody has annotated yet. */
  public static Document of(Article article) {
    return new Document(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public Document withSentences(List<Sentence> made) {
    return new Document(article, made, times, quantities, quotations, mentions, predications);
  }

  public Document withTimes(List<TimeExpression> made) {
    return new Document(article, sentences, made, quantities, quotations, mentions, predications);
  }

  public Document withQuantities(List<Quantity> made) {
    return new Document(article, sentences, times, made, quotations, mentions, predications);
  }

  public Document withQuotations(List<Quotation> made) {
    return new Document(article, sentences, times, quantities, made, mentions, predications);
  }

  public Document withMentions(List<Mention> made) {
    return new Document(article, sentences, times, quantities, quotations, made, predications);
  }

  public Document withPredications(List<Predication> made) {
    return new Document(article, sentences, times, quantities, quotations, mentions, made);
  }

  /** The article's readable text. */
  public String text() {
    return article.text();
  }

  /** The smallest mention whose head is the token. */
  public Optional<Mention> mentionAt(Token token) {
    int begin = sentenceAt(token.span().start()).map(s -> s.span().start()).orElse(0);
    @Nullable Mention smallest = null;
    for (int i = last(mentions, Mention::span, token.span().start()); i >= 0; i--) {
      Mention m = mentions.get(i);
      if (m.span().start() < begin) {
        break; // no mention reaches into another sentence
      }
      if (m.head() == token
          && (smallest == null || m.span().length() <= smallest.span().length())) {
        smallest = m;
      }
    }
    return Optional.ofNullable(smallest);
  }

  /** Mentions of the same thing, in text order, the given one included. */
  public List<Mention> chainOf(Mention mention) {
    return mentions.stream().filter(m -> m.chain() == mention.chain()).toList();
  }

  /** The time expression that covers the token. */
  public Optional<TimeExpression> timeAt(Token token) {
    return covering(times, TimeExpression::span, token.span());
  }

  /** The amount that covers the token; places in an order are none. */
  public Optional<Quantity> quantityAt(Token token) {
    return covering(quantities, Quantity::span, token.span()).filter(Quantity::isAmount);
  }

  /** The sentence that holds an offset of the text. */
  public Optional<Sentence> sentenceAt(int offset) {
    return covering(sentences, Sentence::span, new Span(offset, offset + 1));
  }

  /** The token that begins at or covers an offset of the text. */
  public Optional<Token> tokenAt(int offset) {
    return sentenceAt(offset)
        .flatMap(s -> covering(s.tokens(), Token::span, new Span(offset, offset + 1)));
  }

  /** Predications whose predicate is the token. */
  public List<Predication> predicationsAt(Token token) {
    List<Predication> found = new ArrayList<>();
    for (Predication p : predications) {
      if (p.predicate() == token) {
        found.add(p);
      }
    }
    return found;
  }

  /** The one that covers a span, of things in order that do not overlap. */
  private static <T> Optional<T> covering(List<T> things, Function<T, Span> place, Span span) {
    int at = last(things, place, span.start());
    return at >= 0 && place.apply(things.get(at)).covers(span)
        ? Optional.of(things.get(at))
        : Optional.empty();
  }

  /** Index of the last of the things that begins at or before an offset, or -1. */
  private static <T> int last(List<T> things, Function<T, Span> place, int offset) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(things.get(middle)).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
