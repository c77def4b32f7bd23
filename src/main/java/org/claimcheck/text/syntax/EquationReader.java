package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication.Kind;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.text.syntax.SyntaxLexicon.WordClass;

/** Reads what is said to be what: copulas, appositions and titles before names. */
final class EquationReader {
  private final Document document;
  private final SyntaxLexicon lexicon;
  private final Clauses clauses;
  private final Phrases phrases;
  private final VerbReader verbs;
  private final NounReader nouns;

  EquationReader(
      Document document,
      SyntaxLexicon lexicon,
      Clauses clauses,
      Phrases phrases,
      VerbReader verbs,
      NounReader nouns) {
    this.document = document;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.phrases = phrases;
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** Copulas, appositions and titles of a sentence. */
  List<Draft> read(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (t.isVerb() && verbs.isCopula(t) && clauses.isPredicate(t)) {
        addCopula(drafts, t);
      }
      if (t.is("appos")) {
        t.head().ifPresent(h -> addApposition(drafts, h, t));
      }
      if (t.isProperNoun() && document.timeAt(t).isEmpty()) {
        addTitles(drafts, t);
      }
    }
    return drafts;
  }

  private void addCopula(List<Draft> drafts, Token verb) {
    List<Token> subjects = clauses.surfaceSubjects(verb);
    for (Token attribute : verb.dependents("attr", "acomp")) {
      for (Token c : Conjuncts.of(attribute)) {
        if (document.timeAt(c).isPresent()) {
          continue;
        }
        Draft draft = new Draft(c, c.lemma(), Kind.COPULA);
        subjects.forEach(s -> draft.add(Role.SUBJECT, s));
        nouns.addArguments(draft, c);
        phrases.addTo(draft, verb);
        for (Token clause : verb.dependents("ccomp", "xcomp")) {
          draft.add(Role.CLAUSE, clause);
        }
        for (Token clause : c.dependents("ccomp", "xcomp")) {
          draft.add(Role.CLAUSE, clause);
        }
        drafts.add(draft);
      }
    }
  }

  private void addApposition(List<Draft> drafts, Token first, Token second) {
    if (document.timeAt(first).isPresent() || document.timeAt(second).isPresent()) {
      return;
    }
    if (second.tag().equals("CD")) {
      addAge(drafts, first, second);
      return;
    }
    if ((!first.isNoun() && !first.isPronoun())
        || !second.isNoun()
        || document.quantityAt(second).isPresent()) {
      return;
    }
    for (Token other : Conjuncts.of(second)) {
      if (!isDescription(first) && !isDescription(other) && !isPlace(first)) {
        continue;
      }
      boolean firstDescribes = isDescription(first) && !isDescribing(other, first);
      Token predicate = firstDescribes ? first : other;
      Token subject = firstDescribes ? other : first;
      Draft draft = new Draft(predicate, predicate.lemma(), Kind.APPOSITION);
      draft.add(Role.SUBJECT, subject);
      nouns.addArguments(draft, predicate);
      if (drafts.stream()
          .noneMatch(d -> d.predicate() == predicate && d.has(Role.SUBJECT, subject))) {
        drafts.add(draft);
      }
    }
  }

  /** Whether of two phrases the first is more of a description than the second. */
  private boolean isDescribing(Token a, Token b) {
    return isDescription(a)
        && (!isDescription(b)
            || (a.index() > b.index()
                && a.dependent("det", "poss", "prep").isPresent()
                && !a.isProperNoun()));
  }

  private boolean isDescription(Token t) {
    return (!t.isProperNoun() && t.isNoun())
        || (lexicon.has(WordClass.TITLE, t.lemma())
            && (t.dependent("det", "poss", "prep").isPresent()
                || t.dependents("compound").stream()
                    .noneMatch(c -> c.isProperNoun() && !isTitle(c))))
        || (t.dependents("poss").stream().anyMatch(p -> p.index() < t.index())
            && t.dependents("compound").isEmpty());
  }

  /** "in Hyderabad, India". */
  private boolean isPlace(Token t) {
    return Phrases.preposition(t)
        .filter(
            p ->
                lexicon.has(WordClass.PLACE_PREPOSITION, p.lemma())
                    || p.lemma().equals("from")
                    || p.lemma().equals("to"))
        .isPresent();
  }

  /** "John Smith, 45, was arrested". */
  private void addAge(List<Draft> drafts, Token person, Token number) {
    if (person.isProperNoun()
        && number.text().length() <= 3
        && number.text().chars().allMatch(Character::isDigit)) {
      Draft draft = new Draft(number, "aged", Kind.APPOSITION);
      draft.add(Role.SUBJECT, person);
      draft.add(Role.QUANTITY, number);
      drafts.add(draft);
    }
  }

  private boolean isTitle(Token t) {
    return t.tag().equals("NN") || t.tag().equals("NNS") || lexicon.has(WordClass.TITLE, t.lemma());
  }

  /**
   * Titles among the words before a name: "<b>its</b> chief executive <b>Tim</b> Cook". What stands
   * before the title belongs to it, what stands behind it to the name.
   */
  private void addTitles(List<Draft> drafts, Token name) {
    List<Token> before =
        name.dependents().stream().filter(d -> d.index() < name.index() && !d.is("punct")).toList();
    if (isTitle(name)
        && before.stream().noneMatch(d -> d.is("compound") && d.isProperNoun() && !isTitle(d))) {
      return;
    }
    List<Token> titles =
        before.stream()
            .filter(d -> d.is("compound", "nmod") && d.isNoun())
            .filter(this::isTitle)
            .flatMap(d -> Conjuncts.of(d).stream())
            .filter(this::isTitle)
            .toList();
    if (titles.isEmpty() || (lexicon.has(WordClass.TITLE, name.lemma()) && titles.isEmpty())) {
      return;
    }
    for (Token title : titles) {
      // "the Supreme Court justice system" is no justice named System.
      if (before.stream().noneMatch(d -> d.index() > title.index() && d.is("compound"))
          && !standsBeside(title, name)) {
        continue;
      }
      Draft draft = new Draft(title, title.lemma(), Kind.APPOSITION);
      draft.add(Role.SUBJECT, name);
      nouns.addArguments(draft, title);
      for (Token d : before) {
        if (d.index() < title.index() && !titles.contains(d)) {
          if (d.is("poss")) {
            Conjuncts.of(d).forEach(p -> draft.add(Role.POSSESSIVE, p));
          } else if (d.is("compound", "nmod")
              && document.timeAt(d).isEmpty()
              && document.quantityAt(d).isEmpty()
              && !d.tag().equals("CD")) {
            draft.add(Role.MODIFIER, d);
          }
        }
      }
      drafts.add(draft);
    }
  }

  private static boolean standsBeside(Token title, Token name) {
    return name.index() == title.index() + 1;
  }
}
