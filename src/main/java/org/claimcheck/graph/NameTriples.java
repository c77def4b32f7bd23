package org.claimcheck.graph;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.article.Block;
import org.claimcheck.reference.NameKey;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Quotation;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/**
 * Writes the names of people, and of what may be people: where they stand, how often, whether a
 * name of the headline is in the text at all, and which are nearly spelled alike.
 */
final class NameTriples {
  private final Graph graph;
  private final Node article;
  private final Document document;
  private final Map<Token, Set<String>> deeds = new HashMap<>();
  private final Set<Token> speakers = new HashSet<>();
  private final Set<Token> titled = new HashSet<>();

  NameTriples(Graph graph, Node article, Document document) {
    this.graph = graph;
    this.article = article;
    this.document = document;
    for (Predication predication : document.predications()) {
      if (predication.isTitle()) {
        predication.argument(Predication.Role.SUBJECT).ifPresent(a -> titled.add(a.token()));
      }
      if (predication.kind() == Predication.Kind.VERB) {
        predication
            .arguments(Predication.Role.SUBJECT)
            .forEach(
                a ->
                    deeds
                        .computeIfAbsent(a.token(), k -> new TreeSet<>())
                        .add(predication.lemma()));
      }
    }
    document.quotations().stream()
        .map(Quotation::speaker)
        .flatMap(t -> Optional.ofNullable(t).stream())
        .forEach(speakers::add);
  }

  /** Writes them and gives their nodes, in text order. */
  Map<Node, Mention> write() {
    List<Mention> names =
        document.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.NAME)
            .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.UNKNOWN)
            .toList();
    Set<String> words = wordsOfText();
    Map<Node, Mention> nodes = new LinkedHashMap<>();
    for (Mention name : names) {
      document
          .sentenceAt(name.span().start())
          .ifPresent(
              s -> {
                nodes.put(node(name), name);
                write(name, s, words);
              });
    }
    new NameSpellings(names)
        .alike()
        .forEach(
            like -> {
              Node rare = node(like.rare());
              graph.add(rare, Cc.term("spelledLike"), node(like.usual()));
              graph.add(rare, Cc.term("bare"), Cc.truth(like.bare()));
              graph.add(rare, Cc.term("occurs"), number(like.occursRarely()));
              graph.add(node(like.usual()), Cc.term("occurs"), number(like.occursUsually()));
            });
    return nodes;
  }

  private void write(Mention name, Sentence sentence, Set<String> words) {
    Node node = node(name);
    boolean title = sentence.block().kind() == Block.Kind.TITLE;
    graph.add(node, RDF.type.asNode(), Cc.term("NameMention"));
    graph.add(node, Cc.ARTICLE, article);
    graph.add(node, Cc.POSITION, number(name.id() + 1));
    graph.add(node, Cc.VALUE_TEXT, Cc.text(name.text()));
    graph.add(node, Cc.term("part"), Cc.text(lower(sentence.block().kind())));
    graph.add(node, Cc.term("sentence"), number(sentence.index()));
    graph.add(node, Cc.term("mentionType"), Cc.text(lower(name.type())));
    graph.add(
        node, Cc.term("chain"), NodeFactory.createURI(article.getURI() + "#chain" + name.chain()));
    Set<String> verbs = deeds.getOrDefault(name.head(), Set.of());
    verbs.forEach(verb -> graph.add(node, Cc.term("predicate"), Cc.text(verb)));
    if (!verbs.isEmpty() || speakers.contains(name.head())) {
      graph.add(node, Cc.term("acts"), Cc.truth(true));
    }
    if (title) {
      List<String> parts = NameSpellings.words(name);
      boolean known =
          parts.isEmpty()
              || isIn(parts.get(parts.size() - 1), words)
              || document.chainOf(name).stream().anyMatch(m -> !sentence.span().covers(m.span()));
      graph.add(node, Cc.term("words"), number(parts.size()));
      if (titled.contains(name.head())) {
        graph.add(node, Cc.term("titled"), Cc.truth(true));
      }
      graph.add(node, Cc.term("inText"), Cc.truth(known));
    }
  }

  private Set<String> wordsOfText() {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.block().kind() != Block.Kind.TITLE) {
        for (Token token : sentence.tokens()) {
          String key = NameKey.of(token.text());
          words.add(key);
          // "US-led", "Thatcher-era"
          words.addAll(List.of(key.split(" ", -1)));
        }
      }
    }
    return words;
  }

  private static boolean isIn(String word, Set<String> words) {
    return words.contains(word) || words.stream().anyMatch(w -> shortens(word, w));
  }

  /** "Utd" for "United": first and last letter and others between, in order. */
  private static boolean shortens(String word, String whole) {
    if (word.length() >= whole.length()
        || word.charAt(0) != whole.charAt(0)
        || word.charAt(word.length() - 1) != whole.charAt(whole.length() - 1)) {
      return false;
    }
    int met = 0;
    for (int i = 0; i < whole.length() && met < word.length(); i++) {
      met += whole.charAt(i) == word.charAt(met) ? 1 : 0;
    }
    return met == word.length();
  }

  private Node node(Mention name) {
    return NodeFactory.createURI(article.getURI() + "#m" + (name.id() + 1));
  }

  private static Node number(int value) {
    return Cc.number(BigDecimal.valueOf(value));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
