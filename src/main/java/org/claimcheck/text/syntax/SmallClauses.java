package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Token;

/**
 * Coordinated pairs of object and complement: "left 30 dead and 100 wounded" says two things, with
 * one predication each.
 */
final class SmallClauses {
  private SmallClauses() {}

  /** Whether a token is the complement of a further pair and no verb of its own. */
  static boolean isComplement(Token t) {
    return t.is("conj")
        && t.head()
            .filter(
                h ->
                    h.is("oprd")
                        || (h.dependent("oprd").isPresent() && h.dependent("dobj").isPresent()))
            .isPresent()
        && t.dependent("aux", "auxpass", "dobj").isEmpty()
        && t.dependents("nsubj").stream().anyMatch(s -> s.tag().equals("CD") || s.isNoun());
  }

  /** Takes the further pairs out of a verb's draft and returns a draft for each. */
  static List<Draft> split(Draft draft) {
    Token verb = draft.predicate();
    List<Draft> further = new ArrayList<>();
    Stream.concat(
            verb.dependents("conj").stream(),
            verb.dependents("oprd").stream().flatMap(o -> o.dependents("conj").stream()))
        .filter(SmallClauses::isComplement)
        .forEach(c -> c.dependents("nsubj").forEach(s -> further.add(pair(draft, s, c))));
    if (verb.dependent("oprd").isPresent()) {
      Stream.concat(
              verb.dependents("conj").stream().filter(c -> !c.isVerb()),
              verb.dependents("dobj").stream().flatMap(o -> o.dependents("conj").stream()))
          .forEach(
              other -> {
                for (Token complement : other.dependents("oprd", "acl")) {
                  if (!complement.tag().equals("VBG") && complement.index() == other.index() + 1) {
                    draft.arguments().removeIf(a -> a.token() == other);
                    further.add(pair(draft, other, complement));
                  }
                }
              });
    }
    return further;
  }

  private static Draft pair(Draft draft, Token object, Token complement) {
    Draft pair = draft.copy();
    pair.arguments().removeIf(a -> a.role() == Role.OBJECT || a.role() == Role.COMPLEMENT);
    pair.add(Role.OBJECT, object);
    pair.add(Role.COMPLEMENT, complement);
    return pair;
  }
}
