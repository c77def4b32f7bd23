package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Claim;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.Reference;
import org.claimcheck.text.Document;
import org.claimcheck.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads one article: which of its values stand for which property of which thing. */
final class ArticleRelations {
  /** Readings below this are no claims. */
  private static final double LEAST = 0.7;

  private static final int MOST = 60;
  private static final int GAP = 20;
  private static final Pattern NEXT = Pattern.compile("\\s*[,(]?\\s*(?:in|of)?\\s*(?:the)?\\s*");

  private final Properties properties;
  private final Document document;
  private final Linker linker;
  private final Anchors anchors;
  private final StatedValues values;
  private final Reader reader;
  private final ReadingClaims claims;
  private final List<Reading> accepted = new ArrayList<>();

  ArticleRelations(Reference reference, Properties properties, Units units, Document document) {
    this.properties = properties;
    this.document = document;
    Agreeing agreeing = new Agreeing(reference, units);
    Known known = new Known(reference);
    this.linker = new Linker(reference, document);
    this.anchors = new Anchors(properties, document);
    this.values = new StatedValues(document, linker, properties);
    this.reader = new Reader(properties, known, agreeing);
    this.claims = new ReadingClaims(reference, document, known, agreeing);
  }

  List<Claim> claims() {
    List<Claim> found = new ArrayList<>();
    readings().forEach(r -> found.add(claims.claim(r)));
    found.sort(Comparator.comparing((Claim c) -> c.value().span()).thenComparing(Claim::property));
    List<Claim> numbered = new ArrayList<>();
    for (Claim claim : found) {
      numbered.add(claim.withId("p" + (numbered.size() + 1)));
    }
    return numbered;
  }

  List<Reading> readings() {
    for (Sentence sentence : document.sentences()) {
      List<Link> named = linker.links(sentence);
      List<Link> about = first(anchors.of(sentence, named));
      for (Stated stated : first(values.of(sentence, named))) {
        read(stated, about, named);
      }
    }
    return withoutRepeated();
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
  private List<Reading> withoutRepeated() {
    List<Reading> kept = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i++) {
      boolean repeats = false;
      for (int j = 0; j < accepted.size() && !repeats; j++) {
        repeats = i != j && sameWords(i, j) && isBetter(j, i);
      }
      if (!repeats) {
        kept.add(accepted.get(i));
      }
    }
    return kept;
  }

  private boolean sameWords(int one, int other) {
    return accepted.get(one).slot().equals(accepted.get(other).slot())
        && accepted.get(one).stated().span().overlaps(accepted.get(other).stated().span());
  }

  private boolean isBetter(int one, int other) {
    Reading a = accepted.get(one);
    Reading b = accepted.get(other);
    if (a.agrees() != b.agrees()) {
      return a.agrees();
    }
    return a.score() > b.score() || (a.score() == b.score() && one < other);
  }

  private void read(Stated stated, List<Link> about, List<Link> named) {
    List<Reading> all = new ArrayList<>();
    about.forEach(a -> all.addAll(reader.readings(stated, a, named)));
    all.sort(Comparator.comparing((Reading r) -> -r.score()));
    if (all.isEmpty() || all.get(0).score() < LEAST) {
      all.addAll(reader.readingsOf(anchors.topic(stated.head()), stated, named));
      all.sort(Comparator.comparing((Reading r) -> -r.score()));
    }
    if (all.isEmpty()) {
      return;
    }
    Reading best = all.get(0);
    accept(best);
    // "in Austin, Texas": what is said of the place before it is said too.
    Span last = stated.span();
    for (Link anchor = before(last, about); anchor != null; anchor = before(last, about)) {
      last = anchor.span();
      Link next = anchor;
      if (!next.equals(best.anchor())) {
        all.stream().filter(r -> r.anchor().equals(next)).findFirst().ifPresent(this::accept);
      }
    }
  }

  private void accept(Reading reading) {
    if (reading.score() >= LEAST
        && !names(reading.stated(), reading.property())
        && reading.property().profile().single()) {
      accepted.add(reading);
    }
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
}
