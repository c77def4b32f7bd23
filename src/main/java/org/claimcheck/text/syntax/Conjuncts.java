package org.claimcheck.text.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.claimcheck.text.Token;

/** Coordination: the tokens that share a place in the sentence. */
final class Conjuncts {
  private Conjuncts() {}

  /** A token and what is coordinated with it in the same function, in sentence order. */
  static List<Token> of(Token first) {
    List<Token> all = new ArrayList<>();
    Deque<Token> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Token token = open.poll();
      all.add(token);
      for (Token c : token.dependents("conj")) {
        if (sameSort(first, c) && !excluded(c) && !isElided(c)) {
          open.add(c);
        }
      }
    }
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  /** The first of the coordination that a token belongs to. */
  static Token head(Token token) {
    Token at = token;
    for (int steps = 0; at.is("conj") && at.head().isPresent() && steps < Steps.MAX; steps++) {
      at = at.head().get();
    }
    return at;
  }

  /**
   * Whether a number stands for a noun phrase whose noun was said before: "12 people in one city
   * and <b>20</b> in another".
   */
  static boolean isElided(Token token) {
    return token.tag().equals("CD")
        && token.is("conj")
        && token.head().filter(h -> h.isNoun() && hasNumber(h)).isPresent();
  }

  private static boolean hasNumber(Token noun) {
    return noun.dependents("nmod").stream().anyMatch(d -> d.tag().equals("CD"))
        || noun.dependents("prep").stream()
            .filter(p -> p.lemma().equals("of"))
            .flatMap(p -> p.dependents("pobj").stream())
            .anyMatch(d -> d.tag().equals("CD"));
  }

  private static boolean sameSort(Token a, Token b) {
    return isNominal(a) == isNominal(b);
  }

  private static boolean isNominal(Token t) {
    return !t.isVerb() || (t.tag().equals("VBG") && t.dependents("nsubj", "dobj", "aux").isEmpty());
  }

  /** "France, not Spain". */
  private static boolean excluded(Token conjunct) {
    return conjunct.dependents("neg").stream().anyMatch(n -> n.index() < conjunct.index())
        && !conjunct.isVerb();
  }
}
