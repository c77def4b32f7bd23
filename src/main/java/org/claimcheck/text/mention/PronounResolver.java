package org.claimcheck.text.mention;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Quotation;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/** Finds what third-person pronouns refer to, where one antecedent is clearly the best. */
final class PronounResolver {
  private static final Set<String> IMPERSONAL =
      Set.of("seem", "appear", "emerge", "transpire", "rain", "snow", "happen", "follow", "matter");

  private static final Set<String> JUDGING =
      Set.of(
          ("report find estimate confirm show suggest believe think measure record observe describe"
                  + " reveal determine conclude rule consider call")
              .split(" "));
  private static final Set<String> PEACEFUL =
      Set.of("company", "platform", "press", "institution", "court", "team");

  /** More sentences than a paragraph has. */
  private static final int PARAGRAPH = 12;

  private final MentionLexicon lexicon;
  private final Candidates candidates;
  private final Map<Token, Phrase> byHead;
  private final Speech speech;
  private final Protagonists protagonists;

  PronounResolver(
      MentionLexicon lexicon,
      Candidates candidates,
      Map<Token, Phrase> byHead,
      Speech speech,
      Protagonists protagonists) {
    this.protagonists = protagonists;
    this.speech = speech;
    this.lexicon = lexicon;
    this.candidates = candidates;
    this.byHead = byHead;
  }

  /** The entity a pronoun of the third person takes up; empty where it is doubtful. */
  Optional<Entity> resolve(Phrase phrase, Pronoun pronoun) {
    if (pronoun.use() == Pronoun.Use.RELATIVE) {
      return relative(phrase);
    }
    if (pronoun.thing() && isImpersonal(phrase.head)) {
      return Optional.empty();
    }
    Set<Entity> barred = barred(phrase, pronoun);
    if (pronoun.use() == Pronoun.Use.REFLEXIVE) {
      return reflexive(phrase, pronoun);
    }
    speech.speaker(phrase).ifPresent(barred::add);
    Optional<Quotation> quotation = speech.quotation(phrase);
    boolean apart = quotation.isPresent() && pronoun.gender() == Gender.UNKNOWN;
    int window = pronoun.gender() != Gender.UNKNOWN ? 3 : pronoun.thing() ? 1 : 2;
    return Candidates.best(
            candidates.before(phrase, window),
            c ->
                fits(c, phrase, pronoun, barred)
                    && (!apart || speech.quotation(c).equals(quotation)),
            c -> score(c, phrase, pronoun),
            pronoun.gender() != Gender.UNKNOWN ? 2.0 : 2.4,
            pronoun.gender() != Gender.UNKNOWN ? 0.6 : 0.8)
        .or(() -> quotation.isPresent() ? Optional.empty() : protagonist(phrase, pronoun, barred));
  }

  /**
   * "She", in a new paragraph that names no other woman, nor does the sentence before it: whom the
   * article is about.
   */
  private Optional<Entity> protagonist(Phrase phrase, Pronoun pronoun, Set<Entity> barred) {
    Optional<Entity> about = protagonists.of(pronoun.gender()).filter(e -> !barred.contains(e));
    Sentence here = phrase.sentence();
    boolean rivalled =
        candidates.before(phrase, PARAGRAPH).stream()
            .filter(
                c ->
                    c.sentence().block().equals(here.block())
                        || here.index() - c.sentence().index() == 1)
            .anyMatch(
                c ->
                    about.filter(e -> e != c.entityOrThrow()).isPresent()
                        && agrees(c, pronoun, phrase.head));
    return about.filter(e -> !rivalled && e.phrasesBefore(phrase.span.start()) > 0);
  }

  private boolean fits(Phrase candidate, Phrase phrase, Pronoun pronoun, Set<Entity> barred) {
    return !barred.contains(candidate.entityOrThrow())
        && agrees(candidate, pronoun, phrase.head)
        && !contains(candidate, phrase)
        && (candidate.form != Phrase.Form.CONJUNCTION || !candidate.span.overlaps(phrase.span));
  }

  /** "who": the noun that its relative clause hangs on. */
  private Optional<Entity> relative(Phrase phrase) {
    Token at = phrase.head;
    for (int i = 0; i < 12; i++) {
      Optional<Token> head = at.head();
      if (head.isEmpty()) {
        return Optional.empty();
      }
      if (at.is("relcl") && head.get().is("conj")) {
        return Optional.empty();
      }
      if (at.is("relcl")) {
        return Optional.ofNullable(byHead.get(head.get()))
            .filter(p -> p.head.start() < phrase.head.start())
            .map(p -> p.entity);
      }
      at = head.get();
    }
    return Optional.empty();
  }

  private Optional<Entity> reflexive(Phrase phrase, Pronoun pronoun) {
    return Clauses.verb(phrase.head)
        .flatMap(Clauses::subject)
        .map(byHead::get)
        .filter(
            s -> s != null && s.entity != null && s != phrase && agrees(s, pronoun, phrase.head))
        .map(s -> s.entity);
  }

  /** "it is clear that", "it seems". */
  private static boolean isImpersonal(Token it) {
    Optional<Token> verb = it.head().filter(Token::isVerb);
    if (it.is("expl")) {
      return true;
    }
    if (verb.isEmpty() || !it.is("nsubj", "nsubjpass")) {
      return false;
    }
    Token v = verb.get();
    if (IMPERSONAL.contains(v.lemma())) {
      return true;
    }
    boolean be = v.lemma().equals("be") || v.lemma().equals("take") || it.is("nsubjpass");
    boolean clause =
        v.sentence().tokens().stream()
            .filter(t -> t.index() > v.index() && t.index() < v.index() + 9)
            .anyMatch(
                t ->
                    Set.of("that", "whether", "who", "when").contains(t.lemma())
                        || (t.lemma().equals("to") && t.tag().equals("TO")));
    boolean time =
        v.dependents("attr", "npadvmod").stream()
            .anyMatch(t -> Set.of("time", "day", "year", "month").contains(t.lemma()));
    return be && (clause || time);
  }

  /** What a pronoun cannot mean: the subject of its own clause, and what it stands inside. */
  private Set<Entity> barred(Phrase phrase, Pronoun pronoun) {
    Set<Entity> barred = new HashSet<>();
    if (pronoun.use() == Pronoun.Use.PLAIN && phrase.function != Function.SUBJECT) {
      Clauses.verb(phrase.head).flatMap(Clauses::subject).ifPresent(s -> bar(s, barred));
    }
    if (pronoun.use() == Pronoun.Use.PLAIN) {
      Clauses.verb(phrase.head)
          .filter(v -> phrase.function != Function.SUBJECT)
          .ifPresent(v -> v.dependents("dobj", "dative").forEach(o -> bar(o, barred)));
    }
    if (pronoun.thing()
        && pronoun.use() == Pronoun.Use.PLAIN
        && phrase.function != Function.SUBJECT) {
      Clauses.verb(phrase.head)
          .flatMap(Clauses::subject)
          .flatMap(s -> s.dependent("poss"))
          .ifPresent(o -> bar(o, barred));
    }
    if (pronoun.use() == Pronoun.Use.POSSESSIVE) {
      phrase.head.head().ifPresent(owned -> bar(owned, barred));
    }
    return barred;
  }

  private void bar(Token token, Set<Entity> barred) {
    Phrase phrase = byHead.get(token);
    if (phrase != null && phrase.entity != null) {
      barred.add(phrase.entity);
    }
    for (Token joined : token.dependents("conj")) {
      bar(joined, barred);
    }
  }

  /** "[the leader of [his] party]": no phrase means something inside itself. */
  private static boolean contains(Phrase outer, Phrase inner) {
    Token at = inner.head;
    boolean of = at.is("poss") && at.head().filter(h -> h == outer.head).isPresent();
    for (int i = 0; i < 20 && at != outer.head; i++) {
      Optional<Token> head = at.head();
      if (head.isEmpty() || at.isVerb() || at.is("conj", "appos")) {
        return false;
      }
      of |= at.tag().equals("IN") && at.lemma().equals("of");
      at = head.get();
    }
    return at == outer.head && at.isNoun() && of;
  }

  private boolean agrees(Phrase candidate, Pronoun pronoun, Token it) {
    Entity entity = candidate.entityOrThrow();
    if (candidate.form == Phrase.Form.ADJECTIVE
        && entity.phrases.get(0) == candidate
        && entity.phrases.size() == 1) {
      return false;
    }
    boolean predicate = candidate.head.is("attr", "oprd") && !candidate.isName();
    if (predicate || (candidate.pronoun != null && candidate.pronoun.person() == 1)) {
      return false;
    }
    if (pronoun.gender() != Gender.UNKNOWN) {
      boolean person =
          entity.type == Mention.Type.PERSON
              || (entity.type == Mention.Type.UNKNOWN && candidate.isName());
      return person && entity.count == Count.ONE && entity.gender.fits(pronoun.gender());
    }
    if (pronoun.thing()) {
      if (isPredicated(it) && !sameTypeAsPredicate(entity, it)) {
        return false;
      }
      return entity.type != Mention.Type.PERSON
          && entity.count != Count.MANY
          && entity.gender == Gender.UNKNOWN;
    }
    return entity.count == Count.MANY
        || (entity.count == Count.GROUP && entity.gender == Gender.UNKNOWN);
  }

  /** "It was his twelfth goal": such an "it" is often no thing that was named. */
  private static boolean isPredicated(Token it) {
    return it.is("nsubj")
        && it.head()
            .filter(
                v ->
                    Set.of("be", "'s", "’s").contains(v.lemma()) && v.dependent("attr").isPresent())
            .isPresent();
  }

  private boolean sameTypeAsPredicate(Entity entity, Token it) {
    return it.head().flatMap(v -> v.dependent("attr")).stream()
        .flatMap(a -> lexicon.families(a.lemma()).stream())
        .anyMatch(f -> f.type() == entity.type);
  }

  private double score(Phrase candidate, Phrase pronoun, Pronoun form) {
    Entity entity = candidate.entityOrThrow();
    int distance = pronoun.sentence().index() - candidate.sentence().index();
    double score = distance == 0 ? 2.4 : distance == 1 ? 1.5 : distance == 2 ? 0.6 : 0.1;
    score +=
        switch (candidate.function) {
          case SUBJECT -> pronoun.function == Function.SUBJECT ? 1.5 : 1.1;
          case OBJECT -> 0.6;
          case OWNER -> 0.5;
          case OBLIQUE -> 0.3;
          case OTHER -> 0.1;
        };
    score += Math.min(0.6, 0.15 * (entity.phrasesBefore(pronoun.head.start()) - 1));
    if (candidate.function == pronoun.function && pronoun.function == Function.SUBJECT) {
      score += 0.4;
    }
    if (distance == 0 && governs(candidate, pronoun)) {
      score += isJudged(candidate) && form.gender() == Gender.UNKNOWN ? -1.5 : 0.8;
    }
    if (distance == 0 && isOwnSubject(candidate, pronoun)) {
      score += 0.8;
    }
    if (form.gender() != Gender.UNKNOWN) {
      score +=
          entity.gender == form.gender() ? 1.2 : entity.type == Mention.Type.PERSON ? 0.2 : -0.8;
    } else if (form.thing()) {
      score += thing(candidate, pronoun);
    } else {
      score += plural(candidate, pronoun);
    }
    return score;
  }

  /** "Malawi confirmed its first case": a possessive mostly means the subject of its clause. */
  private static boolean isOwnSubject(Phrase candidate, Phrase pronoun) {
    return pronoun.head.is("poss")
        && Clauses.verb(pronoun.head)
            .flatMap(Clauses::subject)
            .filter(s -> s == candidate.head)
            .isPresent();
  }

  /** Whether the candidate is the subject of the pronoun's clause or of one above it. */
  private static boolean governs(Phrase candidate, Phrase pronoun) {
    if (candidate.function != Function.SUBJECT) {
      return false;
    }
    return candidate
        .head
        .head()
        .filter(Token::isVerb)
        .filter(v -> Clauses.within(pronoun.head, v))
        .isPresent();
  }

  /** "The institute found it was ...": whoever measures or finds speaks of something else. */
  private static boolean isJudged(Phrase candidate) {
    return candidate.head.head().filter(v -> JUDGING.contains(v.lemma())).isPresent();
  }

  private double thing(Phrase candidate, Phrase pronoun) {
    Entity entity = candidate.entityOrThrow();
    boolean acts =
        entity.type == Mention.Type.ORGANIZATION
            || entity.type == Mention.Type.UNKNOWN
            || (entity.type == Mention.Type.PLACE && entity.count == Count.GROUP);
    double score = entity.type == Mention.Type.ORGANIZATION ? 0.3 : 0;
    if (!acts && (needsAgent(pronoun) || hasMembers(pronoun))) {
      score -= 1.5;
    }
    if (needsAgent(pronoun)) {
      score += acts && isBeside(candidate, pronoun) ? 0.6 : 0;
    }
    if (needsFighter(pronoun)) {
      score += mayFight(entity) ? 0.6 : -3.0;
    }
    return candidate.form == Phrase.Form.INDEFINITE ? score - 0.2 : score;
  }

  /** "its workers", "its cities": of an organisation or a country sooner than of a dam. */
  private boolean hasMembers(Phrase pronoun) {
    return pronoun.head.is("poss")
        && pronoun
            .head
            .head()
            .filter(
                o ->
                    lexicon.isPersonNoun(o.lemma())
                        || lexicon.families(o.lemma()).stream()
                            .anyMatch(
                                f -> f.type() != Mention.Type.EVENT && !f.name().equals("feature")))
            .isPresent();
  }

  /** Groups and people act; what is possessed or done by "they" asks for somebody who can. */
  private double plural(Phrase candidate, Phrase pronoun) {
    Entity entity = candidate.entityOrThrow();
    boolean acts =
        entity.type == Mention.Type.PERSON
            || entity.type == Mention.Type.ORGANIZATION
            || entity.type == Mention.Type.UNKNOWN;
    double score = entity.count == Count.MANY ? 0.8 : 0.0;
    if (entity.type == Mention.Type.PLACE && entity.count != Count.MANY) {
      score -= needsFighter(pronoun) ? 0 : 0.8;
    }
    if (candidate.form == Phrase.Form.INDEFINITE && candidate.sentence() != pronoun.sentence()) {
      score -= 0.5;
    }
    if (needsAgent(pronoun)) {
      score += acts ? 0.6 : -1.5;
      score += acts && isBeside(candidate, pronoun) ? 0.6 : 0;
    } else if (!acts && entity.type != Mention.Type.PLACE && isActor(pronoun)) {
      score -= 2;
    }
    if (needsFighter(pronoun)) {
      score += mayFight(entity) ? 0.6 : -3.0;
    }
    return score;
  }

  /** "their attack": companies, websites and newspapers do not attack or wage war. */
  private boolean needsFighter(Phrase pronoun) {
    return pronoun.head.is("poss")
        && pronoun.head.head().stream()
            .flatMap(o -> lexicon.families(o.lemma()).stream())
            .anyMatch(f -> f.name().equals("violence") || f.name().equals("war"));
  }

  private boolean mayFight(Entity entity) {
    return switch (entity.type) {
      case PERSON, PLACE, UNKNOWN -> true;
      case ORGANIZATION -> {
        Set<String> families = new HashSet<>();
        entity.nouns.forEach(n -> lexicon.families(n).forEach(f -> families.add(f.name())));
        yield families.contains("militia") || families.stream().noneMatch(PEACEFUL::contains);
      }
      default -> false;
    };
  }

  private static boolean isBeside(Phrase candidate, Phrase pronoun) {
    return candidate.sentence() == pronoun.sentence()
        && pronoun.head.index() - candidate.head.index() < 6;
  }

  /** "they signed the paper": the subject of a verb with an object mostly is alive. */
  private static boolean isActor(Phrase pronoun) {
    return pronoun.head.is("nsubj")
        && pronoun.head.head().filter(v -> v.dependent("dobj").isPresent()).isPresent();
  }

  private boolean needsAgent(Phrase pronoun) {
    Token head = pronoun.head;
    if (head.is("poss")) {
      return head.head().filter(o -> lexicon.isEventNoun(o.lemma())).isPresent();
    }
    return head.is("nsubj")
        && head.head().filter(v -> lexicon.isReportingVerb(v.lemma())).isPresent();
  }
}
