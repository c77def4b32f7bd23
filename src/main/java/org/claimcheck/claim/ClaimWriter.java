package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Claim.Tense;
import org.claimcheck.claim.Readings.Reading;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Predication.Argument;
import org.claimcheck.text.Token;
import org.jspecify.annotations.Nullable;

/** Writes the claims of each reading: its subject, and a claim for every slot that is filled. */
final class ClaimWriter {
  private final Document document;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Frames frames;
  private final Arguments arguments;
  private final Times times;
  private final List<Claim> claims = new ArrayList<>();

  ClaimWriter(Document document, Lexicon lexicon, Vocabulary vocabulary, Frames frames) {
    this.document = document;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.frames = frames;
    this.arguments = new Arguments(document, frames, vocabulary);
    this.times = new Times(document, lexicon);
  }

  List<Claim> claims() {
    for (Reading reading : frames.readings()) {
      if (times.shift(reading).filter(s -> s != Lexicon.Shift.PAST).isPresent()) {
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
      return frames.at(reading.predication().predicate()).map(List::<Referent>of).orElse(List.of());
    }
    for (SlotKey key : sense.about()) {
      List<Referent> found =
          arguments.referents(
              reading.arguments().stream().filter(key::holds).map(Argument::token).toList());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private void write(Reading reading, Sense sense, Referent subject) {
    Set<Argument> used = new LinkedHashSet<>();
    sense
        .titles()
        .forEach(
            (property, title) -> {
              Span words =
                  reading.word().get(0).span().union(reading.predication().predicate().span());
              add(reading, subject, property, new Value.Text(words, title));
            });
    for (Slot slot : byKind(sense.slots())) {
      for (Argument argument : reading.arguments()) {
        if (used.contains(argument)
            || !slot.key().holds(argument)
            || !Readings.allows(slot, argument.token())) {
          continue;
        }
        if (slot.inverse()) {
          inverse(reading, subject, slot, argument);
        } else {
          Optional<Value> value =
              arguments.value(argument.token(), slot.property()).filter(v -> hasSort(slot, v));
          if (value.isPresent() && !isSame(subject, value.get())) {
            used.add(argument);
            add(reading, subject, slot.property(), value.get());
          }
        }
      }
    }
    if (sense.evokes() != null && vocabulary.isA(sense.evokes(), Vocabulary.NS + "Event")) {
      counted(reading, subject, used);
    }
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

  private void inverse(Reading reading, Referent described, Slot slot, Argument argument) {
    arguments
        .referent(argument.token())
        .filter(r -> !r.equals(described))
        .ifPresent(r -> add(reading, r, slot.property(), new Value.Entity(described)));
  }

  /** "leaving 30 dead": what is counted tells the property wherever the amount stands. */
  private void counted(Reading reading, Referent subject, Set<Argument> used) {
    for (Argument argument : reading.arguments()) {
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

  private static boolean hasSort(Slot slot, Value value) {
    return slot.sorts().isEmpty()
        || !(value instanceof Value.Entity e)
        || !(e.referent() instanceof Referent.Named named)
        || named.mention().type() == Mention.Type.UNKNOWN
        || slot.sorts().contains(named.mention().type().name().toLowerCase(Locale.ROOT));
  }

  private static boolean isSame(Referent subject, Value value) {
    return value instanceof Value.Entity e && e.referent().id().equals(subject.id());
  }

  private void add(Reading reading, Referent subject, String property, Value value) {
    Token predicate = reading.predication().predicate();
    Tense tense = Times.tense(reading.predication());
    boolean state = vocabulary.holdsForAWhile(property);
    Modality modality = reading.predication().modality();
    claims.add(
        new Claim(
            "",
            subject,
            property,
            value,
            modality,
            source(reading),
            state ? times.at(reading, tense) : null,
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
