package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.Reference;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads one article: which of its values stand for which property of which thing. */
final class ArticleRelations {
  /** Readings below this are no claims. */
  private static final double LEAST = 0.7;

  private static final double FIT = 0.3;
  private static final double CROSSING = 0.3;
  private static final double STEP = 0.02;
  private static final double RECALLED = 0.1;
  private static final double AGREES = 0.5;
  private static final Pattern NAME = Pattern.compile("[^()\\[\\]]{2,80}");
  private static final int MOST = 60;
  private static final int GAP = 20;
  private static final Pattern NEXT = Pattern.compile("\\s*[,(]?\\s*(?:in|of)?\\s*(?:the)?\\s*");
  private static final double NEARLY = 0.9;

  private final Reference reference;
  private final Properties properties;
  private final Document document;
  private final Agreeing agreeing;
  private final Linker linker;
  private final Anchors anchors;
  private final Map<String, Map<String, List<Fact>>> facts = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Reading> accepted = new ArrayList<>();

  ArticleRelations(Reference reference, Properties properties, Units units, Document document) {
    this.reference = reference;
    this.properties = properties;
    this.document = document;
    this.agreeing = new Agreeing(reference, units);
    this.linker = new Linker(reference, document);
    this.anchors = new Anchors(properties, document);
  }

  /** One way to understand a value. */
  private record Reading(
      Link anchor, String thing, PropertyWords property, double score, boolean agrees, Path path) {}

  List<Claim> claims() {
    for (Sentence sentence : document.sentences()) {
      List<Link> named = linker.links(sentence);
      List<Link> about = first(anchors.of(sentence, named));
      for (Stated stated : first(stated(sentence, named))) {
        read(stated, about, named);
      }
    }
    dropRepeated();
    claims.sort(Comparator.comparing((Claim c) -> c.value().span()).thenComparing(Claim::property));
    List<Claim> numbered = new ArrayList<>();
    for (Claim claim : claims) {
      numbered.add(claim.withId("p" + (numbered.size() + 1)));
    }
    return numbered;
  }

  /** "ISBN" is no ISBN. */
  private boolean names(Stated stated, PropertyWords property) {
    return stated instanceof Stated.Unknown unknown
        && java.util.Arrays.stream(unknown.text().split("[ -]+"))
            .allMatch(w -> property.speaksOf(Stems.of(w)) || properties.isLabel(Stems.of(w)));
  }

  /** No sentence that people write has more; every pair of what is left is looked at. */
  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST));
  }

  /** Of readings of one place for one property, those that agree count, else the surest. */
  private void dropRepeated() {
    List<Claim> kept = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      boolean repeats = false;
      for (int j = 0; j < claims.size() && !repeats; j++) {
        repeats = i != j && sameWords(i, j) && isBetter(j, i);
      }
      if (!repeats) {
        kept.add(claims.get(i));
      }
    }
    claims.clear();
    claims.addAll(kept);
  }

  private boolean sameWords(int one, int other) {
    return accepted.get(one).thing().equals(accepted.get(other).thing())
        && claims.get(one).property().equals(claims.get(other).property())
        && claims.get(one).value().span().overlaps(claims.get(other).value().span());
  }

  private boolean isBetter(int one, int other) {
    Reading a = accepted.get(one);
    Reading b = accepted.get(other);
    if (a.agrees() != b.agrees()) {
      return a.agrees();
    }
    return a.score() > b.score() || (a.score() == b.score() && one < other);
  }

  private List<Stated> stated(Sentence sentence, List<Link> named) {
    List<Stated> found = new ArrayList<>();
    named.forEach(l -> found.add(new Stated.Thing(l)));
    found.addAll(linker.texts(sentence, named, properties));
    for (TimeExpression time : document.times()) {
      if (time.days() != null
          && time.type() == TimeExpression.Type.DATE
          && sentence.span().covers(time.span())
          && isFree(time.span(), named)) {
        sentence.headOf(time.span()).ifPresent(h -> found.add(new Stated.Time(h, time)));
      }
    }
    for (Quantity quantity : document.quantities()) {
      if (sentence.span().covers(quantity.span())
          && isFree(quantity.span(), named)
          && isWhole(quantity.number())) {
        sentence.headOf(quantity.span()).ifPresent(h -> found.add(new Stated.Amount(h, quantity)));
      }
    }
    for (Stated code : Linker.codes(sentence, named)) {
      if (document.times().stream().noneMatch(t -> t.span().overlaps(code.span()))) {
        found.add(code);
      }
    }
    for (Mention mention : document.mentions()) {
      if (mention.kind() == Mention.Kind.NAME
          && sentence.span().covers(mention.span())
          && isFree(mention.span(), named)
          && NAME.matcher(mention.text()).matches()) {
        found.add(
            new Stated.Unknown(
                mention.head(), mention.span(), mention.text(), mention.type(), false));
      }
    }
    return found;
  }

  /** Whether a number is no part of a code, such as 0-374-26131-8. */
  private boolean isWhole(Span number) {
    String text = document.text();
    String before = text.substring(Math.max(0, number.start() - 2), number.start());
    String after = text.substring(number.end(), Math.min(text.length(), number.end() + 2));
    return !before.matches(".*[\\p{L}\\d][-/]|.*\\p{L}") && !after.matches("[-/][\\p{L}\\d].*");
  }

  private static boolean isFree(Span span, List<Link> named) {
    return named.stream().noneMatch(l -> l.span().overlaps(span));
  }

  private void read(Stated stated, List<Link> about, List<Link> named) {
    List<Reading> all = new ArrayList<>();
    for (Link anchor : about) {
      if (!anchor.span().overlaps(stated.span()) && !isSame(anchor, stated)) {
        Path path =
            Path.between(
                anchor.head(), anchor.span(), stated.head(), stated.span(), t -> isIn(t, named));
        all.addAll(readings(stated, anchor, path, named));
      }
    }
    all.sort(Comparator.comparing((Reading r) -> -r.score()));
    if (all.isEmpty() || all.get(0).score() < LEAST) {
      Link topic = anchors.topic(stated.head());
      if (!topic.things().isEmpty() && !isSame(topic, stated)) {
        Path path =
            Path.between(null, topic.span(), stated.head(), stated.span(), t -> isIn(t, named));
        all.addAll(readings(stated, topic, path, named));
        all.sort(Comparator.comparing((Reading r) -> -r.score()));
      }
    }
    if (all.isEmpty()) {
      return;
    }
    Reading best = all.get(0);
    accept(stated, best);
    // "in Austin, Texas": what is said of the place before it is said too.
    Span last = stated.span();
    for (Link anchor = before(last, about); anchor != null; anchor = before(last, about)) {
      last = anchor.span();
      Link next = anchor;
      if (!next.equals(best.anchor())) {
        all.stream()
            .filter(r -> r.anchor().equals(next))
            .findFirst()
            .ifPresent(r -> accept(stated, r));
      }
    }
  }

  private void accept(Stated stated, Reading reading) {
    if (reading.score() >= LEAST
        && !names(stated, reading.property())
        && reading.property().profile().single()) {
      accepted.add(reading);
      claims.add(claim(stated, reading));
    }
  }

  private static boolean isIn(Token token, List<Link> named) {
    return named.stream().anyMatch(l -> l.span().covers(token.span()));
  }

  /** The name from which nothing but a comma, a bracket or "in" parts a phrase. */
  private @Nullable Link before(Span phrase, List<Link> about) {
    for (Link link : about) {
      boolean next =
          link.named()
              && link.span().end() <= phrase.start()
              && phrase.start() - link.span().end() < GAP
              && NEXT.matcher(document.text().substring(link.span().end(), phrase.start()))
                  .matches();
      if (next) {
        return link;
      }
    }
    return null;
  }

  private static boolean isSame(Link anchor, Stated stated) {
    return anchor.named()
        && stated instanceof Stated.Thing thing
        && thing.link().things().stream().anyMatch(anchor.things()::contains);
  }

  private static boolean stands(String thing, Stated stated) {
    return stated instanceof Stated.Thing value && value.link().things().contains(thing);
  }

  private List<Reading> readings(Stated stated, Link anchor, Path path, List<Link> named) {
    double strongest = 0;
    @Nullable Concept concept = null;
    for (Concept candidate : properties.concepts()) {
      if (properties.admits(candidate, stated)) {
        double strength = candidate.strength(path);
        if (strength > strongest) {
          strongest = strength;
          concept = candidate;
        }
      }
    }
    double cost =
        CROSSING * crossings(stated, anchor, path, named)
            + STEP * path.tokens().size()
            + (anchor.named() ? 0 : RECALLED);
    List<Reading> found = new ArrayList<>();
    for (PropertyWords property : properties.all()) {
      double fit = properties.fit(stated, property);
      double strength = fit == 0 ? 0 : property.strength(path);
      boolean told =
          strength > 0
              && (strength >= NEARLY * strongest
                  || (concept != null && concept.equals(property.concept())));
      if (told) {
        double score = strength + FIT * fit - cost - path.strange(property);
        thing(anchor, property)
            .filter(t -> !stands(t, stated))
            .ifPresent(
                t -> {
                  boolean agrees = agreeing.agrees(stated, about(t, property));
                  // "911 metres" is no elevation in feet, even if it comes to the same.
                  boolean converted = stated instanceof Stated.Amount && fit < 1;
                  double bonus =
                      agrees && !converted ? AGREES * Math.min(1, strength * strength) : 0;
                  found.add(new Reading(anchor, t, property, score + bonus, agrees, path));
                });
      }
    }
    return found;
  }

  /** The thing of which the reference knows the property, among those the anchor may mean. */
  private Optional<String> thing(Link anchor, PropertyWords property) {
    List<String> known =
        anchor.things().stream().filter(t -> !about(t, property).isEmpty()).toList();
    boolean clear = !anchor.named() || known.size() == 1;
    return clear ? known.stream().findFirst() : Optional.empty();
  }

  private List<Fact> about(String thing, PropertyWords property) {
    return facts
        .computeIfAbsent(
            thing,
            t -> {
              Map<String, List<Fact>> byProperty = new HashMap<>();
              reference
                  .facts(t)
                  .forEach(
                      f -> byProperty.computeIfAbsent(f.property(), p -> new ArrayList<>()).add(f));
              return byProperty;
            })
        .getOrDefault(property.profile().iri(), List.of());
  }

  /** Other names on the way. In "Aarhus, Denmark" the town is no obstacle. */
  private static int crossings(Stated stated, Link anchor, Path path, List<Link> named) {
    int count = 0;
    for (Link link : named) {
      boolean other = !link.span().overlaps(stated.span()) && !link.span().overlaps(anchor.span());
      if (other && path.tokens().stream().anyMatch(t -> link.span().covers(t.span()))) {
        boolean list =
            stated.head().is("appos", "npadvmod", "conj")
                && stated.head().head().map(h -> link.span().covers(h.span())).orElse(false);
        count += list ? 0 : 1;
      }
    }
    return count;
  }

  private Claim claim(Stated stated, Reading reading) {
    Token predicate = reading.path().tokens().stream().findFirst().orElse(stated.head());
    Modality modality = Modality.ASSERTED;
    for (Token token : reading.path().tokens()) {
      for (Predication predication : document.predicationsAt(token)) {
        if (predication.modality() != Modality.ASSERTED) {
          modality = predication.modality();
        }
      }
    }
    Referent subject =
        new Referent.Linked(
            "s" + reading.anchor().span().start() + reading.thing(),
            reading.anchor().span(),
            reading.anchor().text(),
            reading.thing(),
            label(reading.thing()));
    Span span = predicate.span().union(stated.span());
    return new Claim(
        "",
        subject,
        reading.property().profile().iri(),
        value(stated, reading),
        modality,
        null,
        null,
        false,
        Claim.Tense.NONE,
        span,
        new Predication(
            predicate, predicate.lemma(), Predication.Kind.NOUN, List.of(), modality, null),
        Math.round(Math.min(1, 0.5 + reading.score() / 3) * 100) / 100.0);
  }

  private Value value(Stated stated, Reading reading) {
    if (stated instanceof Stated.Time time) {
      return new Value.Time(time.expression());
    }
    if (stated instanceof Stated.Amount number) {
      return new Value.Amount(
          agreeing.inUnitOf(number.quantity(), about(reading.thing(), reading.property())));
    }
    if (stated instanceof Stated.Thing thing && thing.link().things().size() == 1) {
      Link link = thing.link();
      String iri = link.things().get(0);
      return new Value.Entity(
          new Referent.Linked(
              "v" + link.span().start(), link.span(), link.text(), iri, label(iri)));
    }
    return new Value.Text(stated.span(), stated.span().in(document.text()));
  }

  private String label(String iri) {
    return reference.entity(iri).map(Entity::label).orElse(iri);
  }
}
