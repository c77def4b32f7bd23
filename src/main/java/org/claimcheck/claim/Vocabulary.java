package org.claimcheck.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimcheck.text.Mention;

/** What the vocabulary declares of its classes and properties, for the extractor. Immutable. */
public final class Vocabulary {
  /** Namespace of the vocabulary. */
  public static final String NS = "https://w3id.org/claimcheck/vocab#";

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Set<String>> ranges = new HashMap<>();
  private final Map<String, Set<String>> measures = new HashMap<>();
  private final Set<String> single = new HashSet<>();
  private final Set<String> whileProperties = new HashSet<>();
  private final Map<String, List<Boundary>> boundaries = new HashMap<>();
  private final Map<String, Set<String>> superclasses = new HashMap<>();

  private Vocabulary() {}

  /**
   * Reads the vocabulary file.
   *
   * @param file {@code ontology/vocabulary.ttl}
   */
  public static Vocabulary load(Path file) {
    return of(RDFDataMgr.loadModel(file.toUri().toString()));
  }

  /** The vocabulary that a model declares. */
  public static Vocabulary of(Model model) {
    Vocabulary made = new Vocabulary();
    Property values = ResourceFactory.createProperty(NS, "values");
    model
        .listStatements(null, RDFS.range, (RDFNode) null)
        .filterKeep(s -> s.getObject().isURIResource())
        .forEach(
            s ->
                made.ranges
                    .computeIfAbsent(s.getSubject().getURI(), p -> new HashSet<>())
                    .add(s.getResource().getURI()));
    made.readBoundaries(model, "begunBy", Bound.BEGIN);
    made.readBoundaries(model, "endedBy", Bound.END);
    model
        .listSubjectsWithProperty(ResourceFactory.createProperty(NS, "atATime"), "one")
        .forEach(s -> made.single.add(s.getURI()));
    model
        .listStatements(null, ResourceFactory.createProperty(NS, "measure"), (RDFNode) null)
        .forEach(
            s ->
                made.measures
                    .computeIfAbsent(s.getSubject().getURI(), p -> new HashSet<>())
                    .add(s.getString()));
    Property holds = ResourceFactory.createProperty(NS, "holds");
    model
        .listStatements(null, values, (String) null)
        .forEach(s -> made.kinds.put(s.getSubject().getURI(), s.getString()));
    model
        .listSubjectsWithProperty(holds, "while")
        .forEach(s -> made.whileProperties.add(s.getURI()));
    model
        .listSubjectsWithProperty(RDF.type, OWL.Class)
        .forEach(
            c -> {
              Set<String> above = new LinkedHashSet<>();
              above.add(c.getURI());
              for (boolean grew = true; grew; ) {
                grew = false;
                for (String known : Set.copyOf(above)) {
                  for (var up :
                      model
                          .listObjectsOfProperty(model.createResource(known), RDFS.subClassOf)
                          .toList()) {
                    grew |= up.isURIResource() && above.add(up.asResource().getURI());
                  }
                }
              }
              made.superclasses.put(c.getURI(), Set.copyOf(above));
            });
    return made;
  }

  /**
   * The same with properties of a reference, of which lexicon entries may speak too.
   *
   * @param foreign kinds of value by the properties' IRIs
   */
  public Vocabulary with(Map<String, String> foreign) {
    Vocabulary made = new Vocabulary();
    foreign.forEach(made.kinds::put);
    made.kinds.putAll(kinds);
    made.ranges.putAll(ranges);
    made.measures.putAll(measures);
    made.single.addAll(single);
    made.whileProperties.addAll(whileProperties);
    made.boundaries.putAll(boundaries);
    made.superclasses.putAll(superclasses);
    return made;
  }

  private void readBoundaries(Model model, String by, Bound bound) {
    for (Resource state :
        model.listSubjectsWithProperty(ResourceFactory.createProperty(NS, by)).toList()) {
      boundaries
          .computeIfAbsent(state.getURI(), p -> new ArrayList<>())
          .add(
              new Boundary(
                  bound,
                  object(state, by),
                  object(state, "boundSubject"),
                  object(state, "boundValue")));
    }
  }

  private static String object(Resource subject, String name) {
    return subject
        .getRequiredProperty(ResourceFactory.createProperty(NS, name))
        .getResource()
        .getURI();
  }

  /** Whether the vocabulary declares the property. */
  public boolean hasProperty(String iri) {
    return kinds.containsKey(iri);
  }

  /** Whether the vocabulary declares the class. */
  public boolean hasClass(String iri) {
    return superclasses.containsKey(iri);
  }

  /** The kind of value of a property: time, quantity, entity or text. */
  public String kindOf(String property) {
    return kinds.getOrDefault(property, "entity");
  }

  /** Whether a thing has one value of the property at a time. */
  boolean isSingle(String property) {
    return single.contains(property);
  }

  /** Whether the property holds for a while only, such as an office. */
  public boolean holdsForAWhile(String property) {
    return whileProperties.contains(property);
  }

  /** Whether {@code type} is {@code above} or below it. */
  public boolean isA(String type, String above) {
    return superclasses.getOrDefault(type, Set.of(type)).contains(above);
  }

  /** Classes one of which the value of an entity property must have; empty for any. */
  Set<String> range(String property) {
    return ranges.getOrDefault(property, Set.of());
  }

  /** Whether an amount in a unit can be a value of the property. */
  boolean measures(String property, String unit) {
    Set<String> kinds = measures.getOrDefault(property, Set.of());
    return kinds.isEmpty() || kinds.contains(kindOfUnit(unit));
  }

  private static String kindOfUnit(String unit) {
    return switch (unit) {
      case "1" -> "count";
      case "%" -> "share";
      case "a", "mo", "wk", "d", "h", "min", "s" -> "duration";
      default -> unit.matches("[A-Z]{3}") ? "money" : "measure";
    };
  }

  /** Whether the values of a property are places. */
  boolean isPlace(String property) {
    return range(property).stream().anyMatch(r -> isA(r, NS + "Place"));
  }

  /** Whether a thing of this sort, as far as the text tells, can be a value of the property. */
  boolean accepts(String property, Mention.Type type) {
    Set<String> allowed = range(property);
    String sort =
        switch (type) {
          case PERSON -> "Person";
          case ORGANIZATION -> "Organization";
          case PLACE -> "Place";
          case EVENT -> "Event";
          case OTHER, UNKNOWN -> "";
        };
    return sort.isEmpty()
        || allowed.isEmpty()
        || allowed.stream()
            .anyMatch(
                r ->
                    isA(r, NS + sort)
                        || isA(NS + sort, r)
                        // States act: "France signed the treaty".
                        || (type == Mention.Type.PLACE && isA(NS + "Organization", r)));
  }

  /**
   * The event with which a state begins or ends.
   *
   * @param bound which of the two
   * @param type its class
   * @param subject the property whose value is the subject of the state
   * @param value the property whose value is the value of the state
   */
  record Boundary(Bound bound, String type, String subject, String value) {}

  /** The events with which the state that a property tells begins and ends. */
  List<Boundary> boundaries(String property) {
    return boundaries.getOrDefault(property, List.of());
  }

  /** All properties, for near matches in error messages. */
  Set<String> properties() {
    return kinds.keySet();
  }
}
