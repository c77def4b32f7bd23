package org.claimcheck.text.value;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Hedges;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.QuantityRecognizer;
import org.claimcheck.quantity.Units;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.Sentence;
import org.claimcheck.time.TimeExpression;

/**
 * Finds the quantities of a document. Needs sentences with tokens, and the time expressions, which
 * hold no quantities; tags and heads tell what is counted. Safe for use by several threads.
 */
public final class QuantityAnnotator implements Annotator {
  private final QuantityRecognizer recognizer;

  /** An annotator that uses the given recogniser. */
  public QuantityAnnotator(QuantityRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  /** An annotator with the tables of an ontology folder. */
  public static QuantityAnnotator load(Path ontology) {
    return load(ontology, Units.load(ontology));
  }

  /** An annotator with the hedges of an ontology folder and the given units. */
  public static QuantityAnnotator load(Path ontology, Units units) {
    return new QuantityAnnotator(new QuantityRecognizer(Hedges.load(ontology), units));
  }

  @Override
  public Document annotate(Document document) {
    List<Span> times = document.times().stream().map(TimeExpression::span).toList();
    List<Quantity> found = new ArrayList<>();
    int from = 0;
    for (Sentence sentence : document.sentences()) {
      while (from < times.size() && times.get(from).end() <= sentence.span().start()) {
        from++;
      }
      int to = from;
      while (to < times.size() && times.get(to).start() < sentence.span().end()) {
        to++;
      }
      List<Quantity> here =
          recognizer.find(
              document.text(),
              SentenceWords.of(document.text(), sentence),
              times.subList(from, to));
      found.addAll(Counted.in(sentence, here));
    }
    return document.withQuantities(found);
  }
}
