package org.claimcheck.text.mention;

import java.util.Optional;
import org.claimcheck.text.Token;

/** Questions about the place of a token in its clause. */
final class Clauses {
  private Clauses() {}

  /** Function of the phrase that the token heads; parts of a coordination share one. */
  static Function function(Token token) {
    Token top = token;
    for (int i = 0; i < 20 && top.is("conj", "appos"); i++) {
      Optional<Token> head = top.head();
      if (head.isEmpty() || head.get().isVerb()) {
        break;
      }
      top = head.get();
    }
    if (top.is("nsubj", "nsubjpass", "csubj")) {
      return Function.SUBJECT;
    }
    if (top.is("dobj", "dative", "iobj")) {
      return Function.OBJECT;
    }
    if (top.is("poss")) {
      return Function.OWNER;
    }
    return top.is("pobj") ? Function.OBLIQUE : Function.OTHER;
  }

  /** The verb whose clause the token stands in; the token itself if it is one. */
  static Optional<Token> verb(Token token) {
    Token at = token;
    for (int i = 0; i < 40; i++) {
      if (at.isVerb() && !at.tag().equals("MD")) {
        return Optional.of(at);
      }
      Optional<Token> head = at.head();
      if (head.isEmpty()) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }

  /** The subject of a verb, its own or that of the verb it is joined to. */
  static Optional<Token> subject(Token verb) {
    Token at = verb;
    for (int i = 0; i < 10; i++) {
      Optional<Token> own = at.dependent("nsubj", "nsubjpass", "csubj");
      if (own.isPresent()) {
        return own;
      }
      Optional<Token> head = at.head();
      if (head.isEmpty() || !head.get().isVerb() || !at.is("conj", "xcomp", "advcl", "aux")) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }

  /** Whether a token lies below another in the tree, or is it. */
  static boolean within(Token token, Token top) {
    Optional<Token> at = Optional.of(token);
    for (int i = 0; i < 60 && at.isPresent(); i++) {
      if (at.get() == top) {
        return true;
      }
      at = at.get().head();
    }
    return false;
  }

  /** Number of steps from a token up to another that lies above it; -1 if it does not. */
  static int steps(Token token, Token top) {
    Optional<Token> at = Optional.of(token);
    for (int i = 0; i < 60 && at.isPresent(); i++) {
      if (at.get() == top) {
        return i;
      }
      at = at.get().head();
    }
    return -1;
  }
}
