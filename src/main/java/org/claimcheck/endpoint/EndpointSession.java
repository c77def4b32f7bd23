package org.claimcheck.endpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.claimcheck.reference.LabelKeys;
import org.claimcheck.reference.LearntProperty;
import org.claimcheck.reference.Namesakes;
import org.claimcheck.reference.PointingThings;
import org.claimcheck.reference.StoreException;
import org.claimcheck.reference.TripleStore;

/** Look-ups at an endpoint for one article: one request for each kind of question. */
final class EndpointSession implements TripleStore.Session {
  private static final int MOST_NAMES = 500;
  private static final int MOST_VALUES = 100;
  private static final int MOST_CALLED = 1000;
  private static final int MOST_PROPERTIES = 120;

  /** With fewer subjects than these, one value each may be chance. */
  private static final int ENOUGH = 5;

  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  private final Endpoint endpoint;
  private final SparqlClient client;
  private final AnswerCache cache;
  private final Limits limits;
  private final RequestBudget budget;
  private final Consumer<String> cuts;
  private final Node graph;

  /** Properties of which some thing has several values. */
  private final Set<String> several = new HashSet<>();

  private final Set<Node> properties = new HashSet<>();

  /** Those of the things that the article names. */
  private final Set<String> named = new HashSet<>();

  EndpointSession(
      Endpoint endpoint,
      SparqlClient client,
      AnswerCache cache,
      Limits limits,
      Consumer<String> cuts) {
    this.endpoint = endpoint;
    this.client = client;
    this.cache = cache;
    this.limits = limits;
    this.budget = new RequestBudget(limits.requests());
    this.cuts = cuts;
    this.graph = NodeFactory.createURI(client.name());
  }

  @Override
  public Map<String, List<Node>> named(Collection<String> names) {
    List<String> asked = first(names, MOST_NAMES, "names");
    Map<String, Set<String>> meant = new HashMap<>();
    Set<Node> labels = new java.util.LinkedHashSet<>();
    for (String name : asked) {
      for (String variant : NameVariants.of(name)) {
        meant.computeIfAbsent(variant, v -> new TreeSet<>()).add(name);
        labels.addAll(NameVariants.labels(variant));
      }
    }
    if (labels.isEmpty()) {
      return Map.of();
    }
    List<Binding> rows = rows(EndpointQueries.named(labels), "things with its names");
    String last = rows.size() < EndpointQueries.Most.NAMED ? "" : last(rows);
    Map<String, Map<Node, Integer>> found = new HashMap<>();
    for (Binding row : rows) {
      String label = text(row, "name");
      Optional<Node> thing = Answers.value(row, "thing").filter(Answers::isClean);
      if (thing.isPresent() && !(label.equals(last) && !last.isEmpty())) {
        int weight = Math.min(Namesakes.WEIGHED, Answers.number(row, "weight"));
        for (String name : meant.getOrDefault(label, Set.of())) {
          found
              .computeIfAbsent(name, n -> new TreeMap<>(BY_NAME))
              .merge(thing.get(), weight, Math::max);
        }
      }
    }
    return ordered(asked, found);
  }

  private Map<String, List<Node>> ordered(
      List<String> asked, Map<String, Map<Node, Integer>> found) {
    Map<String, List<Node>> ordered = new LinkedHashMap<>();
    List<String> shared = new ArrayList<>();
    for (String name : asked) {
      Map<Node, Integer> weights = found.get(name);
      if (weights != null) {
        ordered.put(name, Namesakes.outstanding(weights));
        if (weights.size() > Namesakes.KEPT) {
          shared.add(name);
        }
      }
    }
    if (!shared.isEmpty()) {
      cuts.accept(Namesakes.cut(client.name(), shared));
    }
    return ordered;
  }

  /** Of the last name not all bearers may be there. */
  private String last(List<Binding> rows) {
    cuts.accept(
        client.name()
            + ": more than "
            + EndpointQueries.Most.NAMED
            + " things have one of the names; some names were left out");
    return rows.stream().map(r -> text(r, "name")).max(Comparator.naturalOrder()).orElse("");
  }

  @Override
  public Collection<Quad> about(Collection<Node> things, int most) {
    int values = Math.max(10, most / 4);
    List<Quad> found =
        halving(
            things.stream().filter(Answers::isClean).toList(),
            asked -> statements(EndpointQueries.about(asked, values)));
    boolean first = properties.isEmpty();
    List<Quad> kept = learning(found, values);
    if (first) {
      properties.forEach(p -> named.add(p.getURI()));
    }
    return kept;
  }

  /** Sees which properties there are, and takes out what tells of properties left out. */
  private List<Quad> learning(List<Quad> found, int values) {
    List<Quad> kept = new ArrayList<>();
    Set<List<Node>> seen = new HashSet<>();
    Set<Node> cut = new HashSet<>();
    for (Quad quad : found) {
      if (quad.getPredicate().getURI().equals(EndpointQueries.CUT)) {
        cut.add(quad.getSubject());
        several.add(quad.getObject().toString());
        continue;
      }
      kept.add(quad);
      properties.add(quad.getPredicate());
      if (quad.getSubject().isURI() && !seen.add(List.of(quad.getSubject(), quad.getPredicate()))) {
        several.add(quad.getPredicate().getURI());
      }
    }
    if (!cut.isEmpty()) {
      cuts.accept(
          String.format(
              Locale.ROOT,
              "%s: %d things have more than %d values of a property; these properties of theirs"
                  + " were left out",
              client.name(),
              cut.size(),
              values));
    }
    return kept;
  }

  @Override
  public Collection<Node> pointingAt(Collection<Node> values, int most) {
    List<Node> clean = values.stream().filter(Answers::isClean).toList();
    List<Node> asked = first(clean, MOST_VALUES, "things, as values of others");
    if (asked.isEmpty()) {
      return List.of();
    }
    PointingThings pointing = new PointingThings(most);
    Map<Node, Integer> counts = new HashMap<>();
    halving(asked, some -> rows(EndpointQueries.pointingAt(some))).stream()
        .sorted(
            Comparator.comparing((Binding r) -> text(r, "value"))
                .thenComparing(r -> text(r, "says"))
                .thenComparing(r -> text(r, "owner")))
        .forEach(
            r -> {
              Optional<Node> owner = Answers.value(r, "owner").filter(Answers::isClean);
              Optional<Node> value = Answers.value(r, "value").filter(asked::contains);
              Optional<Node> says = Answers.value(r, "says");
              if (owner.isPresent() && value.isPresent() && says.isPresent()) {
                pointing.add(value.get(), says.get(), owner.get());
                counts.merge(value.get(), 1, Integer::sum);
              }
            });
    counts.forEach(
        (value, count) -> {
          if (count >= EndpointQueries.Most.POINTING) {
            pointing.cut(value);
          }
        });
    Set<Node> found = pointing.chosen();
    String cut = pointing.cuts(client.name());
    if (!cut.isEmpty()) {
      cuts.accept(cut);
    }
    return found;
  }

  @Override
  public Collection<Quad> names(Collection<Node> things) {
    List<Node> all =
        things.stream()
            .filter(Answers::isClean)
            .sorted(
                Comparator.comparing((Node n) -> !properties.contains(n)).thenComparing(BY_NAME))
            .toList();
    List<Node> asked = first(all, MOST_CALLED, "values and classes");
    try {
      return asked.isEmpty() ? List.of() : statements(EndpointQueries.names(asked));
    } catch (TooLargeException e) {
      throw tooLarge("names of values");
    }
  }

  /** From some things that have them, for nobody counts all facts of a far store for an article. */
  @Override
  public Map<String, LearntProperty> learnt(Set<String> known) {
    List<Node> asked =
        first(
            known.stream()
                .filter(EndpointSession::isForeign)
                .sorted(
                    Comparator.comparing((String p) -> !named.contains(p))
                        .thenComparing(Comparator.naturalOrder()))
                .map(NodeFactory::createURI)
                .filter(Answers::isClean)
                .toList(),
            MOST_PROPERTIES,
            "properties");
    if (asked.isEmpty()) {
      return Map.of();
    }
    List<Binding> rows = rows(EndpointQueries.learnt(asked), "facts with its properties");
    Set<String> functional = new HashSet<>();
    Map<String, List<String>> texts = new HashMap<>();
    boolean declares = false;
    for (Binding row : rows) {
      declares |= row.contains("declares");
      if (row.contains("functional")) {
        functional.add(text(row, "property"));
      }
      if (row.contains("text")) {
        texts.computeIfAbsent(text(row, "property"), p -> new ArrayList<>()).add(text(row, "text"));
      }
    }
    Map<String, LearntProperty> found = new TreeMap<>();
    for (Binding row : rows) {
      String property = text(row, "property");
      int subjects = Answers.number(row, "subjects");
      int facts = Answers.number(row, "facts");
      if (subjects > 0) {
        boolean one = facts == subjects && subjects >= ENOUGH && !several.contains(property);
        boolean declared = functional.contains(property);
        List<String> some = texts.getOrDefault(property, List.of());
        found.put(
            property,
            new LearntProperty(
                property,
                facts,
                Answers.number(row, "values"),
                declares ? declared : one,
                declared,
                true,
                !some.isEmpty() && some.stream().noneMatch(t -> t.matches("(?s).*\\p{Ll}.*")),
                some.isEmpty() ? Set.of() : Set.of("text"),
                some));
      }
    }
    return found;
  }

  /** Whether facts with it have to be learnt from: it is no term that everybody knows. */
  private static boolean isForeign(String property) {
    return !property.startsWith("http://www.w3.org/")
        && !property.startsWith("https://w3id.org/claimcheck/")
        && !property.startsWith("http://wikiba.se/")
        && (!property.startsWith("http://www.wikidata.org/prop/")
            || property.startsWith("http://www.wikidata.org/prop/direct/"))
        && !LabelKeys.properties().contains(property);
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  private static String text(Binding row, String variable) {
    return Answers.value(row, variable)
        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
        .orElse("");
  }

  private <T> List<T> first(Collection<T> all, int most, String what) {
    if (all.size() > most) {
      cuts.accept(
          String.format(
              Locale.ROOT,
              "%s: of %d %s, %d were asked for",
              client.name(),
              all.size(),
              what,
              most));
    }
    return all.stream().limit(most).toList();
  }

  /** Asks for some things, and for the first half of them while that is too much. */
  private <T> List<T> halving(List<Node> things, Asking<T> asking) {
    List<Node> asked = things;
    while (!asked.isEmpty()) {
      try {
        return asking.ask(asked);
      } catch (TooLargeException e) {
        asked = asked.subList(0, asked.size() / 2);
        cuts.accept(
            String.format(
                Locale.ROOT,
                "%s: too much is known of %d things; %d of them were looked at",
                client.name(),
                things.size(),
                asked.size()));
      }
    }
    return List.of();
  }

  /** Asks for things. */
  private interface Asking<T> {
    List<T> ask(List<Node> things) throws TooLargeException;
  }

  private List<Binding> rows(String query) throws TooLargeException {
    return ask(query, Answers.ROWS, a -> Answers.rows(a, limits.statements()));
  }

  private List<Binding> rows(String query, String what) {
    try {
      return rows(query);
    } catch (TooLargeException e) {
      throw tooLarge(what);
    }
  }

  private List<Quad> statements(String query) throws TooLargeException {
    return ask(query, Answers.STATEMENTS, a -> Answers.statements(a, graph, limits.statements()));
  }

  private StoreException tooLarge(String what) {
    return new StoreException(
        client.name(),
        "has more to say than is read for an article, in " + what + "; name a smaller reference");
  }

  /** Reads an answer. */
  private interface Reading<T> {
    T read(Answer answer) throws Answers.Unreadable, TooLargeException;
  }

  private <T> T ask(String query, List<String> types, Reading<T> reading) throws TooLargeException {
    Optional<Answer> kept = cache.get(endpoint, query).filter(a -> types.contains(a.type()));
    if (kept.isPresent()) {
      try {
        return reading.read(kept.get());
      } catch (Answers.Unreadable e) {
        // Somebody has changed the file; asked again.
      }
    }
    Answer answer = client.ask(query, types, budget);
    try {
      T read = reading.read(answer);
      cache.put(endpoint, query, answer);
      return read;
    } catch (Answers.Unreadable e) {
      throw new StoreException(
          client.name(),
          "gives an answer that cannot be read (" + e.getMessage() + "); ask those who run it");
    }
  }
}
