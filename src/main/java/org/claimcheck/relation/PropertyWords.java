package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.reference.PropertyProfile;
import org.jspecify.annotations.Nullable;

/**
 * The words that speak of one property: those of its concept, and those of its own label.
 *
 * @param profile the property
 * @param concept the concept it is an instance of, or null
 * @param label stems of the words of its label that say something
 * @param ordinals stems of ordinal numbers in its label, all of which must be told
 * @param agent whether the label ends in "by"
 * @param shape what its texts look like
 */
record PropertyWords(
    PropertyProfile profile,
    @Nullable Concept concept,
    List<String> label,
    List<String> ordinals,
    boolean agent,
    TextShape shape) {
  /** With so many facts a value, the values are a closed set. */
  private static final int CLOSED = 3;

  private static final List<String> FIRST_TO_FIFTH =
      List.of("first", "second", "third", "fourth", "fifth");

  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "and", "at", "by", "date", "for", "has", "have", "id", "in", "is", "name",
          "number", "of", "on", "or", "the", "to", "total", "value", "was", "were", "with", "year");

  /** The least share of a label's words that must be there. */
  private static final double HALF = 0.5;

  PropertyWords {
    label = List.copyOf(label);
    ordinals = List.copyOf(ordinals);
  }

  static PropertyWords of(PropertyProfile profile, Concepts concepts) {
    List<String> stems = new ArrayList<>();
    for (String word : profile.words()) {
      if (!EMPTY.contains(word) && !word.matches("\\d.*")) {
        stems.add(Stems.of(word));
      }
    }
    if (stems.isEmpty()) {
      profile.words().forEach(w -> stems.add(Stems.of(w)));
    }
    List<String> ordinals = new ArrayList<>();
    for (String word : profile.words()) {
      if (word.matches("[1-5](st|nd|rd|th)")) {
        ordinals.add(Stems.of(FIRST_TO_FIFTH.get(word.charAt(0) - '1')));
      }
    }
    return new PropertyWords(
        profile,
        concepts.of(profile).orElse(null),
        List.copyOf(new LinkedHashSet<>(stems)),
        ordinals,
        !profile.words().isEmpty() && profile.words().get(profile.words().size() - 1).equals("by"),
        TextShape.of(profile));
  }

  /**
   * Whether the values are few and come again and again, as countries do: then another value is one
   * of these too.
   */
  boolean isClosed() {
    return profile.facts() >= CLOSED * profile.values();
  }

  /** Whether a word, by its stem, is one of those that speak of the property. */
  boolean speaksOf(String stem) {
    return label.contains(stem)
        || (concept != null && concept.cues().stream().anyMatch(c -> c.stems().contains(stem)));
  }

  /** How strongly the words of a path speak of the property. */
  double strength(Path path) {
    for (String ordinal : ordinals) {
      if (path.weight(ordinal) == 0) {
        return 0;
      }
    }
    double own = label(path);
    return concept == null ? own : Math.max(own, concept.strength(path));
  }

  private double label(Path path) {
    // "founded by" speaks of who founds, not of what is founded.
    if (agent && path.weight("@by") == 0 && path.weight("@subject") == 0) {
      return 0;
    }
    double found = 0;
    Set<String> seen = new HashSet<>();
    for (String stem : label) {
      double weight = path.weight(stem);
      if (weight > 0 && seen.add(stem)) {
        found += weight;
      }
    }
    double share = found / label.size();
    if (share < HALF) {
      return 0;
    }
    return share * (1 + 0.25 * (label.size() - 1)) * (share > 0.8 ? 1 : 0.7);
  }
}
