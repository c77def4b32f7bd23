package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.NameLexicon;

/**
 * Adds mentions and their chains. Needs sentences with parses; uses times and quotations where they
 * are there. Safe for several threads.
 */
public final class MentionAnnotator implements Annotator {
  private final MentionLexicon lexicon;
  private final NameLexicon names;
  private final NameTypes types;

  /**
   * @param lexicon words that tell what phrases refer to
   * @param names names that somebody knows, to take them for names as they are
   * @param types what somebody knows of names
   */
  public MentionAnnotator(MentionLexicon lexicon, NameLexicon names, NameTypes types) {
    this.lexicon = lexicon;
    this.names = names;
    this.types = types;
  }

  @Override
  public Document annotate(Document document) {
    NameReader reader =
        new NameReader(lexicon, new NameFinder(lexicon, names), new NameTyper(lexicon, types));
    List<Phrase> phrases = new PhraseFinder(reader, new NominalFinder(lexicon)).find(document);
    new Coreference(lexicon).resolve(document, phrases);
    return document.withMentions(mentions(phrases));
  }

  private static List<Mention> mentions(List<Phrase> phrases) {
    List<Phrase> kept = new ArrayList<>(phrases.stream().filter(MentionAnnotator::isKept).toList());
    kept.sort((a, b) -> a.span.compareTo(b.span));
    Map<Entity, Integer> chains = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Phrase phrase : kept) {
      Entity entity = phrase.entityOrThrow();
      int chain = chains.computeIfAbsent(entity, e -> chains.size());
      Mention.Type type = phrase.isName() || phrase.pronoun != null ? entity.type : phrase.type;
      mentions.add(
          new Mention(
              mentions.size(), phrase.span, phrase.text, phrase.head, phrase.kind(), type, chain));
    }
    return mentions;
  }

  /** What only might have been taken up, and was not, is no mention. */
  private static boolean isKept(Phrase phrase) {
    boolean alone = phrase.entityOrThrow().phrases.size() == 1;
    return switch (phrase.form) {
      case INDEFINITE, CONJUNCTION -> !alone && !phrase.apposed;
      case PRONOUN ->
          !alone || phrase.pronoun == null || phrase.pronoun.use() != Pronoun.Use.RELATIVE;
      default -> true;
    };
  }
}
