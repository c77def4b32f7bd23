package org.claimcheck.text.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Block;
import org.claimcheck.text.Document;
import org.claimcheck.text.Token;

/** Gives every phrase of a document its entity, names first, then the rest in text order. */
final class Coreference {
  private final MentionLexicon lexicon;

  Coreference(MentionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Sets the entities of the phrases, which come in the order of their heads. */
  void resolve(Document document, List<Phrase> phrases) {
    Map<Token, Phrase> byHead = PhraseFinder.byHead(phrases);
    new NameLinker(lexicon).link(phrases.stream().filter(Phrase::isName).toList());
    new Descriptions(lexicon, byHead).learn(phrases);
    Candidates candidates = new Candidates();
    Speech speech = new Speech(document, byHead);
    PronounResolver pronouns =
        new PronounResolver(lexicon, candidates, byHead, speech, new Protagonists(phrases));
    Set<Entity> named = new LinkedHashSet<>();
    phrases.stream().filter(Phrase::isName).forEach(p -> named.add(p.entityOrThrow()));
    NominalResolver nominals = new NominalResolver(lexicon, candidates, named);
    for (Phrase phrase : phrases) {
      if (phrase.entity == null) {
        antecedent(phrase, pronouns, nominals)
            .ifPresentOrElse(e -> e.add(phrase), () -> Entity.of(phrase));
      }
      if (!isHeadlineNoun(phrase)) {
        candidates.add(phrase);
      }
    }
    phrases.forEach(p -> speech.firstPerson(p).ifPresent(speaker -> move(p, speaker)));
  }

  /** The speaker may come after the quoted words, so first persons wait until the end. */
  private static void move(Phrase phrase, Entity speaker) {
    phrase.entityOrThrow().phrases.remove(phrase);
    speaker.add(phrase);
  }

  /** "Train crash kills 14": headlines leave articles out, so nobody knows what is new. */
  private static boolean isHeadlineNoun(Phrase phrase) {
    return phrase.form == Phrase.Form.INDEFINITE
        && phrase.sentence().block().kind() == Block.Kind.TITLE;
  }

  private static Optional<Entity> antecedent(
      Phrase phrase, PronounResolver pronouns, NominalResolver nominals) {
    Pronoun pronoun = phrase.pronoun;
    if (pronoun != null) {
      return pronoun.person() == 1 ? Optional.empty() : pronouns.resolve(phrase, pronoun);
    }
    if (phrase.head.is("attr")) {
      return Optional.empty();
    }
    return switch (phrase.form) {
      case DEFINITE, DEMONSTRATIVE, POSSESSIVE -> nominals.resolve(phrase);
      default -> Optional.empty();
    };
  }
}
