package org.claimcheck.text.mention;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.english.EnglishSentences;
import org.claimcheck.text.value.TimeAnnotator;

/** Documents for tests, annotated up to the mentions. */
final class Annotated {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final MentionLexicon LEXICON = MentionLexicon.load(ONTOLOGY);
  private static final Annotator BEFORE =
      EnglishSentences.open(NameLexicon.EMPTY)
          .then(TimeAnnotator.load(ONTOLOGY))
          .then(new QuotationAnnotator(LEXICON));

  private Annotated() {}

  /** A document of paragraphs parted by blank lines; the first is the headline if there are two. */
  static Document of(String text) {
    return of(text, NameTypes.NONE);
  }

  static synchronized Document of(String text, NameTypes types) {
    return BEFORE
        .then(new MentionAnnotator(LEXICON, NameLexicon.EMPTY, types))
        .annotate(Document.of(GoldArticle.article(text)));
  }

  /** Mentions found anew in a parsed document. */
  static Document again(Document document) {
    return new MentionAnnotator(LEXICON, NameLexicon.EMPTY, NameTypes.NONE).annotate(document);
  }

  /** Texts of the names. */
  static List<String> names(Document document) {
    return document.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .map(Mention::text)
        .toList();
  }

  /** The first mention with the text. */
  static Mention mention(Document document, String text) {
    return document.mentions().stream()
        .filter(m -> m.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention " + text + " in " + document.mentions()));
  }

  /** Texts of the chain that the first mention with the text is in. */
  static List<String> chain(Document document, String text) {
    return document.chainOf(mention(document, text)).stream().map(Mention::text).toList();
  }
}
