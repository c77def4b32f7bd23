package org.claimcheck.text.english;

import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.SentenceAnnotator;
import org.claimcheck.text.nlp4j.Nlp4jParser;
import org.claimcheck.text.opennlp.OpenNlpSentences;
import org.claimcheck.text.opennlp.OpenNlpTokens;
import org.claimcheck.text.syntax.CarefulParser;
import org.claimcheck.text.syntax.SyntaxLexicon;

/** Opens the models for English sentences: OpenNLP to find them, NLP4J to parse them. */
public final class EnglishSentences {
  private EnglishSentences() {}

  /**
   * An annotator of its own models, for one thread.
   *
   * @param names what the parser has to take for names
   * @throws org.claimcheck.text.ModelException if a model is missing or damaged
   */
  public static SentenceAnnotator open(NameLexicon names) {
    return new SentenceAnnotator(
        OpenNlpSentences.open(), OpenNlpTokens.open(), Nlp4jParser.open(), names);
  }

  /**
   * An annotator whose parser is guarded against constructions that it is known to misread.
   *
   * @param names what the parser has to take for names
   * @param lexicon what the guard has to know of words
   * @throws org.claimcheck.text.ModelException if a model is missing or damaged
   */
  public static SentenceAnnotator open(NameLexicon names, SyntaxLexicon lexicon) {
    return new SentenceAnnotator(
        OpenNlpSentences.open(),
        OpenNlpTokens.open(),
        new CarefulParser(Nlp4jParser.open(), lexicon),
        names);
  }
}
