package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Predication.Argument;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/**
 * Spells out coordinated figures whose noun is said once: "five million followers on one network
 * and <b>200,000 on another</b>" becomes two predications of "followers", and two of what has them.
 */
final class Elisions {
  private final Phrases phrases;

  Elisions(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The further predications of a sentence. */
  List<Draft> of(Sentence sentence, List<Draft> drafts) {
    List<Draft> further = new ArrayList<>();
    for (Token number : sentence.tokens()) {
      if (Conjuncts.isElided(number)) {
        Token noun = number.head().orElseThrow();
        for (Draft draft : drafts) {
          if (draft.predicate() == noun
              || draft.arguments().stream().anyMatch(a -> a.token() == noun)) {
            further.add(spellOut(draft, noun, number));
          }
        }
      }
    }
    return further;
  }

  private Draft spellOut(Draft draft, Token noun, Token number) {
    Draft other = draft.copy();
    List<Phrases.Held> own = new ArrayList<>();
    number.dependents("prep").forEach(p -> own.addAll(phrases.held(p)));
    other
        .arguments()
        .removeIf(
            a ->
                a.role() == Role.QUANTITY
                    || (!own.isEmpty() && isBelow(a, noun, draft.predicate())));
    own.forEach(h -> other.add(Role.PREPOSITIONAL, h.marker(), h.token()));
    other.add(Role.QUANTITY, draft.predicate() == noun ? "" : "object", number);
    return other;
  }

  /** Whether the argument stands in a prepositional phrase of the noun. */
  private static boolean isBelow(Argument argument, Token noun, Token predicate) {
    if (argument.role() != Role.PREPOSITIONAL && argument.role() != Role.TIME) {
      return false;
    }
    Token at = argument.token();
    for (int i = 0; i < Steps.MAX && at.head().isPresent() && at != predicate; i++) {
      if (at == noun) {
        return argument.token() != noun;
      }
      at = at.head().get();
    }
    return at == noun && argument.token() != noun;
  }
}
