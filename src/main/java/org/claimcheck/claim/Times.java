package org.claimcheck.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.claim.Claim.Tense;
import org.claimcheck.claim.Readings.Reading;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** When a claim speaks of: from a time expression, a word such as "former", or the tense. */
final class Times {
  private static final Optional<Lexicon.Shift> THEN = Optional.of(Lexicon.Shift.THEN);

  private final Document document;
  private final Lexicon lexicon;
  private final Scene scene;

  Times(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.scene = new Scene(document);
  }

  /** How a modifier of the predicate noun moves its time ("former", "-elect"). */
  Optional<Lexicon.Shift> shift(Reading reading) {
    if (reading.predication().kind() == Predication.Kind.VERB) {
      return Optional.empty();
    }
    return Stream.concat(
            reading.arguments().stream()
                .filter(a -> a.role() == Role.MODIFIER)
                .map(Predication.Argument::token),
            reading.word().stream().flatMap(t -> t.dependents().stream()))
        .filter(t -> !reading.word().contains(t))
        .flatMap(t -> lexicon.shift(Words.lemma(t)).stream())
        .findFirst();
  }

  /** Whether a state is said to have held when what the article tells happened. */
  boolean then(Reading reading) {
    return shift(reading).filter(s -> s == Lexicon.Shift.THEN).isPresent()
        || reading.arguments().stream()
            .filter(a -> a.role() == Role.PREPOSITIONAL && "at".equals(a.marker()))
            .anyMatch(a -> lexicon.shift(Words.lemma(a.token())).equals(THEN));
  }

  /** The days a state is said to hold, or null. */
  @Nullable DayInterval at(Reading reading, Tense tense) {
    Optional<DayInterval> told = told(reading.predication());
    if (told.isPresent()) {
      return told.get();
    }
    LocalDate published = document.article().published().orElse(null);
    boolean apposed = reading.predication().kind() == Predication.Kind.APPOSITION;
    DayInterval governing =
        apposed
            ? governing(reading.predication().predicate()).flatMap(this::told).orElse(null)
            : null;
    LocalDate last = governing != null ? governing.latest() : published;
    Optional<Token> titled = titled(reading.predication());
    if (shift(reading).isPresent() || titled.isPresent()) {
      // Titles outlast offices: "President Obama" is said of him years after, but not in the news.
      Optional<DayInterval> news =
          titled
              .filter(t -> shift(reading).isEmpty())
              .flatMap(
                  t ->
                      scene.of(
                          t, governing(reading.predication().predicate()).flatMap(this::told)));
      return news.isPresent() ? news.get() : last == null ? null : new DayInterval(null, last);
    }
    if (governing != null) {
      return governing;
    }
    return published == null
        ? null
        : switch (tense) {
          case PAST -> new DayInterval(null, published);
          case PRESENT -> DayInterval.of(published);
          // An apposition holds when it is written, even beside an infinitive ("is to meet X, the
          // ...").
          case FUTURE, NONE -> apposed ? DayInterval.of(published) : null;
        };
  }

  /** The name behind a title: "President <b>Obama</b>". */
  private static Optional<Token> titled(Predication predication) {
    return predication.isTitle()
        ? predication.argument(Role.SUBJECT).map(Predication.Argument::token)
        : Optional.empty();
  }

  /** Whether an expression names days by a date. */
  boolean dates(TimeExpression time) {
    return time.type() == TimeExpression.Type.DATE && time.days() != null;
  }

  /**
   * Whether a token stands in a clock time whose day only the sentence tells ("at 6 p.m."): a date
   * in the same sentence means that the day found for the clock time is a guess.
   */
  boolean isClock(Token token) {
    return document.timeAt(token).filter(t -> t.type() == TimeExpression.Type.TIME).isPresent()
        && document.times().stream()
            .anyMatch(t -> dates(t) && token.sentence().span().covers(t.span()));
  }

  private Optional<DayInterval> told(Predication predication) {
    return predication.arguments(Role.TIME).stream()
        .flatMap(a -> document.timeAt(a.token()).stream())
        .flatMap(t -> bounds(t).stream())
        .findFirst();
  }

  private Optional<DayInterval> bounds(TimeExpression time) {
    DayInterval days = time.days();
    if (days == null) {
      return Optional.empty();
    }
    LocalDate published = document.article().published().orElse(null);
    return Optional.of(
        switch (time.relation()) {
          case SINCE -> new DayInterval(days.earliest(), later(days.latest(), published));
          case UNTIL, BY, BEFORE -> new DayInterval(null, days.latest());
          case AFTER -> new DayInterval(days.earliest(), null);
          case DURING, THROUGHOUT -> days;
        });
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null ? null : a.isAfter(b) ? a : b;
  }

  private Optional<Predication> governing(Token token) {
    for (Optional<Token> t = token.head(); t.isPresent(); t = t.get().head()) {
      for (Predication p : document.predicationsAt(t.get())) {
        if (p.kind() == Predication.Kind.VERB) {
          return Optional.of(p);
        }
      }
    }
    return Optional.empty();
  }
}
