package org.claimcheck;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.claimcheck.article.Article;
import org.claimcheck.claim.ClaimExtractor;
import org.claimcheck.quantity.Units;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Parser;
import org.claimcheck.text.english.EnglishSentences;
import org.claimcheck.text.mention.MentionAnnotator;
import org.claimcheck.text.mention.MentionLexicon;
import org.claimcheck.text.mention.NameTypes;
import org.claimcheck.text.mention.QuotationAnnotator;
import org.claimcheck.text.syntax.CarefulParser;
import org.claimcheck.text.syntax.PredicationAnnotator;
import org.claimcheck.text.syntax.SyntaxLexicon;
import org.claimcheck.text.value.QuantityAnnotator;
import org.claimcheck.text.value.TimeAnnotator;

/**
 * The annotators of the text layer in their order. Models serve one thread at a time, so each
 * thread that comes borrows a set of them.
 */
final class TextLayer {
  private final ConcurrentLinkedDeque<Annotator> idle = new ConcurrentLinkedDeque<>();
  private final Supplier<Annotator> opener;
  private final Annotator others;
  private final NameLexicon names;
  private final SyntaxLexicon syntax;

  /** The words that the annotators know; reading them needs Jena. */
  record Words(SyntaxLexicon syntax, MentionLexicon mentions) {
    static Words read(Path ontology) {
      return new Words(
          SyntaxLexicon.read(ontology.resolve("lexicon/factuality.ttl")),
          MentionLexicon.load(ontology));
    }
  }

  /**
   * @param values annotator of times and quantities
   * @param names names that the parser and the mention finder have to take for names
   * @param types what sort of thing a name stands for
   */
  TextLayer(Annotator values, Words words, NameLexicon names, NameTypes types) {
    this.names = names;
    this.syntax = words.syntax();
    this.others =
        values
            .then(new QuotationAnnotator(words.mentions()))
            .then(new MentionAnnotator(words.mentions(), names, types))
            .then(new PredicationAnnotator(words.syntax()));
    this.opener = () -> EnglishSentences.open(names, words.syntax()).then(others);
  }

  /** An annotator of times and quantities; reading it needs no Jena. */
  static Annotator values(Path ontology) {
    return values(ontology, Units.load(ontology));
  }

  /** The same with units that are read already. */
  static Annotator values(Path ontology, Units units) {
    return TimeAnnotator.load(ontology).then(QuantityAnnotator.load(ontology, units));
  }

  /** A second reading of sentences, by another parser. */
  SecondOpinion secondOpinion(Parser parser, ClaimExtractor extractor) {
    return new SecondOpinion(new CarefulParser(parser, syntax), others, names, extractor);
  }

  /** Opens the models for a first thread. */
  void warmUp() {
    idle.push(opener.get());
  }

  Document annotate(Article article) {
    Annotator borrowed = idle.poll();
    Annotator annotator = borrowed == null ? opener.get() : borrowed;
    Document made = annotator.annotate(Document.of(article));
    // After an exception the models may be in any state; then they are not given back.
    idle.push(annotator);
    return made;
  }
}
