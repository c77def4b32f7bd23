package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.article.Span;
import org.claimcheck.reference.PropertyProfile;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/**
 * What a sentence may speak about: the things it names, and those its pronouns and descriptions
 * recall.
 */
final class Anchors {
  private static final Set<String> RECALLING = Set.of("the", "this", "that", "these", "those");

  /** Nobody recalls by a pronoun what was told so many sentences before. */
  private static final int REMEMBERED = 3;

  private final Properties properties;
  private final Document document;
  private final List<List<Link>> earlier = new ArrayList<>();

  Anchors(Properties properties, Document document) {
    this.properties = properties;
    this.document = document;
  }

  /**
   * The anchors of the next sentence: names first, then what recalls.
   *
   * @param named the names of the sentence
   */
  List<Link> of(Sentence sentence, List<Link> named) {
    List<Link> anchors = new ArrayList<>(named);
    for (Token token : sentence.tokens()) {
      boolean taken = named.stream().anyMatch(l -> l.span().overlaps(token.span()));
      if (!taken && (isPronoun(token) || isDescription(token))) {
        List<String> meant = recalled(token, named);
        if (!meant.isEmpty()) {
          anchors.add(
              new Link(token, token.span(), token.text(), meant, false, Mention.Type.UNKNOWN));
        }
      }
    }
    earlier.add(0, named);
    if (earlier.size() > REMEMBERED) {
      earlier.remove(REMEMBERED);
    }
    return anchors;
  }

  /** What a sentence speaks of that names nothing itself: the things told before. */
  Link topic(Token token) {
    Set<String> found = new LinkedHashSet<>();
    earlier.forEach(s -> s.forEach(l -> found.addAll(l.things())));
    return new Link(token, new Span(0, 0), "", List.copyOf(found), false, Mention.Type.UNKNOWN);
  }

  private static boolean isPronoun(Token token) {
    return token.isPronoun() && !token.lemma().matches("i|we|you|my|our|your|us|me");
  }

  private static boolean isDescription(Token token) {
    return token.isNoun()
        && !token.isProperNoun()
        && !token.is("attr")
        && token.dependents("poss").isEmpty()
        && token.dependents("prep").stream().noneMatch(d -> d.lemma().equals("of"))
        && token.dependents().stream().anyMatch(d -> RECALLING.contains(d.lemma()));
  }

  /** The things told before, the nearest sentence first, within a sentence in order. */
  private List<String> recalled(Token token, List<Link> named) {
    Set<String> found = new LinkedHashSet<>();
    List<Link> before = named.stream().filter(l -> l.span().end() <= token.span().start()).toList();
    if (!token.isPronoun()) {
      String noun = Stems.of(token.lemma());
      before.forEach(l -> l.things().stream().filter(t -> isA(t, noun, l)).forEach(found::add));
      earlier.forEach(
          s ->
              s.forEach(l -> l.things().stream().filter(t -> isA(t, noun, l)).forEach(found::add)));
    }
    document
        .mentionAt(token)
        .ifPresent(
            m -> {
              for (Mention other : document.chainOf(m)) {
                before.stream()
                    .filter(l -> l.span().overlaps(other.span()))
                    .forEach(l -> found.addAll(l.things()));
                earlier.forEach(
                    s ->
                        s.stream()
                            .filter(l -> l.span().overlaps(other.span()))
                            .forEach(l -> found.addAll(l.things())));
              }
            });
    before.forEach(l -> found.addAll(l.things()));
    earlier.forEach(s -> s.forEach(l -> found.addAll(l.things())));
    return List.copyOf(found);
  }

  /** "The country" is what is a country of something, "the university" what is called one. */
  private boolean isA(String thing, String noun, Link link) {
    for (String word : List.of(link.text().split("\\s+"))) {
      if (Stems.of(word).equals(noun)) {
        return true;
      }
    }
    for (PropertyWords property : properties.with(thing)) {
      PropertyProfile profile = property.profile();
      if (profile.words().stream().anyMatch(w -> Stems.of(w).equals(noun))) {
        return true;
      }
    }
    return false;
  }
}
