package org.claimcheck.relation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.reference.PropertyProfile;

/** The stock of concepts, from {@code ontology/lexicon/property}. Immutable. */
public final class Concepts {
  private static final String LEX = "https://w3id.org/claimcheck/lexicon#";

  /** What a hint counts for, beside words that name the property. */
  private static final double HINT = 0.55;

  /** An empty stock. */
  public static final Concepts NONE = new Concepts(List.of());

  private static final Set<String> MEASURES = Set.of("time", "quantity");

  private final List<Concept> all;

  private Concepts(List<Concept> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads all Turtle files of a folder.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Concepts read(java.nio.file.Path folder) {
    return read(folder, ModelFactory.createDefaultModel());
  }

  /** The same with concepts of a reference, which come first. */
  public static Concepts read(java.nio.file.Path folder, Model more) {
    List<Concept> concepts = new ArrayList<>();
    try (Stream<java.nio.file.Path> files = Files.list(folder)) {
      for (java.nio.file.Path file :
          files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) {
        Model model = RDFDataMgr.loadModel(file.toUri().toString());
        concepts.addAll(in(model));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    concepts.sort(Comparator.comparing(Concept::id));
    concepts.addAll(0, in(more));
    return new Concepts(concepts);
  }

  private static List<Concept> in(Model model) {
    return model
        .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(LEX + "Concept"))
        .mapWith(Concepts::concept)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Concept::id))
        .toList();
  }

  private static Concept concept(Resource node) {
    List<String> names = strings(node, "named");
    List<Cue> cues = new ArrayList<>();
    strings(node, "said").forEach(s -> cues.add(Cue.of(s, 1)));
    strings(node, "hinted").forEach(s -> cues.add(Cue.of(s, HINT)));
    return new Concept(
        String.join("|", names),
        names.stream().map(Concepts::stems).toList(),
        new TreeSet<>(strings(node, "valued")),
        cues);
  }

  private static List<String> stems(String phrase) {
    return Arrays.stream(phrase.split("[ -]+")).map(Stems::of).toList();
  }

  private static List<String> strings(Resource node, String name) {
    Property property = ResourceFactory.createProperty(LEX, name);
    return node.listProperties(property).mapWith(s -> s.getString()).toList().stream()
        .sorted()
        .toList();
  }

  List<Concept> all() {
    return all;
  }

  /** The concept that a property's label names; of several the one named by most of its words. */
  Optional<Concept> of(PropertyProfile profile) {
    List<String> words = profile.words().stream().map(Stems::of).toList();
    Concept best = null;
    int most = 0;
    for (Concept concept : all) {
      if (!fits(concept, profile)) {
        continue;
      }
      for (List<String> name : concept.names()) {
        if (name.size() > most && Set.copyOf(words).containsAll(name)) {
          most = name.size();
          best = concept;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean fits(Concept concept, PropertyProfile profile) {
    if (concept.kinds().isEmpty()) {
      return true;
    }
    boolean measured = profile.kinds().stream().anyMatch(concept.kinds()::contains);
    boolean named = profile.kinds().contains("entity") || profile.kinds().contains("text");
    return measured || (named && !MEASURES.containsAll(concept.kinds()));
  }
}
