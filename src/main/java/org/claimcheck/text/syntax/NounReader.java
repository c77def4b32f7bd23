package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication.Kind;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.text.syntax.SyntaxLexicon.WordClass;

/** Reads nouns with their possessors, modifiers and prepositional phrases. */
final class NounReader {
  private final Document document;
  private final SyntaxLexicon lexicon;
  private final Clauses clauses;
  private final Phrases phrases;

  NounReader(Document document, SyntaxLexicon lexicon, Clauses clauses, Phrases phrases) {
    this.document = document;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  /** The nouns that can be predicates; what of them comes to nothing is dropped in the end. */
  List<Draft> read(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (isPredicate(t)) {
        Draft draft = new Draft(t, t.lemma(), Kind.NOUN);
        addArguments(draft, t);
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private boolean isPredicate(Token t) {
    if (document.timeAt(t).isPresent() || !t.isNoun() || (t.is("compound") && t.isProperNoun())) {
      return false;
    }
    return !t.isProperNoun() || clauses.isEvent(t) || lexicon.has(WordClass.TITLE, t.lemma());
  }

  /** Whether the noun says enough to be told: it has arguments or names an event. */
  boolean counts(Draft draft) {
    Token noun = draft.predicate();
    boolean idiom = noun.is("dobj") && noun.tag().equals("NN") && noun.dependents().isEmpty();
    // "hundreds of homes" tells of homes.
    boolean counted =
        clauses.real(noun).stream().anyMatch(r -> r != noun)
            && lexicon.has(WordClass.QUANTIFIER, noun.lemma());
    return !counted
        && !noun.is("compound", "nmod")
        && (idiom ? false : !draft.arguments().isEmpty() || clauses.isEvent(noun));
  }

  /** Adds what hangs on a noun. */
  void addArguments(Draft draft, Token noun) {
    for (Token d : noun.dependents()) {
      switch (d.relation()) {
        case "poss" -> {
          if (document.timeAt(d).isEmpty()) {
            expand(d).forEach(o -> draft.add(Role.POSSESSIVE, o));
          }
        }
        case "compound", "nmod", "amod" -> addModifier(draft, d);
        case "acl", "relcl" -> {
          if (d.dependents("aux", "mark").stream()
                  .anyMatch(a -> a.tag().equals("TO") || a.lemma().equals("that"))
              && d.is("acl")) {
            Conjuncts.of(d).forEach(c -> draft.add(Role.CLAUSE, c));
          }
        }
        default -> {}
      }
    }
    phrases.addTo(draft, noun);
  }

  private void addModifier(Draft draft, Token d) {
    boolean word =
        d.isNoun() || d.tag().startsWith("JJ") || d.tag().equals("VBN") || d.tag().equals("VBG");
    if (word && document.timeAt(d).isEmpty() && document.quantityAt(d).isEmpty()) {
      Conjuncts.of(d).forEach(c -> draft.add(Role.MODIFIER, c));
    }
  }

  private List<Token> expand(Token t) {
    return Conjuncts.of(t).stream().flatMap(c -> clauses.real(c).stream()).toList();
  }

  /**
   * Lends the arguments of light verbs to their nouns: "Iran carried out an attack on Israel", "the
   * headquarters are in Bern".
   */
  void lend(List<Draft> verbs, List<Draft> nouns) {
    for (Draft verb : verbs) {
      if (verb.lemma().equals("be") && !verb.has(Role.COMPLEMENT)) {
        nouns.stream()
            .filter(n -> verb.has(Role.SUBJECT, n.predicate()))
            .forEach(
                n ->
                    verb.arguments().stream()
                        .filter(a -> a.role() == Role.PREPOSITIONAL || a.role() == Role.TIME)
                        .forEach(a -> n.add(a.role(), a.marker(), a.token())));
      }
      if (verb.kind() == Kind.VERB && lexicon.has(WordClass.LIGHT_VERB, verb.lemma())) {
        for (Draft noun : nouns) {
          if (verb.has(Role.OBJECT, noun.predicate()) && clauses.isEvent(noun.predicate())) {
            verb.arguments().stream()
                .filter(
                    a ->
                        a.role() == Role.SUBJECT
                            || a.role() == Role.TIME
                            || (a.role() == Role.PREPOSITIONAL
                                && a.token().head().filter(h -> h != noun.predicate()).isPresent()))
                .forEach(a -> noun.add(a.role(), a.marker(), a.token()));
          }
        }
      }
    }
  }
}
