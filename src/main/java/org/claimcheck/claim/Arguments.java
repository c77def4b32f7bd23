package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Span;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;

/** Reads arguments as values: the thing, time, amount or words that a token stands for. */
final class Arguments {
  private static final Set<String> DISTANCE =
      Set.of("after", "before", "since", "into", "later", "earlier", "ago", "from", "away");

  private final Document document;
  private final Frames frames;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  Arguments(Document document, Frames frames, Lexicon lexicon, Vocabulary vocabulary) {
    this.document = document;
    this.frames = frames;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /** The value that an argument gives a property, if it can be one. */
  Optional<Value> value(Token token, String property) {
    return switch (vocabulary.kindOf(property)) {
      case "time" -> document.timeAt(token).filter(Durations::isNone).map(Value.Time::new);
      case "quantity" ->
          document
              .timeAt(token)
              .filter(t -> !isDistance(t, token))
              .flatMap(Durations::quantity)
              .or(() -> quantity(token))
              .filter(q -> vocabulary.measures(property, q.unit()))
              .map(Value.Amount::new);
      case "text" -> Optional.of(words(token));
      default -> entity(token, property).map(Value.Entity::new);
    };
  }

  /** "Six months after the war": how far from it, not how long it was. */
  private static boolean isDistance(TimeExpression time, Token token) {
    return token.sentence().tokens().stream()
        .filter(t -> t.start() >= time.span().end())
        .findFirst()
        .filter(t -> DISTANCE.contains(t.lemma()))
        .isPresent();
  }

  /** The amount that a token states or that measures it. */
  Optional<Quantity> quantity(Token token) {
    Optional<Quantity> own = document.quantityAt(token);
    if (own.isPresent()) {
      return own;
    }
    return document.quantities().stream()
        .filter(Quantity::isAmount)
        .filter(q -> token.sentence().span().covers(q.span()))
        .filter(q -> measures(q, token))
        .findFirst();
  }

  private static boolean measures(Quantity quantity, Token token) {
    // The number hangs on the noun itself, or on a word between ("five million", "14 of them").
    return token.sentence().tokensIn(quantity.number()).stream()
        .anyMatch(
            n ->
                isModifierOf(n, token) || n.head().filter(h -> isModifierOf(h, token)).isPresent());
  }

  private static boolean isModifierOf(Token number, Token token) {
    return number.is("nmod", "nummod", "compound", "qmod", "amod")
        && number.head().filter(h -> h == token).isPresent();
  }

  /** The thing that a token refers to, if it can be a value of the property. */
  Optional<Referent> entity(Token token, String property) {
    Optional<Referent> own = referent(token).filter(r -> accepts(property, r));
    if (own.isPresent()) {
      return own;
    }
    return vocabulary.isPlace(property) ? placeOf(token, property) : partyOf(token, property);
  }

  /** "Hamas fighters", "the Islamic State group": the party that unnamed people act for. */
  private Optional<Referent> partyOf(Token token, String property) {
    if (!lexicon.actsForOthers(token.lemma())) {
      return Optional.empty();
    }
    return token.dependents("compound", "nmod", "amod", "poss").stream()
        .filter(t -> t.index() < token.index())
        .flatMap(t -> referent(t).stream())
        .filter(r -> r instanceof Referent.Named && accepts(property, r))
        .findFirst();
  }

  /** "at a concert hall in Moscow": the place that an unnamed place lies in. */
  private Optional<Referent> placeOf(Token token, String property) {
    if (document.timeAt(token).isPresent() || !token.isNoun()) {
      return Optional.empty();
    }
    return token.dependents("prep", "compound", "poss", "nmod").stream()
        .flatMap(t -> t.is("prep") ? t.dependents("pobj").stream() : Stream.of(t))
        .flatMap(t -> referent(t).stream())
        .filter(r -> accepts(property, r))
        .findFirst();
  }

  /** The named or described thing that a token refers to. */
  Optional<Referent> referent(Token token) {
    Optional<Mention> mention = mention(token);
    Optional<Referent> named = mention.flatMap(this::named);
    if (named.isPresent()) {
      return named;
    }
    Optional<Referent> described = frames.at(token).map(r -> r);
    return described.isPresent()
        ? described
        : mention.stream()
            .flatMap(m -> document.chainOf(m).stream())
            .flatMap(m -> frames.at(m.head()).stream())
            .map(r -> (Referent) r)
            .findFirst();
  }

  private Optional<Referent> named(Mention mention) {
    List<Mention> chain = document.chainOf(mention);
    return chain.stream().anyMatch(m -> m.kind() == Mention.Kind.NAME)
        ? Optional.of(new Referent.Named("m" + mention.chain(), mention, chain))
        : Optional.empty();
  }

  private Optional<Mention> mention(Token token) {
    Optional<Mention> headed = document.mentionAt(token);
    // Parsers and mention finders may differ about which word of a name is its head.
    return headed.isPresent()
        ? headed
        : document.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.NAME && m.span().covers(token.span()))
            .findFirst();
  }

  private boolean accepts(String property, Referent referent) {
    if (referent instanceof Referent.Named named) {
      return vocabulary.accepts(property, named.mention().type());
    }
    List<String> classes = ((Referent.Described) referent).classes();
    return vocabulary.range(property).stream()
        .anyMatch(range -> classes.stream().anyMatch(c -> vocabulary.isA(c, range)));
  }

  private Value words(Token token) {
    Span span = mention(token).map(Mention::span).orElse(token.span());
    return new Value.Text(span, span.in(document.text()));
  }

  /** All distinct referents of the tokens. */
  List<Referent> referents(List<Token> tokens) {
    List<Referent> found = new ArrayList<>();
    for (Token token : tokens) {
      referent(token).ifPresent(found::add);
    }
    return found;
  }
}
