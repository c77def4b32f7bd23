package org.claimcheck.text.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.text.Mention;

/** The word lists of ontology/lexicon/mention as they are written. */
final class LexiconReader {
  private static final String NAMESPACE = "https://w3id.org/claimcheck/words#";

  private final Model model = ModelFactory.createDefaultModel();
  private final Path folder;

  LexiconReader(Path folder) {
    this.folder = folder;
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(f -> f.toString().endsWith(".ttl"))
          .sorted()
          .forEach(f -> RDFParser.source(f).parse(model));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word lists in " + folder, e);
    }
  }

  /** The words of a list; a list that no file has is a mistake in the folder. */
  Set<String> words(String list) {
    return split(literal(NAMESPACE + list, "words"), ";");
  }

  /** The sets of a list, each in the order written. */
  List<List<String>> sets(String list) {
    List<List<String>> sets = new ArrayList<>();
    for (String set : split(literal(NAMESPACE + list, "sets"), ";")) {
      sets.add(List.copyOf(split(set, "\\|")));
    }
    return sets;
  }

  /** All families, by name. */
  List<NounFamily> families() {
    List<NounFamily> families = new ArrayList<>();
    model
        .listSubjectsWithProperty(RDF.type, model.createResource(NAMESPACE + "Family"))
        .forEach(r -> families.add(family(r)));
    families.sort((a, b) -> a.name().compareTo(b.name()));
    return families;
  }

  private NounFamily family(Resource family) {
    return new NounFamily(
        family.getLocalName(),
        Mention.Type.valueOf(literal(family.getURI(), "type")),
        split(literal(family.getURI(), "general"), ";"),
        split(literal(family.getURI(), "member"), ";"),
        family.hasProperty(model.createProperty(NAMESPACE, "suffix"))
            ? split(literal(family.getURI(), "suffix"), ";")
            : Set.of());
  }

  private String literal(String subject, String property) {
    Statement found =
        model.getProperty(model.createResource(subject), model.createProperty(NAMESPACE, property));
    if (found == null) {
      throw new IllegalStateException(
          "no " + property + " of <" + subject + "> in the word lists of " + folder);
    }
    return found.getString();
  }

  private static Set<String> split(String text, String border) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : text.split(border, -1)) {
      String trimmed = word.strip().replaceAll("\\s+", " ");
      if (!trimmed.isEmpty()) {
        words.add(trimmed);
      }
    }
    return words;
  }
}
