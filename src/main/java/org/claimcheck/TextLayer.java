package org.claimcheck;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.claimcheck.article.Article;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.english.EnglishSentences;

/**
 * The annotators of the text layer in their order. Models serve one thread at a time, so each
 * thread that comes borrows a set of them.
 */
final class TextLayer {
  private final ConcurrentLinkedDeque<Annotator> idle = new ConcurrentLinkedDeque<>();
  private final Supplier<Annotator> opener;

  private TextLayer(Supplier<Annotator> opener) {
    this.opener = opener;
  }

  /** Opens the models for a first thread. */
  static TextLayer open(Path ontology, NameLexicon names) {
    TextLayer made = new TextLayer(() -> annotators(names));
    made.idle.push(made.opener.get());
    return made;
  }

  private static Annotator annotators(NameLexicon names) {
    return EnglishSentences.open(names);
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
