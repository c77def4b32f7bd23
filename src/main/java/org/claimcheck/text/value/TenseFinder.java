package org.claimcheck.text.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Span;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.Tense;
import org.claimcheck.time.TimeExpression.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tense of what a phrase of a sentence belongs to: of the verb that governs it, or of the
 * nearest verb where there is no parse.
 */
final class TenseFinder {
  private static final Set<String> AHEAD =
      Set.of(
          "expect",
          "plan",
          "schedule",
          "due",
          "set",
          "slate",
          "intend",
          "hope",
          "promise",
          "want",
          "agree",
          "decide",
          "aim",
          "propose",
          "likely",
          "poise",
          "ready",
          "forecast",
          "need");

  private TenseFinder() {}

  /**
   * The tense of what a phrase belongs to.
   *
   * @param relation until when or by when lies ahead where the verb is an infinitive; so does until
   *     when in the present perfect ("has been closed until Friday")
   */
  static Tense of(Sentence sentence, Span phrase, Relation relation) {
    Optional<Token> head = sentence.headOf(phrase);
    boolean parsed = sentence.tokens().stream().anyMatch(t -> t.head().isPresent());
    @Nullable Token verb =
        parsed && head.isPresent() ? governor(head.get()) : nearest(sentence, phrase);
    if (verb == null) {
      return Tense.UNKNOWN;
    }
    if (relation == Relation.UNTIL) {
      return until(verb);
    }
    boolean infinitive = verb.tag().equals("VB");
    return relation == Relation.BY && infinitive ? Tense.FUTURE : tense(verb);
  }

  private static Tense until(Token verb) {
    Token at = verb;
    boolean participle = at.tag().equals("VBN") && group(at).isEmpty();
    // "it holds the market closed until Friday"
    @Nullable Token above = participle ? above(at) : null;
    at = above == null ? at : above;
    boolean perfect =
        group(at).stream().anyMatch(t -> t.lemma().equals("have") && t.tag().matches("VBZ|VBP"));
    return perfect || at.tag().equals("VB") ? Tense.FUTURE : tense(at);
  }

  private static @Nullable Token governor(Token from) {
    Token at = from;
    for (int steps = 0; steps < 50; steps++) {
      if (at.isVerb() && !at.tag().equals("MD")) {
        return at;
      }
      Optional<Token> up = at.head();
      if (up.isEmpty()) {
        return null;
      }
      at = up.get();
    }
    return null;
  }

  private static @Nullable Token nearest(Sentence sentence, Span phrase) {
    @Nullable Token before = null;
    for (Token token : sentence.tokens()) {
      boolean verb = token.isVerb() && !token.tag().equals("MD") && !token.span().overlaps(phrase);
      if (verb && token.span().end() <= phrase.start()) {
        before = token;
      } else if (verb && before == null) {
        return token;
      }
    }
    return before;
  }

  private static Tense tense(Token verb) {
    List<Token> group = group(verb);
    boolean to = false;
    boolean modal = false;
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    boolean finiteAuxiliary = false;
    for (Token token : group) {
      String lemma = token.lemma();
      if (token.tag().equals("MD")) {
        modal = true;
      } else if (token.tag().equals("TO")) {
        to = true;
      } else if (token.tag().equals("VBD")) {
        past = true;
        finiteAuxiliary = true;
      } else if (lemma.equals("have") && token.isVerb()) {
        past = true;
        finiteAuxiliary = true;
      } else if (lemma.equals("be") && (token.tag().equals("VBZ") || token.tag().equals("VBP"))) {
        finiteAuxiliary = true;
        present = true;
        past = false;
      }
    }
    if (modal) {
      // "should have begun"
      return group.stream().anyMatch(t -> t.lemma().equals("have")) ? Tense.PAST : Tense.FUTURE;
    }
    if (AHEAD.contains(verb.lemma()) && present) {
      return Tense.FUTURE;
    }
    if (to) {
      // "an event to be held"
      return verb.is("acl", "relcl") ? Tense.FUTURE : governedTense(verb);
    }
    if (verb.tag().equals("VBG")
        && present
        && group.stream().anyMatch(t -> t.lemma().equals("go"))) {
      return Tense.FUTURE;
    }
    if (past) {
      return Tense.PAST;
    }
    if ((verb.tag().equals("VBG") && !finiteAuxiliary) || verb.tag().equals("VB")) {
      @Nullable Token above = above(verb);
      return above == null ? Tense.UNKNOWN : tense(above);
    }
    return present ? Tense.PRESENT : Tense.UNKNOWN;
  }

  /** "is expected to start": ahead of its governor; "was to": seen from the past, still ahead. */
  private static Tense governedTense(Token verb) {
    @Nullable Token above = above(verb);
    if (above == null) {
      return Tense.FUTURE;
    }
    if (AHEAD.contains(above.lemma()) || above.lemma().equals("be")) {
      return Tense.FUTURE;
    }
    Tense governing = tense(above);
    return governing == Tense.PAST ? Tense.PAST : Tense.FUTURE;
  }

  private static @Nullable Token above(Token verb) {
    return verb.head().map(TenseFinder::governor).orElse(null);
  }

  /** Auxiliaries: dependents of the verb, or without a parse the verbs right before it. */
  private static List<Token> group(Token verb) {
    boolean parsed = verb.sentence().tokens().stream().anyMatch(t -> t.head().isPresent());
    if (parsed) {
      return verb.dependents("aux", "auxpass");
    }
    List<Token> tokens = verb.sentence().tokens();
    int from = verb.index();
    while (from > 0) {
      Token before = tokens.get(from - 1);
      boolean inGroup =
          before.isVerb() || before.tag().equals("TO") || before.tag().startsWith("RB");
      if (!inGroup) {
        break;
      }
      from--;
    }
    return tokens.subList(from, verb.index());
  }
}
