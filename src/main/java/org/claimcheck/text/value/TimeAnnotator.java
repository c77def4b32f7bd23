package org.claimcheck.text.value;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.Sentence;
import org.claimcheck.time.NamedDays;
import org.claimcheck.time.Tense;
import org.claimcheck.time.TimeExpression;
import org.claimcheck.time.TimePhrase;
import org.claimcheck.time.TimeRecognizer;
import org.claimcheck.time.TimeResolver;
import org.claimcheck.word.Words;

/**
 * Finds the time expressions of a document. Needs sentences with tokens; tags and heads make it
 * better. Safe for use by several threads.
 */
public final class TimeAnnotator implements Annotator {
  private final TimeRecognizer recognizer;

  /** An annotator that knows the given days by name. */
  public TimeAnnotator(NamedDays named) {
    this.recognizer = new TimeRecognizer(named);
  }

  /** An annotator with the tables of an ontology folder. */
  public static TimeAnnotator load(Path ontology) {
    return new TimeAnnotator(NamedDays.load(ontology));
  }

  @Override
  public Document annotate(Document document) {
    String text = document.text();
    List<Words> words = document.sentences().stream().map(s -> SentenceWords.of(text, s)).toList();
    NumericOrder order = new NumericOrder();
    words.forEach(order::see);
    TimeResolver resolver = new TimeResolver(text, document.article().published().orElse(null));
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (TimePhrase phrase :
          recognizer.find(
              words.get(sentence.index()), order.order(document.article().published()))) {
        Tense tense = TenseFinder.of(sentence, phrase.span(), phrase.relation());
        found.add(resolver.resolve(phrase, tense, sentence.index()));
      }
    }
    return document.withTimes(found);
  }
}
