package org.claimcheck.reference;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Mention;
import org.claimcheck.text.mention.Gender;
import org.claimcheck.text.mention.NameTypes;

/** Tells the text layer what sort of things the names of a reference stand for. */
public final class ReferenceNames implements NameTypes {
  /** Classes too wide for a text to speak of a thing by their names. */
  private static final Set<String> VAGUE = Set.of("thing", "agent", "event", "place", "person");

  private final Reference reference;

  /**
   * @param reference the reference that knows the names
   */
  public ReferenceNames(Reference reference) {
    this.reference = reference;
  }

  @Override
  public Optional<Known> of(String name) {
    Set<String> iris = new LinkedHashSet<>();
    for (NameMatch match : reference.named(name)) {
      if (match.name().kind() != Name.Kind.TITLE) {
        iris.add(match.iri());
      }
    }
    Map<String, Entity> entities = reference.entities(iris);
    Set<Mention.Type> types = new HashSet<>();
    entities.values().forEach(e -> types.add(type(e.types())));
    if (types.size() != 1) {
      return Optional.empty();
    }
    Set<String> nouns = new HashSet<>();
    entities.values().forEach(e -> nouns.addAll(nouns(e)));
    return Optional.of(new Known(types.iterator().next(), Gender.UNKNOWN, nouns));
  }

  private Mention.Type type(Collection<String> classes) {
    Vocabulary vocabulary = reference.vocabulary();
    if (vocabulary.isA(classes, Vocabulary.cc("Person"))) {
      return Mention.Type.PERSON;
    }
    if (vocabulary.isA(classes, Vocabulary.cc("Place"))) {
      return Mention.Type.PLACE;
    }
    if (vocabulary.isA(classes, Vocabulary.cc("Organization"))) {
      return Mention.Type.ORGANIZATION;
    }
    return vocabulary.isA(classes, Vocabulary.cc("Event"))
        ? Mention.Type.EVENT
        : Mention.Type.OTHER;
  }

  /** "Company" and "organization" of a company; "president" of who is or was one. */
  private Set<String> nouns(Entity entity) {
    Vocabulary vocabulary = reference.vocabulary();
    Set<String> nouns = new HashSet<>();
    for (String type : entity.types()) {
      for (String wider : vocabulary.superclasses(type)) {
        String label = vocabulary.label(wider).toLowerCase(Locale.ROOT);
        nouns.add(label);
        nouns.add(label.substring(label.lastIndexOf(' ') + 1));
      }
    }
    nouns.removeAll(VAGUE);
    Set<String> offices = new LinkedHashSet<>();
    for (Fact fact : reference.facts(entity.iri())) {
      if (fact.property().equals(Vocabulary.cc("holdsOffice"))
          && fact.value() instanceof FactValue.Entity office) {
        offices.add(office.iri());
      }
    }
    for (Entity office : reference.entities(List.copyOf(offices)).values()) {
      office.names().stream()
          .filter(n -> n.kind() == Name.Kind.TITLE)
          .forEach(n -> nouns.add(n.text().toLowerCase(Locale.ROOT)));
    }
    return nouns;
  }
}
