package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
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
      boolean becomes = t.lemma().equals("become");
      if (t.isVerb() && (becomes || verbs.isCopula(t)) && clauses.isPredicate(t)) {
        addCopula(drafts, t, becomes);
      }
      if (t.lemma().equals("be")) {
        addBareAge(drafts, t);
      }
      if (t.text().equals("aged") && t.is("prep", "advcl", "npadvmod", "acl")) {
        addAge(drafts, t);
      }
      if (t.is("appos")) {
        t.head().ifPresent(h -> addApposition(drafts, h, t));
      }
      if (t.isProperNoun() && document.timeAt(t).isEmpty()) {
        addTitles(drafts, t);
      }
      if (t.lemma().equals("base") && t.is("nmod", "amod")) {
        addSeat(drafts, t);
      }
    }
    return drafts;
  }

  /**
   * "X is the arm of Y".
   *
   * @param becomes whether X becomes it: only what says of what it is, "became a unit of Y"; the
   *     rest is told by the verb
   */
  private void addCopula(List<Draft> drafts, Token verb, boolean becomes) {
    List<Token> subjects = clauses.surfaceSubjects(verb);
    for (Token attribute : verb.dependents("attr", "acomp")) {
      for (Token conjunct : Conjuncts.of(attribute)) {
        boolean role = isRole(conjunct) && conjunct.dependent("prep", "poss").isPresent();
        if (document.timeAt(conjunct).isPresent() || (becomes && !role)) {
          continue;
        }
        Token c = oneOf(conjunct);
        // "its president is Emmanuel Macron": the description is the predicate.
        boolean turned =
            subjects.size() == 1
                && c.isProperNoun()
                && isRole(subjects.get(0))
                && !isDescription(c);
        Token predicate = turned ? subjects.get(0) : c;
        Draft draft = new Draft(predicate, predicate.lemma(), Kind.COPULA);
        (turned ? List.of(c) : subjects).forEach(s -> draft.add(Role.SUBJECT, s));
        nouns.addArguments(draft, predicate);
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

  /** "one of the poorest countries" is a country. */
  private static Token oneOf(Token attribute) {
    return attribute.tag().equals("CD")
        ? attribute.dependents("prep").stream()
            .filter(p -> p.lemma().equals("of"))
            .flatMap(p -> p.dependents("pobj").stream())
            .filter(Token::isNoun)
            .findFirst()
            .orElse(attribute)
        : attribute;
  }

  /** A common noun that says whose or of what it is. */
  private static boolean isRole(Token t) {
    return t.isNoun() && !t.isProperNoun() && t.dependent("poss", "prep", "det").isPresent();
  }

  /**
   * "the chief executive of Ryanair, Michael O'Leary": the parser hangs the name on the nearest
   * noun; a person is no second name of what "of" holds.
   */
  private Token described(Token first, Token second) {
    Optional<Token> outer =
        Phrases.preposition(first)
            .filter(p -> p.lemma().equals("of"))
            .flatMap(Token::head)
            .filter(o -> isTitle(o) && isRole(o) && lexicon.has(WordClass.TITLE, o.lemma()));
    boolean person =
        document
            .mentionAt(second)
            .map(m -> m.type() == Mention.Type.PERSON)
            .orElse(second.dependents("compound").stream().anyMatch(Token::isProperNoun));
    boolean comma = second.index() > first.index() + 1 && second.isProperNoun();
    return comma && person ? outer.orElse(first) : first;
  }

  private void addApposition(List<Draft> drafts, Token nearest, Token second) {
    Token first = described(nearest, second);
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
      boolean firstDescribes = isDescription(first) && !isDescription(other);
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

  /** "Floyd, who was 46": a bare number said of a person. */
  private void addBareAge(List<Draft> drafts, Token verb) {
    for (Token number : verb.dependents("attr")) {
      for (Token s : number.tag().equals("CD") ? clauses.surfaceSubjects(verb) : List.<Token>of()) {
        boolean person =
            Set.of("he", "she", "who", "i").contains(s.lemma())
                || document.mentionAt(s).filter(m -> m.type() == Mention.Type.PERSON).isPresent();
        if (person) {
          addAge(drafts, s, number);
        }
      }
    }
  }

  /** "died on Tuesday aged 72": a participle that the parser takes for a preposition. */
  private void addAge(List<Draft> drafts, Token aged) {
    for (Token number : aged.dependents("nmod", "npadvmod", "pobj")) {
      if (number.tag().equals("CD")) {
        aged.head()
            .filter(Token::isVerb)
            .map(clauses::surfaceSubjects)
            .orElse(List.of())
            .forEach(s -> addAge(drafts, s, number));
      }
    }
  }

  /** "the Geneva-based Red Cross": the Red Cross is based in Geneva. */
  private static void addSeat(List<Draft> drafts, Token based) {
    for (Token place : based.dependents("npadvmod", "nmod", "compound")) {
      if (place.isProperNoun() && based.head().filter(Token::isNoun).isPresent()) {
        Draft draft = new Draft(based, "base", Kind.VERB);
        based.head().ifPresent(h -> draft.add(Role.OBJECT, h));
        draft.add(Role.PREPOSITIONAL, "in", place);
        drafts.add(draft);
      }
    }
  }

  /** "John Smith, 45, was arrested". */
  private void addAge(List<Draft> drafts, Token person, Token number) {
    if ((person.isNoun() || person.isPronoun())
        && number.text().length() <= 3
        && number.text().chars().allMatch(Character::isDigit)) {
      Draft draft = new Draft(number, "aged", Kind.APPOSITION);
      draft.add(Role.SUBJECT, person);
      draft.add(Role.QUANTITY, number);
      drafts.add(draft);
    }
  }

  private boolean isTitle(Token t) {
    return lexicon.has(WordClass.TITLE, t.lemma())
        || (t.isNoun()
            && !t.isProperNoun()
            && Character.isLowerCase(t.text().charAt(0))
            && !lexicon.has(WordClass.DIRECTION, t.lemma()));
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
