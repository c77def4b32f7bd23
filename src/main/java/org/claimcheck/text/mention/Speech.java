package org.claimcheck.text.mention;

import java.util.Map;
import java.util.Optional;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Quotation;
import org.claimcheck.text.Token;

/** First persons inside quotations. */
final class Speech {
  private final Document document;
  private final Map<Token, Phrase> byHead;

  Speech(Document document, Map<Token, Phrase> byHead) {
    this.document = document;
    this.byHead = byHead;
  }

  /**
   * The speaker that "I" stands for; "we" stands for a speaker only when that is an organisation,
   * since with a person nobody can tell who else is meant.
   */
  Optional<Entity> speaker(Phrase phrase) {
    Pronoun pronoun = phrase.pronoun;
    if (pronoun == null || pronoun.person() != 1) {
      return Optional.empty();
    }
    for (Quotation quotation : document.quotations()) {
      Token token = quotation.speaker();
      if (token != null && quotation.span().covers(phrase.span)) {
        Phrase speaker = byHead.get(token);
        if (speaker == null || speaker.entity == null) {
          return Optional.empty();
        }
        boolean person =
            speaker.entity.type == Mention.Type.PERSON && speaker.entity.count == Count.ONE;
        return Optional.of(speaker.entity).filter(e -> person == (pronoun.count() == Count.ONE));
      }
    }
    return Optional.empty();
  }
}
