package org.claimcheck.text.syntax;

import java.util.List;
import java.util.Optional;
import org.claimcheck.text.Token;
import org.claimcheck.text.syntax.SyntaxLexicon.Form;

/** Who is said to say a clause from beside it: "..., the ministry said", "according to the UN". */
final class Speech {
  private final SyntaxLexicon lexicon;
  private final Clauses clauses;

  Speech(SyntaxLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
  }

  /** The source that a remark beside a clause names. */
  Optional<Token> parentheticSource(Token clause) {
    for (Token d : clause.dependents()) {
      if (isSpokenOf(d, clause)) {
        List<Token> subjects = clauses.surfaceSubjects(d);
        if (!subjects.isEmpty()) {
          return Optional.of(subjects.get(0));
        }
      }
      Optional<Token> according = accordingTo(d);
      if (according.isPresent()) {
        return according;
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> accordingTo(Token d) {
    if (!d.text().equalsIgnoreCase("according")) {
      return Optional.empty();
    }
    return d.dependents("prep").stream().flatMap(to -> to.dependents("pobj").stream()).findFirst();
  }

  /** Whether a token is a verb of saying with a speaker and no clause of its own. */
  boolean isSpeech(Token verb) {
    return verb.isVerb()
        && lexicon.stance(verb.lemma(), Form.CLAUSE).filter(s -> s == Stance.SAYING).isPresent()
        && verb.dependents("nsubj").stream().anyMatch(s -> !s.tag().startsWith("W"))
        && verb.dependents("ccomp", "mark").isEmpty();
  }

  /**
   * Whether a verb of saying is only a remark about the clause that the parser hangs it under: it
   * stands behind a comma or quotation mark.
   */
  boolean isSpokenOf(Token saying, Token clause) {
    if (!saying.is("parataxis", "ccomp", "advcl", "dep", "conj", "meta") || !isSpeech(saying)) {
      return false;
    }
    if (saying.is("conj") || (saying.index() < clause.index() && !saying.is("parataxis"))) {
      return false;
    }
    Token first = saying;
    for (Token d : saying.dependents("nsubj")) {
      first = leftmost(d).index() < first.index() ? leftmost(d) : first;
    }
    if (saying.is("parataxis")) {
      return true;
    }
    if (first.index() == 0) {
      return false;
    }
    String before = saying.sentence().tokens().get(first.index() - 1).text();
    return before.equals(",")
        || before.equals("''")
        || before.equals("\"")
        || before.equals("”")
        || before.equals("’");
  }

  private static Token leftmost(Token t) {
    Token at = t;
    for (int i = 0; i < Steps.MAX; i++) {
      if (at.dependents().isEmpty() || at.dependents().get(0).index() > at.index()) {
        return at;
      }
      at = at.dependents().get(0);
    }
    return at;
  }
}
