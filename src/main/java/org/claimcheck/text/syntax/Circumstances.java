package org.claimcheck.text.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication.Argument;
import org.claimcheck.text.Predication.Kind;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.text.syntax.SyntaxLexicon.Form;
import org.claimcheck.text.syntax.SyntaxLexicon.WordClass;
import org.claimcheck.time.TimeExpression;

/**
 * Hangs times, places and numbers on the predicates they are said of.
 *
 * <p>A date or place inside a noun phrase that is no event belongs to the event that governs the
 * phrase: in "destroyed two million homes in Pakistan in 2022" neither describes the homes only.
 */
final class Circumstances {
  private final Document document;
  private final SyntaxLexicon lexicon;
  private final Clauses clauses;
  private final Phrases phrases;
  private final List<Draft> drafts;

  Circumstances(
      Document document,
      SyntaxLexicon lexicon,
      Clauses clauses,
      Phrases phrases,
      List<Draft> drafts) {
    this.document = document;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  void addTimes(Sentence sentence, List<TimeExpression> times) {
    for (TimeExpression time : times) {
      Optional<Token> head = head(sentence, time.span());
      head.ifPresent(this::addTime);
      head.filter(h -> isDate(time)).ifPresent(h -> addToClause(h, sentence, time.span()));
      if (time.type() == TimeExpression.Type.DURATION) {
        sentence.tokensIn(time.span()).stream()
            .filter(t -> t.tag().equals("CD"))
            .findFirst()
            .ifPresent(number -> addQuantity(number, number));
      }
    }
  }

  private static Optional<Token> head(Sentence sentence, Span span) {
    List<Token> inside = sentence.tokensIn(span);
    List<Token> tops =
        inside.stream().filter(t -> t.head().map(h -> !inside.contains(h)).orElse(true)).toList();
    return tops.stream()
        .filter(t -> t.isNoun() || t.tag().equals("CD"))
        .findFirst()
        .or(
            () ->
                tops.stream()
                    .flatMap(t -> t.dependents("pobj").stream())
                    .filter(inside::contains)
                    .findFirst())
        .or(() -> tops.stream().findFirst());
  }

  private void addTime(Token time) {
    Token top = time;
    // "by the end of 2024", "the fourth quarter of 2020": what holds the date in place is no event.
    for (int i = 0; i < 4; i++) {
      Optional<Token> outer =
          Phrases.preposition(top).filter(p -> p.lemma().equals("of")).flatMap(Token::head);
      if (outer.isEmpty() || !outer.get().isNoun() || document.timeAt(outer.get()).isEmpty()) {
        break;
      }
      top = outer.get();
    }
    if (top.is("npadvmod")
        && top.head().filter(h -> h.tag().equals("IN") || h.is("mark")).isPresent()) {
      // "three days after the vote" says when only with the vote.
      return;
    }
    String marker = phrases.timeMarkerOf(top);
    Optional<Token> told = toldBehind(top);
    if (told.isPresent()) {
      addTo(told.get(), time, marker);
      return;
    }
    boolean before =
        top.is("nmod", "compound", "poss", "amod")
            || (top.is("npadvmod")
                && top.head().filter(h -> h.isNoun() && h.index() > time.index()).isPresent());
    Token governor = above(Conjuncts.head(top)).orElse(null);
    for (int steps = 0; governor != null && steps < Steps.MAX; steps++) {
      Token g = governor;
      Optional<Token> remnant = remnant(g);
      if (remnant.isPresent()) {
        drafts.stream()
            .filter(d -> d.remnant() == remnant.get())
            .forEach(d -> d.add(Role.TIME, marker, time));
        return;
      }
      boolean direct = steps == 0;
      boolean verb = clauses.isPredicate(g);
      boolean equated =
          drafts.stream()
              .anyMatch(d -> d.predicate() == g && d.kind() != Kind.NOUN && d.kind() != Kind.VERB);
      boolean event = g.isNoun() && clauses.isEvent(g);
      if (verb) {
        addTo(g, time, marker);
        copulasOf(g).forEach(d -> d.add(Role.TIME, marker, time));
        return;
      }
      if (direct || event || equated) {
        addTo(g, time, marker);
      }
      if (!g.isNoun() && !g.tag().equals("CD") && !equated) {
        return;
      }
      // "Friday" of "Friday night" is no modifier.
      boolean part = before && direct && lexicon.has(WordClass.DAY_PART, g.lemma());
      if ((before && direct && !part) || (equated && !g.is("attr", "oprd", "acomp"))) {
        return;
      }
      if (event && !sharesWithVerb(g, time)) {
        return;
      }
      if (g.is("nsubj", "nsubjpass", "csubj") && !isBeside(time, g.head().orElse(g))) {
        return;
      }
      governor = above(Conjuncts.head(g)).orElse(null);
    }
  }

  /** "condemned the raid in March 2010, which killed 20": the date is that of the raid. */
  private Optional<Token> toldBehind(Token date) {
    return date.dependents("relcl").stream()
        .map(clauses::antecedents)
        .filter(events -> events.size() == 1 && clauses.isEvent(events.get(0)))
        .map(events -> events.get(0))
        .findFirst();
  }

  private static boolean isDate(TimeExpression time) {
    return time.type() == TimeExpression.Type.DATE
        && time.relation() == TimeExpression.Relation.DURING;
  }

  /** "memories of May 1998, when soldiers fired on students": the date is that of the clause. */
  private void addToClause(Token time, Sentence sentence, Span date) {
    List<Token> behind =
        sentence.tokens().stream()
            .filter(t -> t.start() >= date.end() && !t.text().equals(","))
            .limit(1)
            .toList();
    for (Token when : behind) {
      Optional<Token> verb = when.head().filter(Token::isVerb);
      if (when.lemma().equals("when") && verb.filter(v -> v.index() > when.index()).isPresent()) {
        for (Token told : Conjuncts.of(verb.get())) {
          boolean dated = drafts.stream().anyMatch(d -> d.predicate() == told && d.has(Role.TIME));
          if (!dated) {
            addTo(told, time, "in");
          }
        }
      }
    }
  }

  private void addTo(Token predicate, Token time, String marker) {
    drafts.stream()
        .filter(d -> d.predicate() == predicate && d.remnant() == null)
        .forEach(d -> d.add(Role.TIME, marker, time));
  }

  private static Optional<Token> remnant(Token t) {
    Token top = t.is("pobj") ? t.head().orElse(t) : t;
    return top.is(Gapping.RELATION) ? Optional.of(top) : Optional.empty();
  }

  private List<Draft> copulasOf(Token verb) {
    return drafts.stream()
        .filter(d -> d.kind() == Kind.COPULA)
        .filter(d -> Conjuncts.head(d.predicate()).head().filter(h -> h == verb).isPresent())
        .toList();
  }

  /** The next token up that is no preposition. */
  private static Optional<Token> above(Token t) {
    Optional<Token> at = t.head();
    for (int i = 0; at.isPresent() && i < Steps.MAX; i++) {
      Token h = at.get();
      if (!h.is("prep", "agent", "dative", "pcomp") || (h.isVerb() && !h.is("prep"))) {
        if (!h.tag().equals("IN") && !h.tag().equals("TO")) {
          return at;
        }
      }
      at = h.head();
    }
    return Optional.empty();
  }

  /**
   * Whether a date hung on an event noun is the verb's too: behind the agent of a passive ("was hit
   * by a storm on Monday"), behind an event that the verb's happened in, and behind the object of a
   * verb that only carries its noun ("launched an attack on Monday").
   */
  private boolean sharesWithVerb(Token noun, Token time) {
    if (time.index() < noun.index()) {
      return false;
    }
    Token first = Conjuncts.head(noun);
    if (first.is("pobj")) {
      // What happens in or by an event happens when it does: "was ousted in a coup in May".
      Token preposition = first.head().orElse(first);
      Optional<Token> verb = preposition.head().filter(clauses::isPredicate);
      return preposition.is("agent")
          || (lexicon.has(WordClass.DURING, preposition.lemma()) && verb.isPresent())
          || (lexicon.has(WordClass.GOAL, preposition.lemma())
              && verb.filter(this::isOpen).isPresent());
    }
    return first.is("dobj") && first.head().filter(this::isOpen).isPresent();
  }

  /** Whether a verb tells an event of its own and has no date yet. */
  private boolean isOpen(Token verb) {
    String lemma = clauses.lemma(verb);
    boolean tells =
        lexicon.has(WordClass.LIGHT_VERB, lemma)
            || Stream.of(Form.CLAUSE, Form.GERUND)
                .flatMap(form -> lexicon.stance(lemma, form).stream())
                .allMatch(stance -> stance == Stance.PLANNING);
    return tells
        && drafts.stream()
            .noneMatch(d -> d.predicate() == verb && d.remnant() == null && d.has(Role.TIME));
  }

  /** "Police on Monday arrested": only auxiliaries stand between the date and the verb. */
  private static boolean isBeside(Token time, Token verb) {
    return verb.index() > time.index()
        && verb.sentence().tokens().subList(time.index() + 1, verb.index()).stream()
            .allMatch(
                t ->
                    t.is("aux", "auxpass", "neg", "advmod", "punct")
                        || t.head().filter(h -> h == time).isPresent());
  }

  /** Places that hang on what a verb acts on are the verb's as well. */
  void addPlaces() {
    for (Draft draft : drafts) {
      if (draft.kind() == Kind.VERB || clauses.isEvent(draft.predicate())) {
        // "killed children in one town and soldiers in another": no place is all the verb's.
        boolean several =
            draft.arguments().stream()
                    .filter(a -> a.role() == Role.OBJECT && hasPlace(a.token()))
                    .count()
                > 1;
        for (Argument a : List.copyOf(draft.arguments())) {
          boolean object =
              a.role() == Role.OBJECT
                  && draft.kind() == Kind.VERB
                  && a.token().index() > draft.predicate().index();
          boolean place = a.role() == Role.PREPOSITIONAL && isPlace(a.marker());
          object |= a.role() == Role.COMPLEMENT && draft.kind() == Kind.VERB;
          // "the abduction of 43 students in Iguala"
          object |=
              a.role() == Role.PREPOSITIONAL
                  && a.marker().equals("of")
                  && draft.kind() == Kind.NOUN;
          boolean lent = object && lexicon.has(WordClass.LIGHT_VERB, draft.lemma());
          boolean within = place && lexicon.has(WordClass.DURING, a.marker());
          boolean through = lent || within || !clauses.isEvent(a.token());
          if ((object || place) && a.token().isNoun() && through && !(object && several)) {
            lift(draft, a.token(), 0);
          }
        }
      }
    }
  }

  private boolean hasPlace(Token noun) {
    return noun.dependents("prep").stream().anyMatch(p -> isPlace(p.lemma()));
  }

  private void lift(Draft draft, Token noun, int depth) {
    boolean bare =
        noun.is("dobj") && noun.tag().equals("NN") && noun.dependent("det", "poss").isEmpty();
    for (Token p : noun.dependents("prep")) {
      for (Phrases.Held held : phrases.held(p)) {
        // "killed in the attack on Israel": what an event is directed at is no place of others.
        boolean target = held.marker().equals("on") && clauses.isEvent(noun);
        if ((isPlace(held.marker()) && !target) || (bare && depth == 0)) {
          draft.add(Role.PREPOSITIONAL, held.marker(), held.token());
          if (depth < 3 && held.token().isNoun() && !clauses.isEvent(held.token())) {
            lift(draft, held.token(), depth + 1);
          }
        }
      }
    }
  }

  private boolean isPlace(String marker) {
    return lexicon.has(WordClass.PLACE_PREPOSITION, marker);
  }

  void addQuantities(Sentence sentence, List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      if (!quantity.isAmount()) {
        continue;
      }
      Optional<Token> number = head(sentence, quantity.number());
      Optional<Token> phrase = head(sentence, quantity.span());
      if (number.isPresent() && phrase.isPresent()) {
        addQuantity(number.get(), phrase.get());
      }
    }
  }

  private void addQuantity(Token number, Token phrase) {
    if (Conjuncts.isElided(number) || isName(number)) {
      return;
    }
    if (addAge(number)) {
      return;
    }
    Token top =
        phrase.is("nmod", "qmod", "compound", "npadvmod", "amod")
                && phrase.head().filter(h -> !clauses.isPredicate(h)).isPresent()
            ? phrase.head().get()
            : phrase;
    measure(number, phrase);
    measure(number, top);
    // "hundreds of homes"
    clauses.real(phrase).stream().filter(t -> t != phrase).forEach(t -> addTo(t, number));
    for (Draft d : drafts) {
      if (d.predicate() == top && top != phrase) {
        d.add(Role.QUANTITY, "", number);
      }
    }
    // "rose 13%", "330 metres tall".
    Token extent = phrase.is("npadvmod", "advmod") ? phrase : top;
    if (extent.is("appos")) {
      // "a record £106.8m"
      extent.head().filter(h -> !h.isProperNoun()).ifPresent(h -> measure(number, h));
    }
    if (extent.is("npadvmod", "advmod")) {
      extent.head().ifPresent(h -> measure(number, h));
      extent
          .head()
          .ifPresent(
              h ->
                  drafts.stream()
                      .filter(d -> d.predicate() == h)
                      .forEach(d -> d.add(Role.QUANTITY, "", number)));
    }
    // "revenue of $86 billion": what is measured stands before "of".
    Optional<Token> measured =
        Phrases.preposition(top)
            .filter(p -> p.lemma().equals("of"))
            .flatMap(Token::head)
            .filter(Token::isNoun);
    measured.ifPresent(m -> measure(number, m));
    measuredVerb(top)
        .map(clauses::surfaceSubjects)
        .orElse(List.of())
        .forEach(
            s ->
                drafts.stream()
                    .filter(d -> d.predicate() == s && d.kind() == Kind.NOUN)
                    .forEach(d -> d.add(Role.QUANTITY, "", number)));
  }

  /** "the population is 5 million", "reached 5 million", "fell to 5 million". */
  private Optional<Token> measuredVerb(Token amount) {
    if (amount.is("attr")) {
      return amount.head();
    }
    Optional<Token> verb =
        amount.is("dobj")
            ? amount.head()
            : Phrases.preposition(amount)
                .filter(p -> p.lemma().equals("to") || p.lemma().equals("at"))
                .flatMap(Token::head);
    return verb.filter(v -> v.isVerb() && lexicon.has(WordClass.MEASURE_VERB, clauses.lemma(v)));
  }

  /** "a 28-year-old woman" is one woman. */
  private boolean addAge(Token number) {
    Optional<Token> old =
        number.head().flatMap(Token::head).filter(o -> o.lemma().equals("old") && o.is("nmod"));
    Optional<Token> person = old.flatMap(Token::head).filter(Token::isNoun);
    person.ifPresent(
        p -> {
          Draft draft = new Draft(number, "aged", Kind.APPOSITION);
          draft.add(Role.SUBJECT, p);
          draft.add(Role.QUANTITY, number);
          drafts.add(draft);
        });
    return person.isPresent();
  }

  private void addTo(Token counted, Token number) {
    measure(number, counted);
    drafts.stream()
        .filter(d -> d.predicate() == counted && d.kind() == Kind.NOUN)
        .forEach(d -> d.add(Role.QUANTITY, "", number));
  }

  /** "Resolution 2728", "Falcon 9". */
  private static boolean isName(Token number) {
    return number.is("nmod")
        && number.head().filter(h -> h.isProperNoun() && h.index() < number.index()).isPresent();
  }

  /** Adds the number to all predications that have the measured thing as an argument. */
  private void measure(Token number, Token measured) {
    for (Draft d : drafts) {
      for (Argument a : List.copyOf(d.arguments())) {
        if (a.token() == measured
            && a.role() != Role.QUANTITY
            && a.role() != Role.TIME
            && a.role() != Role.POSSESSIVE
            && a.role() != Role.CLAUSE
            && a.role() != Role.MODIFIER) {
          String marker =
              a.role() == Role.PREPOSITIONAL
                  ? a.marker()
                  : a.role().name().toLowerCase(Locale.ROOT);
          d.add(Role.QUANTITY, marker, number);
        }
      }
    }
  }
}
