package org.claimcheck.graph;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.article.Block;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Tenses;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Quotation;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;

/**
 * Writes what an article says in its own words, before the lexicon gives any of them a meaning: its
 * predications with their arguments, so that rules can hold one sentence against another where no
 * reference knows anything.
 */
final class PredicationTriples {
  private final Graph graph;
  private final Node article;
  private final Document document;
  private final Things things;
  private final Map<Quantity, Node> quantities = new HashMap<>();
  private final Map<TimeExpression, Node> moments = new HashMap<>();
  private final Map<Integer, TreeSet<String>> times = new TreeMap<>();

  PredicationTriples(
      Graph graph,
      Node article,
      Document document,
      Map<Node, Quantity> quantities,
      Map<Node, TimeExpression> moments) {
    this.graph = graph;
    this.article = article;
    this.document = document;
    this.things = new Things(article, document);
    quantities.forEach((node, quantity) -> this.quantities.put(quantity, node));
    moments.forEach((node, time) -> this.moments.put(time, node));
    for (TimeExpression time : document.times()) {
      document
          .sentenceAt(time.span().start())
          .ifPresent(s -> times.computeIfAbsent(s.index(), k -> new TreeSet<>()).add(time.value()));
    }
  }

  /**
   * Writes them and gives their nodes with the place of each predicate, then those of the words of
   * the headline.
   */
  Map<Node, Span> write() {
    Map<Node, Span> nodes = new LinkedHashMap<>();
    for (Predication predication : document.predications()) {
      Optional<Sentence> sentence = document.sentenceAt(predication.predicate().start());
      if (sentence.isPresent()) {
        Node node = NodeFactory.createURI(article.getURI() + "#p" + (nodes.size() + 1));
        nodes.put(node, predication.predicate().span());
        write(node, predication, sentence.get(), nodes.size());
      }
    }
    for (Sentence sentence : document.sentences()) {
      if (sentence.block().kind() == Block.Kind.TITLE) {
        sentence.tokens().forEach(t -> headline(t, nodes));
      }
    }
    for (Mention mention : document.mentions()) {
      graph.add(things.of(mention), Cc.term("mentionType"), Cc.text(lower(mention.type())));
    }
    return nodes;
  }

  /** Headlines leave out so much that parses of them are poor; their words are taken one by one. */
  private void headline(Token token, Map<Node, Span> nodes) {
    Node node = NodeFactory.createURI(article.getURI() + "#h" + (token.index() + 1));
    nodes.put(node, token.span());
    graph.add(node, RDF.type.asNode(), Cc.term("HeadlineWord"));
    graph.add(node, Cc.ARTICLE, article);
    graph.add(node, Cc.POSITION, number(token.index() + 1));
    graph.add(node, Cc.VALUE_TEXT, Cc.text(token.text()));
    graph.add(node, Cc.term("lemma"), Cc.text(token.lemma()));
  }

  private void write(Node node, Predication predication, Sentence sentence, int position) {
    graph.add(node, RDF.type.asNode(), Cc.term("Predication"));
    graph.add(node, Cc.ARTICLE, article);
    graph.add(node, Cc.POSITION, number(position));
    graph.add(node, Cc.VALUE_TEXT, Cc.text(predication.predicate().text()));
    graph.add(node, Cc.term("lemma"), Cc.text(predication.lemma()));
    graph.add(node, Cc.term("kind"), Cc.text(lower(predication.kind())));
    graph.add(node, Cc.TENSE, Cc.text(lower(Tenses.of(predication))));
    graph.add(node, Cc.MODALITY, Cc.text(predication.modality().label()));
    graph.add(node, Cc.term("part"), Cc.text(lower(sentence.block().kind())));
    graph.add(node, Cc.term("sentence"), number(sentence.index()));
    graph.add(
        node,
        Cc.term("sentenceTimes"),
        Cc.text(String.join(" ", times.getOrDefault(sentence.index(), new TreeSet<>()))));
    if (predication.source() != null) {
      Node teller = things.of(predication.source());
      graph.add(node, Cc.term("toldBy"), teller);
      deed(node, predication, teller);
    }
    if (isQuoted(predication.predicate().span())) {
      graph.add(node, Cc.QUOTED, Cc.truth(true));
    }
    List<Predication.Argument> arguments = predication.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      write(node, predication, arguments.get(i), i + 1);
    }
  }

  private void write(
      Node node, Predication predication, Predication.Argument argument, int position) {
    Optional<Quantity> amount = document.quantityAt(argument.token());
    if (argument.role() == Role.QUANTITY) {
      amount
          .map(quantities::get)
          .ifPresent(
              q -> {
                graph.add(q, Cc.term("measures"), node);
                graph.add(node, Cc.term("measured"), Cc.text(argument.marker()));
              });
    } else if (argument.role() == Role.TIME) {
      document.timeAt(argument.token()).ifPresent(t -> write(node, t));
    } else if (amount.isEmpty()) {
      Node thing = things.of(argument.token());
      Node filled = NodeFactory.createURI(node.getURI() + "a" + position);
      graph.add(node, Cc.term("argument"), filled);
      graph.add(filled, Cc.term("role"), Cc.text(lower(argument.role())));
      graph.add(filled, Cc.term("marker"), Cc.text(argument.marker()));
      graph.add(filled, Cc.term("thing"), thing);
      graph.add(filled, Cc.term("head"), Cc.text(argument.token().lemma()));
      deed(node, predication, thing);
    }
  }

  private void deed(Node node, Predication predication, Node thing) {
    if (thing.isURI()) {
      graph.add(node, Cc.term("deed"), Cc.text(predication.lemma() + " " + thing.getLocalName()));
    }
  }

  private void write(Node node, TimeExpression time) {
    graph.add(node, Cc.term("toldTime"), moments.get(time));
    if (time.days() != null && time.days().earliest() != null) {
      graph.add(node, Cc.EARLIEST, Cc.day(time.days().earliest()));
    }
    if (time.days() != null && time.days().latest() != null) {
      graph.add(node, Cc.LATEST, Cc.day(time.days().latest()));
    }
  }

  private boolean isQuoted(Span span) {
    return document.quotations().stream().map(Quotation::span).anyMatch(q -> q.covers(span));
  }

  private static Node number(int value) {
    return Cc.number(BigDecimal.valueOf(value));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
