package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Sentence;
import org.claimcheck.time.TimeExpression;

/**
 * Turns dependency trees into predications. Needs sentences with parses; uses times, quantities,
 * quotations and mentions where the document has them. Safe for use by several threads.
 */
public final class PredicationAnnotator implements Annotator {
  /** Longer "sentences" are tables and lists of words; reading them would cost without gain. */
  private static final int LONGEST = 400;

  private final SyntaxLexicon lexicon;

  /**
   * @param lexicon the words whose class matters
   */
  public PredicationAnnotator(SyntaxLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Document annotate(Document document) {
    Clauses clauses = new Clauses(document, lexicon);
    Phrases phrases = new Phrases(document, clauses);
    Factuality factuality = new Factuality(document, lexicon, clauses);
    List<Predication> all = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.tokens().size() <= LONGEST) {
        for (Draft draft : read(document, sentence, clauses, phrases)) {
          Factuality.Status status = factuality.of(draft.predicate());
          all.add(draft.finish(status.modality(), status.source()));
        }
      }
    }
    return document.withPredications(all);
  }

  private List<Draft> read(Document document, Sentence sentence, Clauses clauses, Phrases phrases) {
    VerbReader verbReader = new VerbReader(document, lexicon, clauses, phrases);
    NounReader nounReader = new NounReader(document, lexicon, clauses, phrases);
    EquationReader equationReader =
        new EquationReader(document, lexicon, clauses, phrases, verbReader, nounReader);
    List<Draft> verbs = verbReader.read(sentence);
    List<Draft> nouns = nounReader.read(sentence);
    List<Draft> drafts = new ArrayList<>(verbs);
    drafts.addAll(nouns);
    drafts.addAll(equationReader.read(sentence));
    Circumstances circumstances = new Circumstances(document, lexicon, clauses, phrases, drafts);
    circumstances.addTimes(sentence, within(document.times(), sentence, TimeExpression::span));
    circumstances.addPlaces();
    nounReader.lend(verbs, nouns);
    circumstances.addQuantities(sentence, within(document.quantities(), sentence, Quantity::span));
    drafts.addAll(new Elisions(phrases).of(sentence, List.copyOf(drafts)));
    drafts.addAll(new Asides(document).of(sentence, drafts));
    drafts.removeIf(
        d ->
            (d.kind() == Predication.Kind.NOUN && !nounReader.counts(d))
                || (d.kind() == Predication.Kind.NOUN
                    && drafts.stream()
                        .anyMatch(
                            o ->
                                o.kind() == Predication.Kind.COPULA
                                    && o.predicate() == d.predicate())));
    drafts.sort(Comparator.comparingInt(d -> d.predicate().index()));
    return drafts;
  }

  private static <T> List<T> within(List<T> all, Sentence sentence, Function<T, Span> span) {
    return all.stream().filter(x -> sentence.span().covers(span.apply(x))).toList();
  }
}
