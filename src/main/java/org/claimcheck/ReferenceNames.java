package org.claimcheck;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.reference.NameMatch;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.Vocabulary;
import org.claimcheck.text.Mention;
import org.claimcheck.text.mention.Gender;
import org.claimcheck.text.mention.NameTypes;

/** Tells the text layer what sort of thing a name of the reference stands for. */
final class ReferenceNames implements NameTypes {
  private static final Map<String, Mention.Type> SORTS =
      Map.of(
          Vocabulary.cc("Person"), Mention.Type.PERSON,
          Vocabulary.cc("Organization"), Mention.Type.ORGANIZATION,
          Vocabulary.cc("Place"), Mention.Type.PLACE,
          Vocabulary.cc("Event"), Mention.Type.EVENT,
          Vocabulary.cc("Work"), Mention.Type.OTHER);

  private final Reference reference;

  ReferenceNames(Reference reference) {
    this.reference = reference;
  }

  @Override
  public Optional<Known> of(String name) {
    List<NameMatch> matches = reference.named(name);
    Set<Mention.Type> sorts = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    for (NameMatch match : matches) {
      List<String> types = reference.entity(match.iri()).map(e -> e.types()).orElse(List.of());
      SORTS.forEach(
          (type, sort) -> {
            if (reference.vocabulary().isA(types, type)) {
              sorts.add(sort);
            }
          });
      types.forEach(t -> nouns.addAll(nouns(t)));
    }
    return sorts.size() == 1
        ? Optional.of(new Known(sorts.iterator().next(), Gender.UNKNOWN, nouns))
        : Optional.empty();
  }

  /** The labels of a class and of the classes above it, each down to its last word. */
  private Set<String> nouns(String type) {
    return reference.vocabulary().superclasses(type).stream()
        .map(reference.vocabulary()::label)
        .map(label -> label.substring(label.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }
}
