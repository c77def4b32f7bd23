package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Predication.Kind;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.text.syntax.SyntaxLexicon.WordClass;

/** Reads verbs with their arguments in normal order. */
final class VerbReader {
  private final Document document;
  private final SyntaxLexicon lexicon;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Speech speech;

  VerbReader(Document document, SyntaxLexicon lexicon, Clauses clauses, Phrases phrases) {
    this.document = document;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.phrases = phrases;
    this.speech = new Speech(lexicon, clauses);
  }

  /** The predications of the sentence's verbs, copulas with a predicative left out. */
  List<Draft> read(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (clauses.isPredicate(t) && !isCopula(t) && !SmallClauses.isComplement(t)) {
        Draft draft = read(t);
        drafts.add(draft);
        drafts.addAll(SmallClauses.split(draft));
        for (Token remnant : t.dependents(Gapping.RELATION)) {
          drafts.add(spellOut(draft, remnant));
        }
      }
    }
    return drafts;
  }

  /** "is" with a predicative that is no mere number. */
  boolean isCopula(Token verb) {
    return verb.lemma().equals("be")
        && verb.dependent("expl").isEmpty()
        && verb.dependents("attr", "acomp").stream().anyMatch(a -> !isAmount(a));
  }

  private boolean isAmount(Token t) {
    boolean oneOf = t.dependents("prep").stream().anyMatch(p -> p.lemma().equals("of"));
    return (t.tag().equals("CD") && !oneOf)
        || (document.quantityAt(t).isPresent() && !t.isProperNoun());
  }

  private Draft read(Token verb) {
    Draft draft = new Draft(verb, clauses.lemma(verb), Kind.VERB);
    boolean passive = clauses.isPassive(verb);
    boolean given =
        passive
            && lexicon.has(WordClass.GIVING_VERB, verb.lemma())
            && !verb.dependents("dobj").isEmpty();
    for (Token s : clauses.surfaceSubjects(verb)) {
      draft.add(passive ? given ? Role.INDIRECT_OBJECT : Role.OBJECT : Role.SUBJECT, s);
    }
    if (passive) {
      List<Token> agents = clauses.agents(verb);
      (agents.isEmpty() ? sharedAgents(verb) : agents).forEach(a -> draft.add(Role.SUBJECT, a));
    }
    for (Token d : verb.dependents()) {
      addDependent(draft, verb, d, passive);
    }
    if (!passive && !draft.has(Role.OBJECT)) {
      missingObject(verb).forEach(o -> draft.add(Role.OBJECT, o));
    }
    List<Token> prepositions = new ArrayList<>(verb.dependents("prep", "agent", "dative"));
    // "was brought back as chief executive": the parser hangs the phrase on the particle.
    clauses.particle(verb).ifPresent(p -> prepositions.addAll(p.dependents("prep")));
    for (Token p : prepositions) {
      boolean agent = passive && p.lemma().equals("by");
      for (Phrases.Held held : phrases.held(p)) {
        if (!(agent && draft.has(Role.SUBJECT, held.token()))) {
          draft.add(Role.PREPOSITIONAL, held.marker(), held.token());
        }
        if (p.is("dative")) {
          draft.add(Role.INDIRECT_OBJECT, held.marker(), held.token());
        }
      }
    }
    addRelativePlace(draft, verb);
    addAgeAt(draft, verb);
    if (speech.isSpeech(verb)) {
      verb.head()
          .filter(h -> speech.isSpokenOf(verb, h))
          .ifPresent(h -> Conjuncts.of(h).forEach(c -> draft.add(Role.CLAUSE, c)));
    }
    return draft;
  }

  private void addDependent(Draft draft, Token verb, Token d, boolean passive) {
    switch (d.relation()) {
      case "dobj" -> {
        // "which she renamed Aria": the pronoun is the object.
        boolean second =
            passive
                || verb.dependents("dobj").stream()
                    .anyMatch(o -> o.tag().equals("WDT") && o.index() < d.index());
        Role role =
            second && lexicon.has(WordClass.NAMING_VERB, verb.lemma())
                ? Role.COMPLEMENT
                : Role.OBJECT;
        expand(d).forEach(o -> draft.add(role, o));
      }
      case "dative" -> {
        if (!d.tag().equals("IN") && !d.tag().equals("TO")) {
          expand(d).forEach(o -> draft.add(Role.INDIRECT_OBJECT, o));
        }
      }
      case "oprd" -> addComplements(draft, d);
      case "advmod" -> {
        // "formerly known as"
        if (d.tag().startsWith("RB") && d.index() < verb.index()) {
          draft.add(Role.MODIFIER, d);
        }
      }
      case "attr", "acomp" -> {
        boolean there = verb.dependent("expl").isPresent();
        if (there) {
          expand(d).forEach(o -> draft.add(Role.SUBJECT, o));
        } else {
          addComplements(draft, d);
        }
      }
      case "ccomp", "xcomp" -> {
        if (!speech.isSpokenOf(d, verb)) {
          addClause(draft, d);
        }
      }
      case "advcl" -> {
        // Adjectives that the parser takes for clauses: "the final at Wembley".
        if (d.tag().equals("JJ")) {
          addComplements(draft, d);
        } else {
          addCircumstance(draft, d);
        }
      }
      default -> {}
    }
  }

  /** "died when the bus overturned": what happened at the same time or before. */
  private static void addCircumstance(Draft draft, Token clause) {
    clause.dependents("advmod", "mark").stream()
        .filter(w -> w.index() < clause.index())
        .filter(w -> w.lemma().equals("when") || w.lemma().equals("after"))
        .findFirst()
        .ifPresent(w -> draft.add(Role.PREPOSITIONAL, w.lemma(), clause));
  }

  /** Complements; the phrases of adjectives are the verb's: "pleaded guilty to fraud". */
  private void addComplements(Draft draft, Token first) {
    for (Token c : Conjuncts.of(first)) {
      draft.add(Role.COMPLEMENT, c);
      if (c.tag().startsWith("JJ") || c.tag().equals("VBN")) {
        phrases.addTo(draft, c);
      } else if (c.isNoun() && draft.lemma().equals("become")) {
        // "became a member of": the verb only says that it is so from then on.
        phrases.addTo(draft, c);
      }
    }
  }

  /** A clause, or for "found him guilty" and "left 299 dead" an object with its complement. */
  private void addClause(Draft draft, Token clause) {
    List<Token> subjects = clause.dependents("nsubj", "nsubjpass");
    boolean verbless =
        clause.dependent("aux", "auxpass", "mark").isEmpty() && clause.dependent("cop").isEmpty();
    boolean small =
        verbless
            && !subjects.isEmpty()
            && (!clause.isVerb() || clause.tag().equals("VBG") || clause.tag().equals("VBN"));
    if (small) {
      subjects.stream().flatMap(s -> expand(s).stream()).forEach(s -> draft.add(Role.OBJECT, s));
    }
    if ((small && !clause.tag().equals("VBG")) || (!clause.isVerb() && verbless)) {
      addComplements(draft, clause);
    } else {
      Conjuncts.of(clause).forEach(c -> draft.add(Role.CLAUSE, c));
    }
  }

  /** "and GitHub in 2018": the verb again, with the remnant in the place of what it parallels. */
  private Draft spellOut(Draft draft, Token remnant) {
    Draft other = draft.copyFor(remnant);
    boolean phrase = remnant.tag().equals("IN");
    Token noun = phrase ? remnant.dependent("pobj").orElse(remnant) : remnant;
    List<Phrases.Held> own = new ArrayList<>(phrase ? phrases.held(remnant) : List.of());
    noun.dependents("prep").forEach(p -> own.addAll(phrases.held(p)));
    Set<String> markers = own.stream().map(Phrases.Held::marker).collect(Collectors.toSet());
    other.arguments().removeIf(a -> a.role() == Role.PREPOSITIONAL && markers.contains(a.marker()));
    Optional<Predication.Argument> place = phrase ? Optional.empty() : paralleledPlace(draft, noun);
    if (place.isPresent()) {
      other.arguments().remove(place.get());
      other.add(Role.PREPOSITIONAL, place.get().marker(), noun);
    } else if (!phrase) {
      Role role = paralleled(draft, noun);
      other.arguments().removeIf(a -> a.role() == role);
      expand(noun).forEach(n -> other.add(role, n));
    }
    own.forEach(h -> other.add(Role.PREPOSITIONAL, h.marker(), h.token()));
    return other;
  }

  /**
   * "lived in Paris in 1994 and London in 2006": a name among phrases is like the first of them.
   */
  private static Optional<Predication.Argument> paralleledPlace(Draft draft, Token noun) {
    boolean others =
        draft.arguments().stream()
            .anyMatch(
                a ->
                    a.role() == Role.OBJECT
                        || (a.role() == Role.SUBJECT
                            && a.token().isProperNoun() == noun.isProperNoun()));
    return others
        ? Optional.empty()
        : draft.arguments().stream()
            .filter(a -> a.role() == Role.PREPOSITIONAL)
            .filter(a -> a.token().isProperNoun() == noun.isProperNoun())
            .findFirst();
  }

  /** "won the cup in 1994 and Italy in 2006": a name among common nouns is like the name. */
  private static Role paralleled(Draft draft, Token noun) {
    List<Token> objects =
        draft.arguments().stream()
            .filter(a -> a.role() == Role.OBJECT)
            .map(Predication.Argument::token)
            .toList();
    boolean subject =
        draft.arguments().stream()
            .anyMatch(
                a -> a.role() == Role.SUBJECT && a.token().isProperNoun() == noun.isProperNoun());
    boolean object = objects.stream().anyMatch(o -> o.isProperNoun() == noun.isProperNoun());
    return objects.isEmpty() || (subject && !object) ? Role.SUBJECT : Role.OBJECT;
  }

  private List<Token> expand(Token t) {
    return Conjuncts.of(t).stream().flatMap(c -> clauses.real(c).stream()).toList();
  }

  /** Objects that stand elsewhere: "bought and sold the paper", "the firm that he founded". */
  private List<Token> missingObject(Token verb) {
    if (!verb.dependents("ccomp", "xcomp", "attr", "acomp", "prep").isEmpty()) {
      return verb.dependents("ccomp", "xcomp", "attr", "acomp").isEmpty() ? gap(verb) : List.of();
    }
    Optional<Token> next =
        verb.dependents("conj").stream().filter(c -> isAdjacent(verb, c)).findFirst();
    if (next.isPresent() && clauses.isPredicate(next.get()) && !clauses.isPassive(next.get())) {
      List<Token> shared = next.get().dependents("dobj");
      if (!shared.isEmpty()) {
        return expand(shared.get(0));
      }
    }
    return gap(verb);
  }

  private List<Token> gap(Token verb) {
    if (!verb.is("relcl") || verb.dependents("nsubj").isEmpty()) {
      return List.of();
    }
    boolean pronoun =
        verb.sentence().tokens().stream()
            .anyMatch(
                t ->
                    Set.of("WDT", "WP", "WRB", "WP$").contains(t.tag())
                        && clauses.relativeClause(t).filter(r -> r == verb).isPresent()
                        && !t.is("mark"));
    boolean infinitive = verb.dependents("aux").stream().anyMatch(a -> a.tag().equals("TO"));
    return pronoun || infinitive || verb.lemma().equals("be")
        ? List.of()
        : clauses.antecedents(verb);
  }

  private List<Token> sharedAgents(Token verb) {
    return verb.dependents("conj").stream()
        .filter(c -> isAdjacent(verb, c) && clauses.isPassive(c))
        .flatMap(c -> clauses.agents(c).stream())
        .toList();
  }

  /** Nothing but auxiliaries, adverbs and the conjunction stands between two verbs. */
  private static boolean isAdjacent(Token verb, Token conjunct) {
    return verb
        .sentence()
        .tokens()
        .subList(verb.index() + 1, Math.max(verb.index() + 1, conjunct.index()))
        .stream()
        .allMatch(
            t ->
                t.is("cc", "advmod", "punct", "aux", "auxpass", "neg", "prt")
                    || t.text().equals(","));
  }

  /** "died on Tuesday, aged 72". */
  private static void addAgeAt(Draft draft, Token verb) {
    verb.dependents().stream()
        .filter(a -> a.text().equals("aged"))
        .flatMap(a -> a.dependents("nmod", "npadvmod", "pobj").stream())
        .filter(n -> n.tag().equals("CD"))
        .forEach(n -> draft.add(Role.PREPOSITIONAL, "aged", n));
  }

  /** "a cave where people lived": they lived in the cave. */
  private void addRelativePlace(Draft draft, Token verb) {
    boolean where =
        verb.is("relcl", "advcl", "acl")
            && verb.dependents("advmod").stream().anyMatch(a -> a.lemma().equals("where"));
    if (where && verb.head().filter(Token::isNoun).isPresent()) {
      clauses.antecedents(verb).forEach(a -> draft.add(Role.PREPOSITIONAL, "in", a));
    }
  }
}
