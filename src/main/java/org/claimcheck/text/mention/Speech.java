package org.claimcheck.text.mention;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Quotation;
import org.claimcheck.text.Token;

/** What quotations mean for the pronouns inside them. */
final class Speech {
  private final TreeMap<Integer, Quotation> quotations = new TreeMap<>();
  private final Map<Token, Phrase> byHead;

  Speech(Document document, Map<Token, Phrase> byHead) {
    document.quotations().forEach(q -> quotations.put(q.span().start(), q));
    this.byHead = byHead;
  }

  /** The quotation a phrase stands in. */
  Optional<Quotation> quotation(Phrase phrase) {
    return Optional.ofNullable(quotations.floorEntry(phrase.span.start()))
        .map(Map.Entry::getValue)
        .filter(q -> q.span().covers(phrase.span));
  }

  /** Whoever speaks the words a phrase stands in. */
  Optional<Entity> speaker(Phrase phrase) {
    return quotation(phrase).map(Quotation::speaker).map(byHead::get).map(p -> p.entity);
  }

  /**
   * The speaker that "I" stands for; "we" stands for a speaker only when that is an organisation or
   * several people, since with one person nobody can tell who else is meant.
   */
  Optional<Entity> firstPerson(Phrase phrase) {
    Pronoun pronoun = phrase.pronoun;
    if (pronoun == null || pronoun.person() != 1) {
      return Optional.empty();
    }
    return speaker(phrase).filter(e -> pronoun.count() == Count.ONE ? mayBeOne(e) : mayBeMany(e));
  }

  private static boolean mayBeOne(Entity entity) {
    boolean type = entity.type == Mention.Type.PERSON || entity.type == Mention.Type.UNKNOWN;
    return type && entity.count != Count.MANY;
  }

  private static boolean mayBeMany(Entity entity) {
    return entity.type == Mention.Type.ORGANIZATION
        || (entity.type == Mention.Type.PERSON && entity.count != Count.ONE);
  }
}
