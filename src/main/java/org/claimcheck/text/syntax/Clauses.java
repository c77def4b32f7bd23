package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Document;
import org.claimcheck.text.Token;
import org.claimcheck.text.syntax.SyntaxLexicon.Form;
import org.claimcheck.text.syntax.SyntaxLexicon.WordClass;

/** Verbs and their subjects: voice, control, coordination and relative clauses undone. */
final class Clauses {
  private static final Set<String> NO_PREDICATE =
      Set.of("aux", "auxpass", "nmod", "compound", "case", "mark", "punct", "prep", "qmod");
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");

  private final Document document;
  private final SyntaxLexicon lexicon;

  Clauses(Document document, SyntaxLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Whether a token is the verb of a clause, finite or not. */
  boolean isPredicate(Token t) {
    return t.tag().startsWith("VB")
        && !NO_PREDICATE.contains(t.relation())
        && !(t.is("oprd") && !t.tag().equals("VB"))
        && t.text()
            .chars()
            .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
  }

  /** Lemma with its particle: "take over". */
  String lemma(Token verb) {
    return particle(verb).map(p -> verb.lemma() + " " + p.lemma()).orElse(verb.lemma());
  }

  /** The verb's particle, also where the parser takes it for an adverb ("stepped down in 2020"). */
  Optional<Token> particle(Token verb) {
    Optional<Token> particle = verb.dependent("prt");
    if (particle.isPresent()) {
      return particle;
    }
    return verb.dependents("advmod").stream()
        .filter(a -> a.index() == verb.index() + 1 && a.tag().equals("RB"))
        .filter(a -> lexicon.has(WordClass.PARTICLE, a.lemma()))
        .filter(a -> a.dependents("npadvmod").isEmpty())
        .findFirst();
  }

  /** Whether the verb's grammatical subject is its object in sense. */
  boolean isPassive(Token verb) {
    Token v = verb;
    for (int steps = 0; steps < Steps.MAX; steps++) {
      if (v.dependent("auxpass").isPresent()) {
        return true;
      }
      if (v.dependent("aux").isPresent()
          || (v.dependents("nsubj").stream().anyMatch(Token::isNoun) && !v.is("conj"))) {
        return false;
      }
      if (v.tag().equals("VBN")
          && v.is("acl", "advcl", "relcl", "oprd", "xcomp", "ccomp", "appos")) {
        return true;
      }
      // Taggers take reduced relatives for past tenses: "the man arrested on Monday".
      if (v.tag().equals("VBD") && v.is("acl")) {
        return v.dependent("dobj").isEmpty();
      }
      if (!v.is("conj") || !v.tag().equals("VBN") || v.head().isEmpty()) {
        return false;
      }
      if (v.dependent("dobj").isPresent() && v.dependent("agent").isEmpty()) {
        return false;
      }
      v = v.head().get();
    }
    return false;
  }

  /** Grammatical subjects, found where the sentence says them. */
  List<Token> surfaceSubjects(Token verb) {
    return surfaceSubjects(verb, 0);
  }

  private List<Token> surfaceSubjects(Token verb, int depth) {
    List<Token> all = verb.dependents("nsubj", "nsubjpass", "csubj", "csubjpass");
    // "a hearing this year is unlikely": the parser takes the date for a second subject.
    List<Token> undated =
        all.stream().filter(s -> document.timeAt(s).isEmpty() && !s.tag().equals("WP$")).toList();
    List<Token> own = undated.isEmpty() ? all : undated;
    if (own.isEmpty() && verb.dependent("expl").isPresent()) {
      return List.of();
    }
    if (!own.isEmpty()) {
      return own.stream()
          .flatMap(s -> Conjuncts.of(s).stream())
          .flatMap(s -> real(s).stream())
          .toList();
    }
    Optional<Token> head = verb.head();
    if (head.isEmpty() || depth > Steps.MAX) {
      return List.of();
    }
    Token h = head.get();
    return switch (verb.relation()) {
      case "conj" ->
          h.isVerb() || h.dependent("nsubj").isPresent()
              ? surfaceSubjects(h, depth + 1)
              : List.of();
      case "xcomp", "oprd" -> controller(verb, h, depth);
      case "ccomp" ->
          Set.of("VB", "VBG", "VBN").contains(verb.tag()) ? controller(verb, h, depth) : List.of();
      case "advcl" -> adverbial(verb, h, depth);
      case "acl", "relcl" -> ofNoun(verb, h, depth);
      case "pcomp" -> ofPreposition(h, depth);
      default -> List.of();
    };
  }

  private List<Token> controller(Token verb, Token h, int depth) {
    if (h.tag().startsWith("JJ") || h.is("acomp") || h.is("oprd")) {
      return h.head()
          .map(v -> v.isVerb() ? surfaceSubjects(v, depth + 1) : List.<Token>of())
          .orElse(List.of());
    }
    if (h.isNoun()) {
      return ofNoun(verb, h, depth);
    }
    if (isPassive(h) || lexicon.has(WordClass.SUBJECT_CONTROL, lemma(h))) {
      return surfaceSubjects(h, depth + 1);
    }
    List<Token> objects = h.dependents("dobj", "dative");
    return objects.isEmpty() ? surfaceSubjects(h, depth + 1) : expand(objects.get(0));
  }

  private List<Token> adverbial(Token verb, Token h, int depth) {
    if (!h.isVerb()) {
      return h.isNoun() ? List.of(h) : List.of();
    }
    boolean participle =
        verb.tag().equals("VBG") || verb.tag().equals("VBN") || verb.tag().equals("VB");
    if (!participle) {
      return List.of();
    }
    // "was hit by an earthquake, killing 50": the earthquake killed.
    if (verb.tag().equals("VBG") && verb.index() > h.index() && isPassive(h)) {
      List<Token> agents = agents(h);
      if (agents.stream().anyMatch(this::isEvent)) {
        return agents;
      }
      if (!agents.isEmpty()) {
        // "was captured by rebels, ending years of rule": neither of the two by itself.
        return List.of();
      }
    }
    return surfaceSubjects(h, depth + 1);
  }

  private List<Token> ofNoun(Token verb, Token noun, int depth) {
    boolean infinitive = verb.dependents("aux").stream().anyMatch(a -> a.tag().equals("TO"));
    if (!infinitive) {
      return verb.tag().equals("VBG")
              || verb.tag().equals("VBN")
              || (verb.tag().equals("VBD") && verb.is("acl"))
          ? List.of(noun)
          : List.of();
    }
    Optional<Stance> stance = lexicon.stance(noun.lemma(), Form.INFINITIVE);
    if (isSingledOut(noun) && noun.is("attr")) {
      // "became the first woman to lead the bank": who became it leads.
      return noun.head()
          .filter(v -> v.lemma().equals("be") || v.lemma().equals("become"))
          .map(v -> surfaceSubjects(v, depth + 1))
          .filter(subjects -> !subjects.isEmpty())
          .orElse(List.of(noun));
    }
    if (stance.isEmpty() || isSingledOut(noun)) {
      return List.of(noun);
    }
    Optional<Token> owner = noun.dependent("poss");
    if (owner.isPresent()) {
      return expand(owner.get());
    }
    // "announced plans to cut": who announces will cut.
    // "is on track to open": so does who is on it.
    Optional<Token> governor =
        noun.is("pobj")
            ? noun.head().flatMap(Token::head).filter(v -> v.lemma().equals("be"))
            : noun.head();
    return noun.is("dobj", "attr", "pobj")
        ? governor.filter(Token::isVerb).map(v -> surfaceSubjects(v, depth + 1)).orElse(List.of())
        : List.of();
  }

  /** "the first woman to win", "the only country to have". */
  boolean isSingledOut(Token noun) {
    return noun.dependents("nmod", "amod", "advmod").stream()
        .anyMatch(
            m ->
                m.tag().equals("JJS")
                    || m.lemma().equals("#ord#")
                    || lexicon
                        .stance(m.lemma(), Form.INFINITIVE)
                        .filter(s -> s == Stance.IMPLYING)
                        .isPresent());
  }

  private List<Token> ofPreposition(Token preposition, int depth) {
    Token governor = preposition.head().orElse(null);
    for (int i = 0;
        governor != null && governor.is("prep", "pcomp") && !governor.isVerb() && i < 3;
        i++) {
      governor = governor.head().orElse(null);
    }
    if (governor == null) {
      return List.of();
    }
    if (governor.isNoun()) {
      return governor.dependent("poss").map(this::expand).orElse(List.of());
    }
    if (!governor.isVerb()) {
      return governor
          .head()
          .filter(Token::isVerb)
          .map(v -> surfaceSubjects(v, depth + 1))
          .orElse(List.of());
    }
    if (lexicon.has(WordClass.OBJECT_CONTROL, lemma(governor))
        && Set.of("of", "for", "from", "with").contains(preposition.lemma())) {
      if (isPassive(governor)) {
        return surfaceSubjects(governor, depth + 1);
      }
      List<Token> objects = governor.dependents("dobj");
      return objects.isEmpty() ? List.of() : expand(objects.get(0));
    }
    return surfaceSubjects(governor, depth + 1);
  }

  /** Who does it in a passive: "by ...". */
  List<Token> agents(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token by : verb.dependents("agent", "prep")) {
      if (by.lemma().equals("by")) {
        for (Token p : by.dependents("pobj")) {
          if (document.timeAt(p).isEmpty() && document.quantityAt(p).isEmpty()) {
            found.addAll(expand(p));
          }
        }
      }
    }
    return found;
  }

  private List<Token> expand(Token t) {
    return Conjuncts.of(t).stream().flatMap(c -> real(c).stream()).toList();
  }

  /**
   * What a token stands for: the antecedent of a relative pronoun, the counted things of "hundreds
   * of homes", else itself.
   */
  List<Token> real(Token t) {
    if (RELATIVE.contains(t.tag()) || isRelativeThat(t)) {
      List<Token> antecedents =
          relativeClause(t).map(this::antecedents).orElseGet(() -> personBefore(t));
      return antecedents.isEmpty() ? List.of(t) : antecedents;
    }
    if (t.isNoun() && lexicon.has(WordClass.QUANTIFIER, t.lemma())) {
      List<Token> counted =
          t.dependents("prep").stream()
              .filter(p -> p.lemma().equals("of"))
              .flatMap(p -> p.dependents("pobj").stream())
              .filter(p -> document.timeAt(p).isEmpty() && p.isNoun())
              .flatMap(p -> Conjuncts.of(p).stream())
              .toList();
      return counted.isEmpty()
          ? List.of(t)
          : counted.stream().flatMap(c -> real(c).stream()).toList();
    }
    List<Token> names = names(t);
    return names.isEmpty() ? List.of(t) : names;
  }

  /** "met the actress in 2014, with whom he has": the nearest noun before, dates left out. */
  private List<Token> personBefore(Token pronoun) {
    // "did not know who had fired": a question has no antecedent.
    boolean question =
        pronoun.head().filter(h -> h.is("ccomp", "pcomp", "root", "xcomp", "csubj")).isPresent();
    if (!pronoun.lemma().startsWith("who") || question) {
      return List.of();
    }
    for (int i = pronoun.index() - 1; i >= 0; i--) {
      Token t = pronoun.sentence().tokens().get(i);
      if (t.isNoun() && !t.is("compound") && document.timeAt(t).isEmpty()) {
        return List.of(t);
      }
    }
    return List.of();
  }

  /**
   * What is described and named at once goes by its name: "the bank UBS", "the capital, Goma". A
   * name behind a comma counts where the description is definite and of one thing.
   */
  private static List<Token> names(Token noun) {
    if (noun.isProperNoun() || !noun.isNoun()) {
      return List.of();
    }
    // "the leader of the opposition, Keir Starmer": the name may be the leader's.
    boolean inside = Phrases.preposition(noun).filter(p -> p.lemma().equals("of")).isPresent();
    boolean definite =
        noun.tag().equals("NN")
            && !inside
            && noun.dependents("det", "poss").stream()
                .anyMatch(d -> d.is("poss") || d.lemma().equals("the"));
    return noun.dependents("appos").stream()
        .filter(a -> a.isProperNoun() && a.index() > noun.index())
        .filter(a -> isBeside(noun, a) || (definite && a.dependents("conj", "det").isEmpty()))
        .limit(1)
        .flatMap(a -> Conjuncts.of(a).stream())
        .toList();
  }

  private static boolean isBeside(Token noun, Token name) {
    return noun.sentence().tokens().subList(noun.index() + 1, name.index()).stream()
        .allMatch(t -> t.is("compound") && t.head().filter(h -> h == name).isPresent());
  }

  private static boolean isRelativeThat(Token t) {
    return t.lemma().equals("that")
        && t.is("nsubj", "nsubjpass", "dobj")
        && t.head().filter(h -> h.is("relcl")).isPresent();
  }

  /** The relative clause that a token stands in. */
  Optional<Token> relativeClause(Token t) {
    Token at = t;
    for (int i = 0; i < Steps.MAX; i++) {
      if (at.is("relcl")) {
        return Optional.of(at);
      }
      if (at.head().isEmpty()) {
        return Optional.empty();
      }
      at = at.head().get();
    }
    return Optional.empty();
  }

  /**
   * What a relative clause is said of. A clause hung on a date belongs to the event that the date
   * dates; one hung on the last of several nouns belongs to all if its verb is a plural.
   */
  List<Token> antecedents(Token relative) {
    Optional<Token> head = relative.head();
    if (head.isEmpty()) {
      return List.of();
    }
    Token noun = happened(relative, personOf(relative, head.get()));
    if (document.timeAt(noun).isPresent()) {
      return governingEvent(noun).map(event -> List.of(lastEvent(event, noun))).orElse(List.of());
    }
    List<Token> found = new ArrayList<>();
    if (noun.is("conj") && isPlural(relative)) {
      Token first = Conjuncts.head(noun);
      for (Token c : Conjuncts.of(first)) {
        if (c.index() < relative.index() && c.isNoun() == noun.isNoun()) {
          found.add(c);
        }
      }
    }
    if (!found.contains(noun)) {
      for (Token c : Conjuncts.of(noun)) {
        if (c.index() < relative.index()) {
          found.add(c);
        }
      }
    }
    return found.stream()
        .flatMap(t -> t == relative ? List.<Token>of().stream() : real(t).stream())
        .toList();
  }

  /** "the summit in Bali, which took place": events happen, not the places beside them. */
  private Token happened(Token relative, Token noun) {
    if (!lexicon.has(WordClass.HAPPENING_VERB, lemma(relative)) || isEvent(noun)) {
      return noun;
    }
    Token at = noun;
    for (int steps = 0; steps < 3; steps++) {
      Optional<Token> owner =
          Phrases.preposition(at)
              .filter(
                  p ->
                      lexicon.has(WordClass.PLACE_PREPOSITION, p.lemma()) || p.lemma().equals("of"))
              .flatMap(Token::head)
              .filter(Token::isNoun);
      if (owner.isEmpty()) {
        return noun;
      }
      at = owner.get();
      if (isEvent(at)) {
        return at;
      }
    }
    return noun;
  }

  /** "condemned the attack in May, in which": what was dated last, not who spoke of it. */
  private Token lastEvent(Token governor, Token date) {
    for (int i = date.index() - 1; i > governor.index(); i--) {
      Token t = governor.sentence().tokens().get(i);
      if (isEvent(t) && !t.is("compound", "nmod")) {
        return t;
      }
    }
    return governor;
  }

  /** "the third final for Peru, who won it before": nobody says "who" of an event. */
  private Token personOf(Token relative, Token noun) {
    Token first = relative.sentence().tokens().get(Math.min(noun.index() + 1, relative.index()));
    for (int i = relative.index() - 1; i > noun.index(); i--) {
      Token t = relative.sentence().tokens().get(i);
      first = t.lemma().equals("who") ? t : first;
    }
    if (!isEvent(noun) || !first.lemma().equals("who")) {
      return noun;
    }
    List<Token> before = personBefore(first);
    return before.isEmpty() ? noun : before.get(0);
  }

  private static boolean isPlural(Token verb) {
    return verb.tag().equals("VBP")
        || verb.dependents("aux", "auxpass").stream()
            .anyMatch(a -> a.tag().equals("VBP") || a.text().equalsIgnoreCase("were"));
  }

  /** The event noun or verb above a token that is no event itself. */
  Optional<Token> governingEvent(Token t) {
    Optional<Token> at = t.head();
    for (int i = 0; at.isPresent() && i < Steps.MAX; i++) {
      Token h = at.get();
      if (isPredicate(h) || (h.isNoun() && isEvent(h))) {
        return at;
      }
      at = h.head();
    }
    return Optional.empty();
  }

  boolean isEvent(Token noun) {
    return noun.isNoun() && (lexicon.has(WordClass.EVENT_NOUN, noun.lemma()) || isNamedEvent(noun));
  }

  /** "Hurricane Maria", "Operation Overlord". */
  private boolean isNamedEvent(Token name) {
    return name.isProperNoun()
        && name.dependents("compound").stream()
            .findFirst()
            .filter(c -> c.isProperNoun() && lexicon.has(WordClass.EVENT_TITLE, c.lemma()))
            .isPresent();
  }
}
