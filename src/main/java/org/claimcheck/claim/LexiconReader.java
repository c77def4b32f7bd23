package org.claimcheck.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.claim.Lexicon.Shift;
import org.claimcheck.claim.Lexicon.WordClass;
import org.claimcheck.claim.Slot.Need;
import org.claimcheck.text.Predication.Role;

/** Reads the lexicon's Turtle files; what they may say is told in {@code ontology/lexicon}. */
public final class LexiconReader {
  private static final String LEX = "https://w3id.org/claimcheck/lexicon#";
  private static final String PREP = "https://w3id.org/claimcheck/preposition#";
  private static final Map<String, Role> ROLES =
      Map.of(
          "subject", Role.SUBJECT,
          "object", Role.OBJECT,
          "indirectObject", Role.INDIRECT_OBJECT,
          "complement", Role.COMPLEMENT,
          "possessive", Role.POSSESSIVE,
          "modifier", Role.MODIFIER,
          "time", Role.TIME,
          "quantity", Role.QUANTITY,
          "clause", Role.CLAUSE);
  private static final Map<String, WordClass> WORDS =
      Map.of("verb", WordClass.VERB, "noun", WordClass.NOUN, "adjective", WordClass.ADJECTIVE);

  private final Vocabulary vocabulary;
  private final Map<WordClass, Map<String, List<Sense>>> senses = new EnumMap<>(WordClass.class);
  private final Map<String, String> counted = new HashMap<>();
  private final Map<String, Shift> shifts = new HashMap<>();
  private final Map<String, List<Slot>> defaults = new TreeMap<>();
  private final Map<String, Set<String>> lists = new TreeMap<>();
  private final Set<String> eventTitles = new HashSet<>();
  private final Set<String> parties = new HashSet<>();
  private Path file = Path.of("");

  private LexiconReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads all {@code .ttl} files of a folder but those in its folders {@code mention} and {@code
   * property}.
   *
   * @throws LexiconException where a file cannot be read or says what the lexicon does not know
   */
  public static Lexicon read(Path folder, Vocabulary vocabulary) {
    return read(folder, vocabulary, ModelFactory.createDefaultModel());
  }

  /**
   * The same with entries of a reference beside those of the folder.
   *
   * @throws LexiconException as without
   */
  public static Lexicon read(Path folder, Vocabulary vocabulary, Model more) {
    LexiconReader reader = new LexiconReader(vocabulary);
    Map<Path, Model> models = reader.parse(folder);
    models.put(Path.of("the lexicon entries of the reference"), more);
    models.forEach(reader::readLists);
    models.forEach(reader::readDefaults);
    models.forEach(reader::readEntries);
    return new Lexicon(
        reader.senses, reader.counted, reader.shifts, reader.eventTitles, reader.parties);
  }

  private Map<Path, Model> parse(Path folder) {
    Map<Path, Model> models = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.filter(f -> isLexicon(folder, f)).sorted().toList()) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, path.toUri().toString());
        models.put(path, model);
      }
    } catch (IOException | RiotException e) {
      throw new LexiconException("cannot read the lexicon in " + folder + ": " + e.getMessage());
    }
    return models;
  }

  /** The word lists beside the lexicon are read by the text layer. */
  private static boolean isLexicon(Path folder, Path file) {
    Path place = folder.relativize(file);
    return file.toString().endsWith(".ttl")
        && !place.startsWith("mention")
        && !place.startsWith("property");
  }

  private void readDefaults(Path path, Model model) {
    file = path;
    for (Resource entry : typed(model, "Defaults")) {
      for (RDFNode type : objects(entry, "evokes")) {
        defaults.computeIfAbsent(classIri(type), t -> new ArrayList<>()).addAll(slots(entry));
      }
    }
  }

  private void readLists(Path path, Model model) {
    file = path;
    for (Resource list : typed(model, "List")) {
      Set<String> words = lists.computeIfAbsent(list.toString(), l -> new HashSet<>());
      objects(list, "word").forEach(w -> words.add(word(w)));
    }
  }

  private void readEntries(Path path, Model model) {
    file = path;
    for (Resource entry : typed(model, "Counted")) {
      for (RDFNode word : objects(entry, "word")) {
        counted.put(word(word), property(objects(entry, "fills").get(0)));
      }
    }
    for (Resource entry : typed(model, "TimeShift")) {
      String shift = objects(entry, "shift").get(0).asLiteral().getString();
      for (RDFNode word : objects(entry, "word")) {
        shifts.put(word(word), Shift.valueOf(shift.toUpperCase(Locale.ROOT)));
      }
    }
    for (Resource party : typed(model, "Party")) {
      objects(party, "word").forEach(w -> parties.add(word(w)));
    }
    for (Resource wordClass : typed(model, "WordClass")) {
      if (objects(wordClass, "wordClass").stream().anyMatch(c -> word(c).equals("event-title"))) {
        objects(wordClass, "word").forEach(w -> eventTitles.add(word(w)));
      }
    }
    for (Resource entry : typed(model, "Entry")) {
      Sense sense = sense(entry);
      WORDS.forEach(
          (name, wordClass) -> {
            for (RDFNode word : objects(entry, name)) {
              senses
                  .computeIfAbsent(wordClass, c -> new HashMap<>())
                  .computeIfAbsent(word(word), w -> new ArrayList<>())
                  .add(sense);
            }
          });
    }
  }

  private Sense sense(Resource entry) {
    List<RDFNode> evoked = objects(entry, "evokes");
    String evokes = evoked.isEmpty() ? null : classIri(evoked.get(0));
    List<Slot> all = slots(entry);
    List<Slot> filling =
        new ArrayList<>(
            all.stream()
                .filter(s -> !s.property().isEmpty() && s.need() != Need.EXCLUDED)
                .toList());
    if (evokes != null) {
      defaults.forEach(
          (type, slots) -> {
            if (vocabulary.isA(evokes, type)) {
              // An entry's own reading of a slot replaces the default.
              slots.stream()
                  .filter(d -> all.stream().noneMatch(s -> s.key().equals(d.key())))
                  .forEach(filling::add);
            }
          });
    }
    return new Sense(
        entry.isURIResource() ? entry.getURI() : "",
        evokes,
        keys(entry, "about"),
        filling,
        keys(entry, "mergesWith"),
        titles(entry),
        all.stream().filter(s -> s.need() == Need.REQUIRED).toList(),
        all.stream().filter(s -> s.need() == Need.EXCLUDED).toList(),
        flag(entry, "beside"));
  }

  private Map<String, String> titles(Resource entry) {
    Map<String, String> titles = new TreeMap<>();
    for (RDFNode node : objects(entry, "self")) {
      Resource detail = node.asResource();
      titles.put(
          property(objects(detail, "fills").get(0)),
          objects(detail, "as").get(0).asLiteral().getString());
    }
    return titles;
  }

  private List<SlotKey> keys(Resource entry, String name) {
    List<SlotKey> keys = new ArrayList<>();
    for (RDFNode node : objects(entry, name)) {
      keys.add(key(node.asResource().getURI()));
    }
    keys.sort(java.util.Comparator.comparing(SlotKey::role).thenComparing(SlotKey::marker));
    return keys;
  }

  private SlotKey key(String iri) {
    if (iri.startsWith(PREP)) {
      return SlotKey.preposition(iri.substring(PREP.length()).replace('_', ' '));
    }
    if (iri.equals(LEX + "subjectOwner")) {
      return SlotKey.owner(Role.SUBJECT);
    }
    if (iri.equals(LEX + "objectOwner")) {
      return SlotKey.owner(Role.OBJECT);
    }
    Role role = iri.startsWith(LEX) ? ROLES.get(iri.substring(LEX.length())) : null;
    if (role == null) {
      throw error(
          iri
              + " is no slot; slots are lex:"
              + String.join(", lex:", ROLES.keySet())
              + " and prep:WORD");
    }
    return SlotKey.of(role);
  }

  private List<Slot> slots(Resource entry) {
    List<Slot> made = new ArrayList<>();
    for (Statement s : entry.listProperties().toList()) {
      String iri = s.getPredicate().getURI();
      boolean isRole = iri.startsWith(LEX) && ROLES.containsKey(iri.substring(LEX.length()));
      if (isRole || iri.startsWith(PREP)) {
        made.add(slot(key(iri), s.getObject()));
      }
    }
    made.sort(
        java.util.Comparator.comparing((Slot s) -> s.condition().words().isEmpty())
            .thenComparing(s -> s.condition().evoking().isEmpty())
            .thenComparing(s -> s.condition().form().isEmpty() && s.condition().sorts().isEmpty())
            .thenComparing(s -> s.key().role())
            .thenComparing(s -> s.key().marker())
            .thenComparing(Slot::property));
    return made;
  }

  private Slot slot(SlotKey key, RDFNode node) {
    if (node.isURIResource()) {
      return new Slot(key, property(node), Condition.NONE, false, Need.OPTIONAL);
    }
    if (!node.isAnon()) {
      throw error("a slot takes a property or [ lex:fills ... ], not " + node);
    }
    Resource detail = node.asResource();
    List<RDFNode> fills = objects(detail, "fills");
    return new Slot(
        key,
        fills.isEmpty() ? "" : property(fills.get(0)),
        condition(detail),
        flag(detail, "inverse"),
        flag(detail, "required")
            ? Need.REQUIRED
            : flag(detail, "excluded") ? Need.EXCLUDED : Need.OPTIONAL);
  }

  private Condition condition(Resource detail) {
    Set<String> words = new HashSet<>();
    objects(detail, "word").forEach(w -> words.add(word(w)));
    objects(detail, "list").forEach(l -> words.addAll(list(l)));
    return new Condition(
        words,
        objects(detail, "form").stream().map(this::word).findFirst().orElse(""),
        objects(detail, "sort").stream().map(this::word).collect(Collectors.toSet()),
        objects(detail, "evoking").stream().map(this::classIri).collect(Collectors.toSet()),
        objects(detail, "phrase").stream().map(this::word).collect(Collectors.toSet()),
        objects(detail, "bound").stream().map(this::bound).findFirst().orElse(null));
  }

  private Bound bound(RDFNode node) {
    return switch (word(node)) {
      case "begin" -> Bound.BEGIN;
      case "end" -> Bound.END;
      default -> throw error("lex:bound is \"begin\" or \"end\", not " + node);
    };
  }

  private Set<String> list(RDFNode list) {
    Set<String> words = lists.get(list.toString());
    if (words == null) {
      throw error(list + " is no lex:List; there are " + String.join(", ", lists.keySet()));
    }
    return words;
  }

  private boolean flag(Resource node, String name) {
    return objects(node, name).stream().anyMatch(o -> o.isLiteral() && o.asLiteral().getBoolean());
  }

  private String property(RDFNode node) {
    String iri = node.isURIResource() ? node.asResource().getURI() : node.toString();
    if (!vocabulary.hasProperty(iri)) {
      throw error(iri + " is not a property of the vocabulary (with cc:values)");
    }
    return iri;
  }

  private String classIri(RDFNode node) {
    String iri = node.isURIResource() ? node.asResource().getURI() : node.toString();
    if (!vocabulary.hasClass(iri)) {
      throw error(iri + " is not a class of the vocabulary");
    }
    return iri;
  }

  private String word(RDFNode node) {
    if (!node.isLiteral()) {
      throw error("a word must be a literal, not " + node);
    }
    return node.asLiteral().getString().toLowerCase(Locale.ROOT).strip();
  }

  private LexiconException error(String what) {
    return new LexiconException(file + ": " + what);
  }

  private static List<Resource> typed(Model model, String type) {
    List<Resource> found =
        model.listSubjectsWithProperty(RDF.type, model.createResource(LEX + type)).toList();
    // Blank nodes have no stable order of their own; what they say gives one.
    found.sort(java.util.Comparator.comparing(LexiconReader::describe));
    return found;
  }

  private static String describe(Resource entry) {
    return entry.listProperties().toList().stream()
        .map(s -> s.getPredicate().getURI() + " " + (s.getObject().isAnon() ? "" : s.getObject()))
        .sorted()
        .toList()
        .toString();
  }

  private static List<RDFNode> objects(Resource subject, String name) {
    Model model = subject.getModel();
    return model.listObjectsOfProperty(subject, model.createProperty(LEX + name)).toList();
  }
}
