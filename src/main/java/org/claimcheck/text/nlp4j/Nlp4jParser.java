package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Parser;
import org.claimcheck.text.Token;

/** The parser of claimcheck: NLP4J over a memory-mapped pack. */
public final class Nlp4jParser implements Parser {
  private final Pipeline pipeline;

  private Nlp4jParser(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Opens the pack of this version.
   *
   * @throws org.claimcheck.text.ModelException if it is missing or damaged
   */
  public static Nlp4jParser open() {
    return open(PackFolder.current());
  }

  /** Opens the pack in a folder. */
  static Nlp4jParser open(Path folder) {
    return new Nlp4jParser(Pipeline.open(folder));
  }

  @Override
  public List<Token.Parsed> parse(String text, List<Span> tokens, NameLexicon names) {
    List<String> written = tokens.stream().map(span -> span.in(text)).toList();
    NLPNode[] nodes = Pipeline.nodes(WordForm.of(written));
    pipeline.annotate(
        nodes,
        tagged -> {
          KnownNames.tag(tagged, names);
          TagRepairs.apply(tagged);
        });
    List<Token.Parsed> parsed = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      parsed.add(parsed(tokens.get(i), written.get(i), nodes[i + 1]));
    }
    return parsed;
  }

  private static Token.Parsed parsed(Span span, String text, NLPNode node) {
    NLPNode head = node.getDependencyHead();
    return new Token.Parsed(
        span,
        text,
        WordForm.lemma(text, node),
        node.getPartOfSpeechTag(),
        head == null ? -1 : head.getID() - 1,
        node.getDependencyLabel());
  }
}
