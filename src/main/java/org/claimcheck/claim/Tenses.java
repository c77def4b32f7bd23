package org.claimcheck.claim;

import java.util.Optional;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Token;

/** Tells in which tense something is said. */
public final class Tenses {
  private Tenses() {}

  /** The tense of the verb that carries or governs the predication. */
  public static Claim.Tense of(Predication predication) {
    Token predicate = predication.predicate();
    Optional<Token> verb = predicate.isVerb() ? Optional.of(predicate) : governing(predicate);
    return verb.map(Tenses::of).orElse(Claim.Tense.NONE);
  }

  private static Claim.Tense of(Token verb) {
    if (verb.tag().equals("VB")
        && verb.dependents("aux").stream().anyMatch(t -> t.tag().equals("TO"))) {
      return Claim.Tense.NONE; // "planned to hold it on Tuesday" does not say that it was held.
    }
    boolean past = verb.tag().equals("VBD");
    boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    for (Token aux : verb.dependents("aux", "auxpass")) {
      String word = aux.lemma();
      if (word.equals("will") || word.equals("'ll") || word.equals("shall")) {
        return Claim.Tense.FUTURE;
      }
      // "has been arrested" tells what happened, "has been president" what still is.
      boolean happened = word.equals("have") && !verb.lemma().equals("be");
      past |= aux.tag().equals("VBD") || happened;
      present |= aux.tag().equals("VBZ") || aux.tag().equals("VBP");
    }
    if (past || present) {
      return past ? Claim.Tense.PAST : Claim.Tense.PRESENT;
    }
    // A participle or infinitive is told in the tense of what governs it.
    return governing(verb).map(Tenses::of).orElse(Claim.Tense.NONE);
  }

  private static Optional<Token> governing(Token token) {
    return token.head().flatMap(h -> h.isVerb() ? Optional.of(h) : governing(h));
  }
}
