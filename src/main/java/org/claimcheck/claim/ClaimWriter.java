package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Claim.Tense;
import org.claimcheck.claim.Readings.Reading;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Predication.Argument;
import org.claimcheck.text.Predication.Kind;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Writes the claims of each reading: its subject, and a claim for every slot that is filled. */
final class ClaimWriter {
  private static final String TIME = Vocabulary.NS + "time";
  private static final Set<Lexicon.Shift> SAYS_NOTHING =
      Set.of(Lexicon.Shift.FUTURE, Lexicon.Shift.UNKNOWN);

  private final Document document;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Frames frames;
  private final Arguments arguments;
  private final Times times;
  private final List<Claim> claims = new ArrayList<>();
  private int bounds;
  private int unknowns;

  ClaimWriter(Document document, Lexicon lexicon, Vocabulary vocabulary, Frames frames) {
    this.document = document;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.frames = frames;
    this.arguments = new Arguments(document, frames, lexicon, vocabulary);
    this.times = new Times(document, lexicon);
  }

  List<Claim> claims() {
    for (Reading reading : frames.readings()) {
      if (times.shift(reading).filter(SAYS_NOTHING::contains).isPresent()) {
        continue; // "president-elect", "would-be": says nothing that a reference could deny.
      }
      for (Sense sense : reading.senses()) {
        for (Referent subject : subjects(reading, sense)) {
          write(reading, sense, subject);
        }
      }
    }
    return claims;
  }

  private List<Referent> subjects(Reading reading, Sense sense) {
    if (sense.evokes() != null) {
      return frames.of(reading.predication()).map(List::<Referent>of).orElse(List.of());
    }
    for (SlotKey key : sense.about()) {
      List<Referent> found =
          arguments.referents(
              reading.arguments().stream()
                  .filter(key::holds)
                  .map(Argument::token)
                  .flatMap(t -> key.isOwner() ? owners(t) : Stream.of(t))
                  .toList());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "Merkel's tenure", "the reign of Elizabeth", "the Biden presidency". */
  private static Stream<Token> owners(Token noun) {
    Stream<Token> of =
        noun.dependents("prep").stream()
            .filter(p -> p.lemma().equals("of"))
            .flatMap(p -> p.dependents("pobj").stream());
    return Stream.concat(noun.dependents("poss", "compound", "nmod").stream(), of);
  }

  private void write(Reading reading, Sense sense, Referent subject) {
    Set<Argument> used = new LinkedHashSet<>();
    sense
        .titles()
        .forEach(
            (property, title) -> {
              List<Token> word = reading.word();
              Span words = word.get(0).span().union(word.get(word.size() - 1).span());
              add(reading, subject, property, new Value.Text(words, title));
            });
    Set<String> filled = new HashSet<>();
    List<Argument> told = told(reading, sense);
    for (Slot slot : byKind(sense.slots())) {
      for (Argument argument : told) {
        if (used.contains(argument)
            || (filled.contains(slot.property()) && isSingle(sense, slot))
            || !slot.key().holds(argument)
            || !frames.allows(slot, argument.token())) {
          continue;
        }
        if (slot.inverse()) {
          inverse(reading, subject, slot, argument);
        } else {
          Optional<Value> value =
              arguments
                  .value(argument.token(), slot.property())
                  .filter(v -> hasSort(slot, v))
                  .map(v -> within(slot, v))
                  .or(() -> unknown(reading, sense, slot, argument.token()));
          if (value.isPresent() && !isSame(subject, value.get())) {
            used.add(argument);
            filled.add(slot.property());
            add(reading, subject, slot.property(), value.get());
          }
        }
      }
    }
    if (sense.evokes() != null && vocabulary.isA(sense.evokes(), Vocabulary.NS + "Event")) {
      counted(reading, subject, told, used);
    }
  }

  /**
   * The arguments that tell of one thing. Of an event that several times or objects are told of
   * ("bought LinkedIn in 2016 and GitHub in 2018"), it is open which belong together, so only the
   * first of each is used; and a clock time says nothing of the day where a date stands beside it.
   */
  private List<Argument> told(Reading reading, Sense sense) {
    if (sense.evokes() == null) {
      return reading.arguments();
    }
    List<Argument> dates =
        reading.arguments().stream()
            .filter(a -> a.role() == Role.TIME)
            .filter(a -> document.timeAt(a.token()).filter(times::dates).isPresent())
            .toList();
    return reading.arguments().stream()
        .filter(a -> a.role() != Role.TIME || dates.isEmpty() || dates.get(0).equals(a))
        .filter(a -> a.role() != Role.TIME || !dates.isEmpty() || !times.isClock(a.token()))
        .toList();
  }

  /** Amounts first: "killed 14 people" counts the people, "killed Smith" names the victim. */
  private List<Slot> byKind(List<Slot> slots) {
    List<Slot> ordered = new ArrayList<>();
    for (String kind : List.of("quantity", "time", "entity", "text")) {
      slots.stream()
          .filter(s -> vocabulary.kindOf(s.property()).equals(kind))
          .forEach(ordered::add);
    }
    return ordered;
  }

  /** Of a range the end that the slot asks for. */
  private static Value within(Slot slot, Value value) {
    Bound bound = slot.condition().bound();
    return bound != null && value instanceof Value.Time time
        ? bound.in(time.expression()).map(Value.Time::new).orElse(time)
        : value;
  }

  /**
   * "The president of <b>the party</b>": what tells this office from others is said, whatever it
   * may be, so that the president of the country is not taken for it.
   */
  private Optional<Value> unknown(Reading reading, Sense sense, Slot slot, Token token) {
    // Before a title and a name stands who it is: "his challenger, visitor President Macron".
    boolean phrase =
        slot.key().role() != Role.MODIFIER || reading.predication().kind() != Kind.APPOSITION;
    boolean noun =
        phrase
            && token.isNoun()
            && !token.isProperNoun()
            && lexicon.shift(Words.lemma(token)).isEmpty();
    boolean tells =
        !sense.titles().isEmpty()
            && vocabulary.kindOf(slot.property()).equals("entity")
            && (noun || (slot.key().role() == Role.POSSESSIVE && token.isPronoun()));
    if (!tells || arguments.referent(token).isPresent() || document.timeAt(token).isPresent()) {
      return Optional.empty();
    }
    unknowns++;
    Span span = document.mentionAt(token).map(Mention::span).orElse(token.span());
    return Optional.of(
        new Value.Entity(
            new Referent.Described("u" + unknowns, span, span.in(document.text()), List.of())));
  }

  private void inverse(Reading reading, Referent described, Slot slot, Argument argument) {
    arguments
        .referent(argument.token())
        .filter(r -> !r.equals(described))
        .ifPresent(r -> add(reading, r, slot.property(), new Value.Entity(described)));
  }

  /** "leaving 30 dead": what is counted tells the property wherever the amount stands. */
  private void counted(Reading reading, Referent subject, List<Argument> told, Set<Argument> used) {
    for (Argument argument : told) {
      if (used.contains(argument)) {
        continue;
      }
      Optional<Quantity> quantity = arguments.quantity(argument.token());
      String of = quantity.map(Quantity::of).orElse(null);
      if (quantity.isPresent() && of != null) {
        lexicon
            .counted(of)
            .ifPresent(p -> add(reading, subject, p, new Value.Amount(quantity.get())));
      }
    }
  }

  /**
   * An event has one object of a kind: what was bought besides was bought in another purchase. And
   * what happened once has one time: "a year ago on Saturday".
   */
  private boolean isSingle(Sense sense, Slot slot) {
    return sense.evokes() == null
        ? vocabulary.kindOf(slot.property()).equals("time")
        : vocabulary.isSingle(slot.property());
  }

  private static boolean hasSort(Slot slot, Value value) {
    Set<String> sorts = slot.condition().sorts();
    return sorts.isEmpty()
        || !(value instanceof Value.Entity e)
        || !(e.referent() instanceof Referent.Named named)
        || (named.mention().type() == Mention.Type.UNKNOWN && !isWithinPhrase(slot))
        || sorts.contains(named.mention().type().name().toLowerCase(Locale.ROOT));
  }

  /** Before a noun stands much besides what is asked for: "a Category 2 storm". */
  private static boolean isWithinPhrase(Slot slot) {
    return slot.key().role() == Role.MODIFIER || slot.key().role() == Role.POSSESSIVE;
  }

  private static boolean isSame(Referent subject, Value value) {
    return value instanceof Value.Entity e && e.referent().id().equals(subject.id());
  }

  private void add(Reading reading, Referent subject, String property, Value value) {
    write(reading, subject, property, value);
    vocabulary.boundaries(property).forEach(b -> bound(reading, subject, b, value));
  }

  /**
   * "president since 2014", "led the bank until 2020": what is dated is the event with which the
   * state began or ended.
   */
  private void bound(Reading reading, Referent subject, Vocabulary.Boundary boundary, Value value) {
    Optional<TimeExpression> told =
        reading.predication().arguments(Role.TIME).stream()
            .flatMap(a -> document.timeAt(a.token()).stream())
            .flatMap(t -> boundary.bound().in(t).stream())
            .findFirst();
    if (told.isPresent()) {
      bounds++;
      Referent event =
          new Referent.Described(
              "b" + bounds, value.span(), value.text(), List.of(boundary.type()));
      write(reading, event, boundary.subject(), new Value.Entity(subject));
      write(reading, event, boundary.value(), value);
      write(reading, event, TIME, new Value.Time(told.get()));
    }
  }

  private void write(Reading reading, Referent subject, String property, Value value) {
    Token predicate = reading.predication().predicate();
    Tense tense = Tenses.of(reading.predication());
    boolean state = vocabulary.holdsForAWhile(property);
    claims.add(
        new Claim(
            "",
            subject,
            property,
            value,
            reading.predication().modality(),
            source(reading),
            state ? times.at(reading, tense) : null,
            state && times.then(reading),
            tense,
            span(predicate, subject, value),
            reading.predication()));
  }

  private @Nullable String source(Reading reading) {
    Token source = reading.predication().source();
    return source == null
        ? null
        : document.mentionAt(source).flatMap(m -> name(document.chainOf(m))).orElse(source.text());
  }

  private static Optional<String> name(List<Mention> chain) {
    return chain.stream()
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .map(Mention::text)
        .max(java.util.Comparator.comparingInt(String::length));
  }

  /** Predicate, subject and value where they stand in one sentence. */
  private static Span span(Token predicate, Referent subject, Value value) {
    Span sentence = predicate.sentence().span();
    Span span = predicate.span();
    for (Span part : List.of(subject.span(), value.span())) {
      if (sentence.covers(part)) {
        span = span.union(part);
      }
    }
    return span;
  }
}
