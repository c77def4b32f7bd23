package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.claim.Claim;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.Reference;
import org.claimcheck.text.Document;
import org.claimcheck.text.Sentence;

/** Reads one article: which of its values stand for which property of which thing. */
final class ArticleRelations {
  /** Readings below this are no claims. */
  private static final double LEAST = 0.5;

  /** How much of the best reading's score another needs. */
  private static final double NEARLY = 0.6;

  private static final int MOST = 60;

  private final Properties properties;
  private final Document document;
  private final Linker linker;
  private final Anchors anchors;
  private final StatedValues values;
  private final Chains chains;
  private final Reader reader;
  private final ReadingClaims claims;
  private final Selection selection = new Selection();

  ArticleRelations(Reference reference, Properties properties, Units units, Document document) {
    this.properties = properties;
    this.document = document;
    Agreeing agreeing = new Agreeing(reference, units);
    Known known = new Known(reference);
    this.chains = new Chains(document.text());
    this.linker = new Linker(reference, document);
    this.anchors = new Anchors(properties, document);
    this.values = new StatedValues(document, linker, properties);
    this.reader = new Reader(properties, known, agreeing, chains);
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
    return selection.remaining();
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

  private void read(Stated stated, List<Link> about, List<Link> named) {
    List<Reading> all = new ArrayList<>();
    Reader.Suited suited = reader.suited(stated);
    about.forEach(a -> all.addAll(reader.readings(suited, a, named)));
    all.sort(Comparator.comparing((Reading r) -> -r.score()));
    if (all.isEmpty() || all.get(0).score() < LEAST) {
      all.addAll(reader.readingsOf(anchors.topic(stated.head()), suited, named));
      all.sort(Comparator.comparing((Reading r) -> -r.score()));
    }
    if (all.isEmpty()) {
      return;
    }
    Reading best = all.get(0);
    accept(best);
    alongside(best, all);
    // "in Austin, Texas": what is said of the place before it is said too.
    for (Link next : chains.before(stated.span(), about)) {
      if (!next.equals(best.anchor())) {
        all.stream().filter(r -> r.anchor().equals(next)).findFirst().ifPresent(this::accept);
      }
    }
  }

  /**
   * "Lies in Norway" tells the country as well as the place: what hardly less speaks for, where
   * nothing but such values can be meant.
   */
  private void alongside(Reading best, List<Reading> all) {
    for (Reading other : all) {
      double lead = best.score() - (best.agrees() && !other.agrees() ? Reader.AGREES : 0);
      if (!other.slot().equals(best.slot())
          && other.thing().equals(best.thing())
          && other.anchor().equals(best.anchor())
          && other.score() >= NEARLY * lead
          && other.property().isClosed()
          && properties.fit(other.stated(), other.property()) == Properties.KNOWN) {
        accept(other);
      }
    }
  }

  private void accept(Reading reading) {
    if (reading.score() >= LEAST
        && !names(reading.stated(), reading.property())
        && reading.property().profile().single()) {
      selection.add(reading);
    }
  }
}
