package org.claimcheck.text.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Document;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Quotation;
import org.claimcheck.text.Token;
import org.claimcheck.text.syntax.SyntaxLexicon.Form;
import org.claimcheck.text.syntax.SyntaxLexicon.Mood;
import org.jspecify.annotations.Nullable;

/**
 * Whether the text says that something is so, and on whose word: what governs a clause, its
 * auxiliaries and adverbs, negation, conditions and quotation marks, composed from the inside out.
 */
final class Factuality {
  private final Document document;
  private final SyntaxLexicon lexicon;
  private final Clauses clauses;
  private final Speech speech;
  private final Map<Token, Status> known = new HashMap<>();

  Factuality(Document document, SyntaxLexicon lexicon, Clauses clauses) {
    this.document = document;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.speech = new Speech(lexicon, clauses);
  }

  /** What the text says of a predicate. */
  record Status(
      boolean negated,
      boolean conditional,
      boolean planned,
      boolean reported,
      @Nullable Token source) {
    static final Status FACT = new Status(false, false, false, false, null);

    Modality modality() {
      return negated
          ? Modality.NEGATED
          : conditional
              ? Modality.CONDITIONAL
              : planned ? Modality.PLANNED : reported ? Modality.REPORTED : Modality.ASSERTED;
    }

    Status negate() {
      return new Status(!negated, conditional, planned, reported, source);
    }

    Status open() {
      return new Status(negated, true, planned, reported, source);
    }

    Status ahead() {
      return new Status(negated, conditional, true, reported, source);
    }

    Status reportedBy(@Nullable Token who) {
      return new Status(negated, conditional, planned, true, who == null ? source : who);
    }

    /** What a side remark inside takes over: who says so, not whether it is so. */
    Status reportOnly() {
      return reported ? new Status(false, false, false, true, source) : FACT;
    }

    Status with(Mood mood) {
      return switch (mood) {
        case REPORTED -> reportedBy(null);
        case PLANNED -> ahead();
        case CONDITIONAL -> open();
        case NEGATED -> new Status(true, conditional, planned, reported, source);
      };
    }
  }

  /** What the text says of a verb, noun or predicative. */
  Status of(Token predicate) {
    return of(predicate, 0);
  }

  private Status of(Token t, int depth) {
    Status status = known.get(t);
    if (status == null) {
      status = depth > Steps.MAX ? Status.FACT : own(t, context(t, depth + 1));
      known.put(t, status);
    }
    return status;
  }

  /** Adds what the predicate's own words say: auxiliaries, adverbs, negation, attribution. */
  private Status own(Token t, Status context) {
    Status status = quoted(t, context);
    Optional<Token> speaker = speech.parentheticSource(t);
    if (speaker.isPresent()) {
      status = status.reportedBy(speaker.get());
    }
    Token borrowed = auxiliariesOf(t);
    for (Token d : t.dependents()) {
      status = withModifier(status, t, d);
    }
    if (borrowed != t) {
      for (Token d : borrowed.dependents("aux", "neg")) {
        status = withModifier(status, borrowed, d);
      }
    }
    if (isNegatedByArgument(t)) {
      status = status.negate();
    }
    return status;
  }

  private Status withModifier(Status status, Token t, Token d) {
    if (d.is("neg") || (d.is("advmod") && d.lemma().equals("not"))) {
      boolean only =
          t.sentence().tokens().size() > d.index() + 1
              && t.sentence().tokens().get(d.index() + 1).lemma().equals("only");
      return only ? status : status.negate();
    }
    if (d.is("aux", "advmod", "mark", "cc", "preconj", "nmod", "amod", "auxpass")) {
      if ((d.is("nmod") && !t.isNoun())
          || (d.is("cc", "preconj") && !d.lemma().equals("nor"))
          || (d.is("cc") && t.isNoun())) {
        return status;
      }
      if (d.lemma().equals("longer") || d.lemma().equals("more")) {
        return d.dependents().stream().anyMatch(n -> n.lemma().equals("no"))
                && d.lemma().equals("longer")
            ? status.negate()
            : status;
      }
      Optional<Mood> mood =
          lexicon.mood(
              d.tag().equals("MD") || d.isVerb() ? d.text().toLowerCase(Locale.ROOT) : d.lemma());
      if (mood.isPresent()) {
        // "would have won": it did not come to it.
        boolean unreal =
            d.lemma().equals("would")
                && t.dependents("aux").stream().anyMatch(a -> a.lemma().equals("have"));
        return unreal ? status.open() : status.with(mood.get());
      }
      // "as well as allegedly": adverbs of the auxiliary's adjective.
    }
    if (d.is("det") && d.lemma().equals("no") && t.isNoun()) {
      // "There was no sign": verb and noun share one negation.
      return status.negated() ? status : status.negate();
    }
    return status;
  }

  /** "will visit Paris and meet Macron": the second verb has the first one's auxiliaries. */
  private Token auxiliariesOf(Token t) {
    Token at = t;
    for (int i = 0;
        i < Steps.MAX
            && at.is("conj")
            && at.isVerb()
            && at.dependent("aux", "nsubj", "nsubjpass").isEmpty();
        i++) {
      Optional<Token> head = at.head();
      if (head.isEmpty() || !head.get().isVerb()) {
        break;
      }
      boolean fits =
          t.tag().equals("VB")
              || (t.tag().equals("VBN")
                  && at.dependent("auxpass").isEmpty()
                  && !head.get().tag().equals("VBD"));
      if (!fits) {
        break;
      }
      at = head.get();
    }
    return at;
  }

  /** "No group has claimed", "Neither side confirmed", "killed nobody". */
  private boolean isNegatedByArgument(Token t) {
    if (!t.isVerb()) {
      return false;
    }
    if (t.dependents("acomp", "oprd", "advcl").stream()
        .anyMatch(c -> !c.isVerb() && c.dependent("neg").isPresent())) {
      // "pleaded not guilty"
      return true;
    }
    for (Token a : t.dependents("nsubj", "nsubjpass", "dobj", "attr")) {
      boolean none =
          Set.of("nobody", "none", "nothing", "no-one").contains(a.lemma())
              || a.dependents("det", "neg").stream()
                  .anyMatch(d -> d.lemma().equals("no") || d.lemma().equals("neither"))
              || a.dependents("preconj").stream().anyMatch(d -> d.lemma().equals("neither"));
      if (none) {
        return true;
      }
    }
    return false;
  }

  private Status quoted(Token t, Status context) {
    for (Quotation q : document.quotations()) {
      if (q.speaker() != null
          && q.span().covers(t.span())
          && !q.span().covers(q.speaker().span())) {
        return context.reportedBy(q.speaker());
      }
    }
    return context;
  }

  /** What the words above a predicate make of it. */
  private Status context(Token t, int depth) {
    Optional<Token> head = t.head();
    if (head.isEmpty()) {
      return Status.FACT;
    }
    Token h = head.get();
    return switch (t.relation()) {
      case "conj" -> conjunct(t, h, depth);
      case "ccomp", "xcomp" -> speech.isSpokenOf(t, h) ? Status.FACT : complement(t, h, depth);
      case "acl", "relcl" -> ofNoun(t, h, depth);
      case "advcl" -> adverbial(t, h, depth);
      case "pcomp" -> gerund(h, depth);
      case "parataxis" -> speech.isSpeech(t) ? Status.FACT : of(h, depth).reportOnly();
      case "oprd" -> t.isVerb() ? complement(t, h, depth) : of(h, depth);
      case "attr", "acomp" -> of(h, depth);
      case "nsubj", "nsubjpass", "dobj", "pobj" -> nominal(t, h, depth);
      default -> upward(h, depth);
    };
  }

  private Status conjunct(Token t, Token h, int depth) {
    boolean shares = t.isVerb() && t.dependents("nsubj", "nsubjpass", "expl").isEmpty();
    boolean nor =
        h.dependents("cc").stream().anyMatch(c -> c.lemma().equals("nor") && c.index() < t.index());
    Status above = context(h, depth);
    if (h.is("conj") || !shares || !t.isVerb()) {
      return t.isVerb() ? above : of(h, depth);
    }
    for (Token adverb : h.dependents("advmod")) {
      // "reportedly kidnapped and killed"
      if (adverb.index() < h.index()
          && lexicon.mood(adverb.lemma()).filter(m -> m != Mood.NEGATED).isPresent()) {
        above = above.with(lexicon.mood(adverb.lemma()).get());
      }
    }
    Optional<Token> speaker = speech.parentheticSource(h);
    if (speaker.isPresent()) {
      above = above.reportedBy(speaker.get());
    }
    return nor ? above.negate() : above;
  }

  private Status complement(Token t, Token h, int depth) {
    Form form = form(t);
    String word = h.isVerb() ? clauses.lemma(h) : h.lemma();
    Optional<Stance> stance = lexicon.stance(word, form).or(() -> lexicon.stance(h.lemma(), form));
    if (stance.isEmpty() && h.text().toLowerCase(Locale.ROOT).endsWith("ed")) {
      stance = lexicon.stance(h.text().toLowerCase(Locale.ROOT), form);
    }
    if (h.lemma().equals("be") || (h.is("acomp") && stance.isEmpty())) {
      return form == Form.INFINITIVE ? of(h, depth).ahead() : of(h, depth);
    }
    Stance fallback = form == Form.INFINITIVE ? Stance.DOUBTING : Stance.KNOWING;
    return apply(stance.orElse(fallback), of(h, depth), source(h));
  }

  private @Nullable Token source(Token h) {
    List<Token> subjects = clauses.isPassive(h) ? clauses.agents(h) : clauses.surfaceSubjects(h);
    return subjects.isEmpty() ? null : subjects.get(0);
  }

  /** The status of what a word with a stance governs, from the word's own status. */
  private static Status apply(Stance stance, Status governor, @Nullable Token source) {
    Status plain =
        new Status(
            false,
            governor.conditional(),
            governor.planned(),
            governor.reported(),
            governor.source());
    boolean not = governor.negated();
    return switch (stance) {
      case SAYING ->
          not
              ? plain.open().reportedBy(source)
              : new Status(false, governor.conditional(), false, true, null)
                  .reportedBy(source == null ? governor.source() : source);
      case DENYING ->
          not
              ? plain.open().reportedBy(source)
              : new Status(true, false, false, true, null)
                  .reportedBy(source == null ? governor.source() : source);
      case DOUBTING -> plain.open();
      case PLANNING -> not ? plain.negate() : plain.ahead();
      case KNOWING -> new Status(false, false, false, governor.reported(), governor.source());
      case IMPLYING -> governor;
      case FAILING -> not ? plain : plain.conditional() ? plain : plain.negate();
    };
  }

  private static Form form(Token t) {
    if (t.dependents("aux").stream().anyMatch(a -> a.tag().equals("TO"))) {
      return Form.INFINITIVE;
    }
    boolean bare = t.dependents("nsubj", "nsubjpass", "mark").isEmpty();
    return t.tag().equals("VBG") && t.dependent("aux").isEmpty() && bare
        ? Form.GERUND
        : Form.CLAUSE;
  }

  private Status ofNoun(Token t, Token noun, int depth) {
    Status above = of(noun, depth);
    Form form = form(t);
    boolean that = t.dependents("mark").stream().anyMatch(m -> m.lemma().equals("that"));
    boolean complement = form == Form.INFINITIVE || that;
    if (!complement) {
      return above.reportOnly();
    }
    if (form == Form.INFINITIVE && clauses.isSingledOut(noun)) {
      return above.reportOnly();
    }
    Optional<Stance> stance = lexicon.stance(noun.lemma(), form);
    Token owner = noun.dependent("poss").orElse(null);
    return apply(
        stance.orElse(form == Form.INFINITIVE ? Stance.DOUBTING : Stance.SAYING), above, owner);
  }

  private Status adverbial(Token t, Token h, int depth) {
    Status above = of(h, depth);
    boolean infinitive = form(t) == Form.INFINITIVE;
    boolean participle =
        t.dependents("mark", "nsubj").isEmpty() && (t.tag().equals("VBG") || t.tag().equals("VBN"));
    if (speech.isSpeech(t) && speech.isSpokenOf(t, h)) {
      return Status.FACT;
    }
    if (infinitive) {
      // "banks to freeze assets" hung on the verb belongs to the noun before: "demands for banks
      // to".
      return above.reportOnly().open();
    }
    if (participle) {
      return above;
    }
    boolean present =
        t.tag().equals("VBZ")
            || t.tag().equals("VBP")
            || t.dependents("aux", "auxpass").stream()
                .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP"));
    Status side = above.reportOnly();
    return above.planned() && present ? side.ahead() : side;
  }

  private Status gerund(Token preposition, int depth) {
    Token h = preposition;
    for (int i = 0;
        i < 4
            && h.head().isPresent()
            && !h.isNoun()
            && !clauses.isPredicate(h)
            && !h.tag().startsWith("JJ");
        i++) {
      h = h.head().get();
    }
    Status above = of(h, depth);
    if (preposition.lemma().equals("without")) {
      return above.reportOnly().negate();
    }
    int before = preposition.index() - 1;
    if (before >= 0 && preposition.sentence().tokens().get(before).lemma().equals("instead")) {
      return above.reportOnly().negate();
    }
    String word = h.isVerb() ? clauses.lemma(h) : h.lemma();
    Optional<Stance> stance = lexicon.stance(word, Form.GERUND);
    return stance.isPresent() ? apply(stance.get(), above, h.isVerb() ? source(h) : null) : above;
  }

  /** An event noun takes its status from the verb that governs it: "planned an attack". */
  private Status nominal(Token t, Token h, int depth) {
    Token verb = h;
    if (t.is("pobj")) {
      verb = h.head().orElse(h);
      if (h.lemma().equals("without")
          && t.dependent("det").filter(d -> d.lemma().equals("the")).isEmpty()) {
        return of(verb, depth).reportOnly().negate();
      }
      if (!verb.isVerb() || !Set.of("of", "for").contains(h.lemma())) {
        return upward(verb, depth);
      }
      Optional<Stance> stance = lexicon.stance(verb.lemma() + " " + h.lemma(), Form.OBJECT);
      return stance.isPresent()
          ? apply(stance.get(), of(verb, depth), source(verb))
          : upward(verb, depth);
    }
    boolean object = t.is("dobj") || t.is("nsubjpass");
    if (!object || !verb.isVerb()) {
      return upward(h, depth);
    }
    Status above = of(verb, depth);
    boolean sayingNoun =
        lexicon.stance(t.lemma(), Form.CLAUSE).filter(s -> s == Stance.SAYING).isPresent();
    // "has not confirmed the report that": as if it had not confirmed that.
    Optional<Stance> stance =
        lexicon
            .stance(clauses.lemma(verb), Form.OBJECT)
            .or(() -> sayingNoun ? lexicon.stance(verb(t).lemma(), Form.CLAUSE) : Optional.empty());
    if (!sayingNoun && !clauses.isEvent(t)) {
      return above.reportOnly();
    }
    boolean definite =
        t.dependents("det", "poss").stream()
            .anyMatch(
                d ->
                    Set.of("the", "this", "that", "these", "those").contains(d.lemma())
                        || d.is("poss"));
    if (stance.isPresent() && (!definite || sayingNoun || stance.get() != Stance.DENYING)) {
      return apply(stance.get(), above, source(verb));
    }
    return definite ? above.reportOnly() : above;
  }

  private static Token verb(Token object) {
    return object.head().orElse(object);
  }

  /**
   * Nouns that no stance governs are as sure as the clause they stand in, if somebody reports it.
   */
  private Status upward(Token h, int depth) {
    Token at = h;
    for (int i = 0; i < Steps.MAX && at.head().isPresent() && !clauses.isPredicate(at); i++) {
      at = at.head().get();
    }
    return clauses.isPredicate(at) ? of(at, depth).reportOnly() : Status.FACT;
  }
}
