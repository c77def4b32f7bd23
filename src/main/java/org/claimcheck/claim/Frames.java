package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Block;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Readings.Reading;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Predication.Argument;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Token;

/** The things that an article describes: one frame for each, however many words tell of it. */
final class Frames {
  private final Document document;
  private final Readings readings;
  private final Vocabulary vocabulary;
  private final Map<Token, Frame> byToken = new LinkedHashMap<>();
  private final IdentityHashMap<Predication, Frame> byPredication = new IdentityHashMap<>();
  private final List<Frame> all = new ArrayList<>();
  private final Map<Frame, Referent.Described> referents = new HashMap<>();

  Frames(Document document, Readings readings, Vocabulary vocabulary) {
    this.document = document;
    this.readings = readings;
    this.vocabulary = vocabulary;
    evoke();
    mergeByArguments();
    mergeCoordinated();
    mergeByCoreference();
    mergeHeadline();
    nameReferents();
  }

  List<Reading> readings() {
    return readings.all();
  }

  /** Whether a slot takes an argument with this head word. */
  boolean allows(Slot slot, Token token) {
    return readings.allows(slot, token);
  }

  /** The described thing that a token evokes. */
  Optional<Referent.Described> at(Token token) {
    return Optional.ofNullable(byToken.get(token)).map(f -> referents.get(f.canonical()));
  }

  /** The described thing that a predication evokes. */
  Optional<Referent.Described> of(Predication predication) {
    return Optional.ofNullable(byPredication.get(predication))
        .map(f -> referents.get(f.canonical()));
  }

  private void evoke() {
    for (Reading reading : readings.all()) {
      for (Sense sense : reading.senses()) {
        if (sense.evokes() != null) {
          evoke(reading, sense.evokes());
        }
      }
    }
  }

  /**
   * A noun is one thing however many predications speak of it; a verb said twice tells two ("bought
   * X in 2016 and Y in 2018").
   */
  private void evoke(Reading reading, String type) {
    Predication predication = reading.predication();
    Token token = predication.predicate();
    Frame frame = byPredication.get(predication);
    if (frame == null && predication.kind() != Predication.Kind.VERB) {
      frame = byToken.get(token);
    }
    if (frame == null) {
      frame = new Frame(token, spanOf(token, reading));
      all.add(frame);
      byToken.putIfAbsent(token, frame);
    }
    byPredication.put(predication, frame);
    frame.add(type);
  }

  private Span spanOf(Token token, Reading reading) {
    Optional<Mention> mention =
        document.mentionAt(token).filter(m -> m.kind() == Mention.Kind.NOMINAL);
    return mention
        .map(Mention::span)
        .orElseGet(() -> reading.word().get(0).span().union(token.span()));
  }

  private void mergeByArguments() {
    for (Reading reading : readings.all()) {
      for (Sense sense : reading.senses()) {
        List<Frame> same = new ArrayList<>();
        if (sense.evokes() != null) {
          same.add(frame(reading));
        }
        for (SlotKey key : sense.merges()) {
          for (Argument a : reading.arguments()) {
            if (key.holds(a)) {
              eventAt(a.token()).ifPresent(same::add);
            }
          }
        }
        for (int i = 1; i < same.size(); i++) {
          same.get(0).merge(same.get(i));
        }
      }
    }
  }

  private Optional<Frame> eventAt(Token token) {
    return token.tag().startsWith("W") ? antecedent(token) : frameAt(token);
  }

  /**
   * "their attack on Israel in October 2022, in which": the event told last before the pronoun in
   * its sentence, with nothing but its own arguments and times between.
   */
  private Optional<Frame> antecedent(Token pronoun) {
    List<Token> before = pronoun.sentence().tokens().subList(0, pronoun.index());
    for (int i = before.size() - 1; i >= 0; i--) {
      Token token = before.get(i);
      if (token.isVerb()) {
        return Optional.empty();
      }
      Optional<Frame> frame = frameAt(token);
      if (frame.isPresent()) {
        return frame;
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> frameAt(Token token) {
    return Optional.ofNullable(byToken.get(token))
        .filter(this::isEvent)
        .or(() -> chainFrames(token).stream().filter(this::isEvent).findFirst());
  }

  /** The event of the headline is the first of its class that the text tells. */
  private void mergeHeadline() {
    for (Map.Entry<Token, Frame> headline : byToken.entrySet()) {
      if (isTitle(headline.getKey()) && isEvent(headline.getValue())) {
        byToken.entrySet().stream()
            .filter(e -> !isTitle(e.getKey()))
            .filter(e -> sameKind(headline.getValue(), e.getValue()))
            .findFirst()
            .ifPresent(e -> headline.getValue().merge(e.getValue()));
      }
    }
  }

  private static boolean isTitle(Token token) {
    return token.sentence().block().kind() == Block.Kind.TITLE;
  }

  /** Whether both are of one class that says more than that something happened. */
  private boolean sameKind(Frame a, Frame b) {
    return mostSpecific(a.classes()).stream()
        .filter(c -> !c.equals(Vocabulary.NS + "Event") && !c.equals(Vocabulary.NS + "Calamity"))
        .anyMatch(mostSpecific(b.classes())::contains);
  }

  private List<Frame> chainFrames(Token token) {
    List<Frame> found = new ArrayList<>();
    document
        .mentionAt(token)
        .ifPresent(
            m -> {
              for (Mention other : document.chainOf(m)) {
                Frame frame = byToken.get(other.head());
                if (frame != null) {
                  found.add(frame);
                }
              }
            });
    return found;
  }

  private boolean isEvent(Frame frame) {
    return frame.classes().stream().anyMatch(c -> vocabulary.isA(c, Vocabulary.NS + "Event"));
  }

  /**
   * "Gunmen killed 14 people and wounded 30", "attacked a post, killing 33": verbs with one subject
   * and akin tell one event.
   */
  private void mergeCoordinated() {
    List<Reading> verbs =
        readings.all().stream()
            .filter(r -> r.predication().kind() == Predication.Kind.VERB)
            .filter(r -> byPredication.containsKey(r.predication()))
            .toList();
    for (int i = 0; i < verbs.size(); i++) {
      for (int j = i + 1; j < verbs.size(); j++) {
        Token a = verbs.get(i).predication().predicate();
        Token b = verbs.get(j).predication().predicate();
        boolean joined =
            isConjunct(a, b)
                || isParticiple(a, b)
                || isDetail(a, b, frame(verbs.get(j)))
                || isDetail(b, a, frame(verbs.get(i)));
        boolean oneSubject = subject(verbs.get(i)).equals(subject(verbs.get(j)));
        if (joined && oneSubject && akin(frame(verbs.get(i)), frame(verbs.get(j)))) {
          frame(verbs.get(i)).merge(frame(verbs.get(j)));
        }
      }
    }
  }

  private static boolean isConjunct(Token a, Token b) {
    return (isHead(a, b) || isHead(b, a)) && (a.is("conj") || b.is("conj"));
  }

  /** "..., killing 33". */
  private static boolean isParticiple(Token verb, Token other) {
    return other.is("advcl")
        && other.tag().equals("VBG")
        && isHead(verb, other)
        && verb.index() < other.index()
        && other.dependent("mark").isEmpty();
  }

  /**
   * "a plane <b>carrying</b> 14 people": a clause of the subject that says no more than details.
   */
  private static boolean isDetail(Token verb, Token clause, Frame frame) {
    return clause.is("acl", "relcl")
        && frame.classes().equals(Set.of(Vocabulary.NS + "Event"))
        && clause.head().flatMap(Token::head).filter(h -> h == verb).isPresent();
  }

  private static boolean isHead(Token head, Token token) {
    return token.head().filter(h -> h == head).isPresent();
  }

  private static Optional<Token> subject(Reading reading) {
    return reading.predication().argument(Role.SUBJECT).map(Argument::token);
  }

  private Frame frame(Reading reading) {
    return Objects.requireNonNull(
        byPredication.get(reading.predication()), () -> "no frame for " + reading);
  }

  private boolean akin(Frame a, Frame b) {
    Set<String> mine = a.classes();
    Set<String> theirs = b.classes();
    return mine.stream()
        .anyMatch(c -> theirs.stream().anyMatch(d -> vocabulary.isA(c, d) || vocabulary.isA(d, c)));
  }

  private void mergeByCoreference() {
    for (Map.Entry<Token, Frame> entry : byToken.entrySet()) {
      if (isEvent(entry.getValue())) {
        chainFrames(entry.getKey()).stream()
            .filter(this::isEvent)
            .forEach(other -> entry.getValue().merge(other));
      }
    }
  }

  /** The classes without those above others: a killing in an explosion is an explosion. */
  private List<String> mostSpecific(Set<String> classes) {
    return classes.stream()
        .filter(c -> classes.stream().noneMatch(d -> !d.equals(c) && vocabulary.isA(d, c)))
        .toList();
  }

  private void nameReferents() {
    for (Frame frame : all) {
      Frame one = frame.canonical();
      referents.computeIfAbsent(
          one,
          f ->
              new Referent.Described(
                  "e" + (referents.size() + 1),
                  f.span(),
                  f.span().in(document.text()),
                  mostSpecific(f.classes())));
    }
  }
}
