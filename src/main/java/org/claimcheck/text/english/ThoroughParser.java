package org.claimcheck.text.english;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.article.Span;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Parser;
import org.claimcheck.text.Phrase;
import org.claimcheck.text.Token;
import org.claimcheck.text.nlp4j.PhraseConverter;
import org.claimcheck.text.opennlp.OpenNlpPhrases;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on a sentence: phrases by OpenNLP, turned into the same dependencies. An order
 * of magnitude slower than the first; its models are opened when it is first asked.
 *
 * <p>A sentence that it cannot make sense of has no heads, and the relation "dep" throughout.
 */
public final class ThoroughParser implements Parser {
  private final Path models;
  private @Nullable OpenNlpPhrases phrases;
  private @Nullable PhraseConverter converter;

  /**
   * @param home folder of the installation
   */
  public ThoroughParser(Path home) {
    models = home.resolve("target").resolve("lib-thorough");
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.claimcheck.text.ModelException at the first call, if a model is missing or damaged
   */
  @Override
  public List<Token.Parsed> parse(String text, List<Span> tokens, NameLexicon names) {
    List<Compound> compounds = Compound.of(text, tokens);
    List<String> forms =
        TreebankForms.of(compounds.stream().map(c -> c.text(text)).toList(), names);
    Phrase phrase = phrases().parse(forms);
    Optional<List<PhraseConverter.Arc>> arcs = converter().convert(forms, phrase);
    List<Token.Parsed> parsed = new ArrayList<>(tokens.size());
    for (int i = 0; i < compounds.size(); i++) {
      if (arcs.isPresent()) {
        PhraseConverter.Arc arc = arcs.get().get(i);
        int head = arc.head() < 0 ? -1 : compounds.get(arc.head()).last();
        compounds.get(i).addParsed(text, arc, head, parsed);
      } else {
        compounds.get(i).addUnparsed(text, parsed);
      }
    }
    return parsed;
  }

  private OpenNlpPhrases phrases() {
    if (phrases == null) {
      phrases = OpenNlpPhrases.open(models);
    }
    return phrases;
  }

  private PhraseConverter converter() {
    if (converter == null) {
      converter = new PhraseConverter();
    }
    return converter;
  }
}
