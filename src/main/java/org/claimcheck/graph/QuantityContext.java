package org.claimcheck.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.SentenceDays;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;

/**
 * Writes what stands about an amount and tells whether two amounts speak of the same: the part of
 * the article, what is counted and how it is qualified, the predicates it belongs to, and whom and
 * what else these are about.
 */
final class QuantityContext {
  /** Words between a number and the noun it counts; what lies farther is another phrase. */
  private static final int LONGEST_QUALIFIER = 4;

  private final Graph graph;
  private final Document document;
  private final Map<Quantity, List<Predication>> predications = new HashMap<>();
  private final SentenceDays scenes;
  private final Things things;
  private final Definiteness definiteness;

  QuantityContext(Graph graph, Node article, Document document) {
    this.graph = graph;
    this.document = document;
    this.things = new Things(article, document);
    this.definiteness = new Definiteness(document);
    this.scenes = new SentenceDays(document, t -> t.relation() == TimeExpression.Relation.DURING);
    for (Predication predication : document.predications()) {
      predication.arguments().stream()
          .flatMap(a -> document.quantityAt(a.token()).stream())
          .distinct()
          .forEach(q -> predications.computeIfAbsent(q, k -> new ArrayList<>()).add(predication));
    }
  }

  void write(Node node, Quantity quantity) {
    Optional<Sentence> sentence = document.sentenceAt(quantity.number().start());
    if (sentence.isEmpty()) {
      return;
    }
    String part = sentence.get().block().kind().name().toLowerCase(Locale.ROOT);
    graph.add(node, Cc.term("part"), Cc.text(part));
    graph.add(node, Cc.term("sentence"), Cc.number(BigDecimal.valueOf(sentence.get().index())));
    scenes
        .first(sentence.get().index())
        .ifPresent(day -> graph.add(node, Cc.term("sceneFrom"), Cc.day(day)));
    if (quantity.of() != null) {
      graph.add(node, Cc.term("counts"), Cc.text(quantity.of()));
      qualifiers(node, quantity, sentence.get());
      if (definiteness.isCountedAgain(quantity, sentence.get())) {
        graph.add(node, Cc.term("spokenOf"), Cc.truth(true));
      }
    }
    if (Definiteness.isTold(quantity, sentence.get())) {
      graph.add(node, Cc.term("definite"), Cc.truth(true));
    }
    if (isPartOfName(quantity, sentence.get())) {
      graph.add(node, Cc.term("partOfName"), Cc.truth(true));
    }
    predications.getOrDefault(quantity, List.of()).forEach(p -> write(node, quantity, p));
  }

  /** "Half-Life <b>2</b>", "Area <b>51</b>". */
  private static boolean isPartOfName(Quantity quantity, Sentence sentence) {
    if (!quantity.unit().equals("1") || !quantity.text().matches("\\d{1,4}")) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(t -> t.span().end() <= quantity.span().start())
        .reduce((first, second) -> second)
        .filter(t -> t.tag().startsWith("NN") && Character.isUpperCase(t.text().charAt(0)))
        .isPresent();
  }

  /** "two <b>other young</b> men". */
  private void qualifiers(Node node, Quantity quantity, Sentence sentence) {
    List<Token> after =
        sentence.tokens().stream()
            .filter(t -> t.span().start() >= quantity.number().end())
            .limit(LONGEST_QUALIFIER + 1L)
            .toList();
    for (int i = 0; i < after.size(); i++) {
      if (after.get(i).lemma().equals(quantity.of())) {
        after.subList(0, i).stream()
            .filter(t -> !t.lemma().equals("of"))
            .forEach(t -> graph.add(node, Cc.term("qualifier"), Cc.text(t.lemma())));
        return;
      }
    }
  }

  private void write(Node node, Quantity quantity, Predication predication) {
    if (predication.kind() == Predication.Kind.NOUN
        && quantity.unit().equals("1")
        && predication.argument(Predication.Role.QUANTITY).stream()
            .anyMatch(a -> a.marker().isEmpty())) {
      return; // the counted noun itself
    }
    graph.add(node, Cc.term("predicate"), Cc.text(predication.lemma()));
    for (Predication.Argument argument : predication.arguments()) {
      if (argument.role() != Predication.Role.QUANTITY
          && argument.role() != Predication.Role.TIME
          && document.quantityAt(argument.token()).isEmpty()) {
        Node thing = things.of(argument.token());
        graph.add(node, Cc.term("about"), thing);
        document
            .mentionAt(argument.token())
            .filter(m -> m.type() == Mention.Type.PERSON)
            .ifPresent(m -> graph.add(node, Cc.term("aboutPerson"), thing));
      }
    }
  }
}
