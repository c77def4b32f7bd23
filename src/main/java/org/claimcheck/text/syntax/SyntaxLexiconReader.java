package org.claimcheck.text.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.text.syntax.SyntaxLexicon.Form;
import org.claimcheck.text.syntax.SyntaxLexicon.Governor;
import org.claimcheck.text.syntax.SyntaxLexicon.Hedge;
import org.claimcheck.text.syntax.SyntaxLexicon.Mood;
import org.claimcheck.text.syntax.SyntaxLexicon.WordClass;

/** Reads {@link SyntaxLexicon} from Turtle. */
final class SyntaxLexiconReader {
  private static final String LEX = "https://w3id.org/claimcheck/lexicon#";

  private final Path file;
  private final Model model = ModelFactory.createDefaultModel();

  private SyntaxLexiconReader(Path file) {
    this.file = file;
  }

  static SyntaxLexicon read(Path file) {
    return new SyntaxLexiconReader(file).read();
  }

  private SyntaxLexicon read() {
    try {
      RDFDataMgr.read(model, file.toUri().toString());
    } catch (RiotException e) {
      throw failure(String.valueOf(e.getMessage()));
    }
    Map<Governor, Stance> stances = new HashMap<>();
    for (Resource entry : typed("Stance")) {
      Stance stance = named(Stance.class, only(entry, "stance"));
      for (String form : strings(entry, "governs")) {
        for (String word : strings(entry, "word")) {
          Governor governor = new Governor(word, named(Form.class, form));
          Stance other = stances.put(governor, stance);
          if (other != null && other != stance) {
            throw failure("\"" + word + "\" has two stances towards its " + form);
          }
        }
      }
    }
    Map<String, Mood> moods = new HashMap<>();
    for (Resource entry : typed("Mood")) {
      for (String word : strings(entry, "word")) {
        moods.put(word, named(Mood.class, only(entry, "mood")));
      }
    }
    Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    for (Resource entry : typed("WordClass")) {
      words
          .computeIfAbsent(named(WordClass.class, only(entry, "wordClass")), c -> new HashSet<>())
          .addAll(strings(entry, "word"));
    }
    List<Hedge> hedges = new ArrayList<>();
    for (Resource entry : typed("Hedge")) {
      Set<String> after = Set.copyOf(strings(entry, "after"));
      strings(entry, "word").forEach(w -> hedges.add(new Hedge(List.of(w.split(" ", -1)), after)));
    }
    hedges.sort(
        Comparator.<Hedge>comparingInt(h -> h.words().size())
            .reversed()
            .thenComparing(h -> h.words().toString()));
    return new SyntaxLexicon(stances, moods, words, hedges);
  }

  private List<Resource> typed(String name) {
    return model.listSubjectsWithProperty(RDF.type, model.createResource(LEX + name)).toList();
  }

  private List<String> strings(Resource entry, String name) {
    return entry
        .listProperties(model.createProperty(LEX, name))
        .mapWith(s -> s.getObject().asLiteral().getString())
        .toList();
  }

  private String only(Resource entry, String name) {
    List<String> found = strings(entry, name);
    if (found.size() != 1) {
      throw failure("an entry needs exactly one lex:" + name + ", not " + found);
    }
    return found.get(0);
  }

  private <E extends Enum<E>> E named(Class<E> type, String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(wanted)) {
        return value;
      }
    }
    throw failure(
        "\""
            + name
            + "\" is no "
            + type.getSimpleName().toLowerCase(Locale.ROOT)
            + ", use one of "
            + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
  }

  private UncheckedIOException failure(String cause) {
    return new UncheckedIOException(new IOException(file + ": " + cause));
  }
}
