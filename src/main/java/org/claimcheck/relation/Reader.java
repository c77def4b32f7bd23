package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the ways to understand a value: of which property of which thing it may be, by the words
 * between them.
 */
final class Reader {
  private static final double FIT = 0.3;
  private static final double CROSSING = 0.3;
  private static final double STEP = 0.02;
  private static final double RECALLED = 0.1;
  static final double AGREES = 0.5;
  private static final double NEARLY = 0.9;

  private final Properties properties;
  private final Known known;
  private final Agreeing agreeing;
  private final Chains chains;

  Reader(Properties properties, Known known, Agreeing agreeing, Chains chains) {
    this.chains = chains;
    this.properties = properties;
    this.known = known;
    this.agreeing = agreeing;
  }

  /**
   * What a value may be of.
   *
   * @param stated the value
   * @param concepts concepts that have such values
   * @param fits the properties that may have it
   */
  record Suited(Stated stated, List<Concept> concepts, List<Fit> fits) {}

  /** How well a value suits a property. */
  record Fit(PropertyWords property, double degree) {}

  /** What a value may be of, wherever it stands. */
  Suited suited(Stated stated) {
    List<Fit> fits = new ArrayList<>();
    for (PropertyWords property : properties.all()) {
      double fit = properties.fit(stated, property);
      if (fit != 0) {
        fits.add(new Fit(property, fit));
      }
    }
    return new Suited(
        stated,
        properties.concepts().stream()
            .filter(c -> properties.admits(c, stated) && isPossible(c, fits))
            .toList(),
        fits);
  }

  /** A concept of which the reference has properties, but none that may have the value, is none. */
  private boolean isPossible(Concept concept, List<Fit> fits) {
    return !properties.have(concept)
        || fits.stream().anyMatch(f -> f.degree() > 0 && concept.equals(f.property().concept()));
  }

  /** The readings of a value over its way to what a sentence names or recalls. */
  List<Reading> readings(Suited suited, Link anchor, List<Link> named) {
    Stated stated = suited.stated();
    if (anchor.span().overlaps(stated.span()) || isSame(anchor, stated)) {
      return List.of();
    }
    Path path =
        Path.between(
            anchor.head(), anchor.span(), stated.head(), stated.span(), t -> isIn(t, named));
    return readings(suited, anchor, path, named);
  }

  /** The readings of a value in a sentence that speaks of something without naming it. */
  List<Reading> readingsOf(Link topic, Suited suited, List<Link> named) {
    Stated stated = suited.stated();
    if (topic.things().isEmpty() || isSame(topic, stated)) {
      return List.of();
    }
    Path path = Path.between(null, topic.span(), stated.head(), stated.span(), t -> isIn(t, named));
    return readings(suited, topic, path, named);
  }

  private static boolean isIn(Token token, List<Link> named) {
    return named.stream().anyMatch(l -> l.span().covers(token.span()));
  }

  private static boolean isSame(Link anchor, Stated stated) {
    return anchor.named()
        && stated instanceof Stated.Thing thing
        && thing.link().things().stream().anyMatch(anchor.things()::contains);
  }

  private static boolean stands(String thing, Stated stated) {
    return stated instanceof Stated.Thing value && value.link().things().contains(thing);
  }

  private List<Reading> readings(Suited suited, Link anchor, Path path, List<Link> named) {
    Stated stated = suited.stated();
    double strongest = 0;
    @Nullable Concept concept = null;
    for (Concept candidate : suited.concepts()) {
      double strength = candidate.strength(path);
      if (strength > strongest) {
        strongest = strength;
        concept = candidate;
      }
    }
    double cost =
        CROSSING * crossings(stated, anchor, path, named)
            + STEP * path.tokens().size()
            + (anchor.named() ? 0 : RECALLED);
    List<Reading> found = new ArrayList<>();
    for (Fit suits : suited.fits()) {
      PropertyWords property = suits.property();
      double fit = path.tellsKind(property) ? Math.max(0, suits.degree()) : suits.degree();
      double strength = property.strength(path);
      boolean told =
          strength > 0
              && (strength >= NEARLY * strongest
                  || (concept != null && concept.equals(property.concept())));
      if (told) {
        double score = strength + FIT * fit - cost - path.strange(property);
        thing(anchor, property)
            .filter(t -> !stands(t, stated))
            .ifPresent(t -> found.add(weighed(stated, anchor, t, property, path, score, fit)));
      }
    }
    return found;
  }

  private Reading weighed(
      Stated stated,
      Link anchor,
      String thing,
      PropertyWords property,
      Path path,
      double score,
      double fit) {
    boolean agrees = agreeing.agrees(stated, known.facts(thing, property));
    // "911 metres" is no elevation in feet, even if it comes to the same.
    boolean converted = stated instanceof Stated.Amount && fit < 1;
    double strength = property.strength(path);
    double bonus = agrees && !converted ? AGREES * Math.min(1, strength * strength) : 0;
    return new Reading(stated, anchor, thing, property, score + bonus, agrees, path);
  }

  /** The thing of which the reference knows the property, among those the anchor may mean. */
  private Optional<String> thing(Link anchor, PropertyWords property) {
    List<String> things =
        anchor.things().stream().filter(t -> !known.facts(t, property).isEmpty()).toList();
    boolean clear = things.size() == 1 || (!anchor.named() && !known.haveNamesakes(things));
    return clear ? things.stream().findFirst() : Optional.empty();
  }

  /** Other names on the way. In "Aarhus, Denmark" the town is no obstacle. */
  private int crossings(Stated stated, Link anchor, Path path, List<Link> named) {
    List<Link> chain = chains.before(stated.span(), named);
    int count = 0;
    for (Link link : named) {
      boolean other = !link.span().overlaps(stated.span()) && !link.span().overlaps(anchor.span());
      if (other && path.tokens().stream().anyMatch(t -> link.span().covers(t.span()))) {
        boolean list =
            stated.head().is("appos", "npadvmod", "conj")
                && stated.head().head().map(h -> link.span().covers(h.span())).orElse(false);
        count += list || chain.contains(link) ? 0 : 1;
      }
    }
    return count;
  }
}
