package org.claimcheck.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.jspecify.annotations.Nullable;

/**
 * Writes what stands about an amount and tells whether two amounts speak of the same: the part of
 * the article, what is counted and how it is qualified, the predicates it belongs to, and whom and
 * what else these are about.
 */
final class QuantityContext {
  /** Words between a number and the noun it counts; what lies farther is another phrase. */
  private static final int LONGEST_QUALIFIER = 4;

  /** Words before an amount that was told before. */
  private static final Set<String> TOLD = Set.of("the", "that", "this", "these", "those");

  /** Words after an amount that tell which one is meant. */
  private static final Set<String> NARROWING = Set.of("of", "in", "from", "for", "that", "which");

  private static final Set<String> SPOKEN_OF = Set.of("the", "these", "those", "all", "both");

  /** As many sentences before one may tell of those that are counted in it. */
  private static final int REACH = 20;

  private static final Set<String> MORE =
      Set.of("another", "other", "further", "additional", "second", "third");
  private static final Pattern ORDINAL = Pattern.compile("[a-z-]+th|\\d+(?:st|nd|rd|th)");

  /** Tags of participles, relative pronouns and nouns that say which ones are meant. */
  private static final Set<String> NARROWING_TAGS =
      Set.of("VBG", "VBN", "WDT", "WP", "WP$", "NN", "NNS", "NNP");

  private final Graph graph;
  private final Document document;
  private final Map<Quantity, List<Predication>> predications = new HashMap<>();
  private final SentenceDays scenes;
  private final Things things;

  QuantityContext(Graph graph, Node article, Document document) {
    this.graph = graph;
    this.document = document;
    this.things = new Things(article, document);
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
      if (isSpokenOf(quantity, sentence.get())) {
        graph.add(node, Cc.term("spokenOf"), Cc.truth(true));
      }
    }
    if (isTold(quantity, sentence.get())) {
      graph.add(node, Cc.term("definite"), Cc.truth(true));
    }
    if (isPartOfName(quantity, sentence.get())) {
      graph.add(node, Cc.term("partOfName"), Cc.truth(true));
    }
    predications.getOrDefault(quantity, List.of()).forEach(p -> write(node, quantity, p));
  }

  /** "<b>the</b> 3 million euros": one told of before, unlike "the 3 million euro fund". */
  private static boolean isTold(Quantity quantity, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= quantity.span().start()) {
      first++;
    }
    int next = first;
    while (next < tokens.size() && tokens.get(next).start() < quantity.span().end()) {
      next++;
    }
    boolean alone =
        next == tokens.size()
            || !(tokens.get(next).tag().matches("NN.*|JJ.*|VBN|VBG|HYPH|CD")
                || NARROWING.contains(tokens.get(next).lemma()));
    return alone && first > 0 && TOLD.contains(tokens.get(first - 1).lemma());
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

  /**
   * "<b>the</b> two men": they were spoken of before. "The two men killed in March" and "the two
   * who fled" need not have been.
   */
  private boolean isSpokenOf(Quantity quantity, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean the = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().end() <= quantity.number().start()) {
        the = SPOKEN_OF.contains(token.lemma());
      } else if (token.lemma().equals(quantity.of())) {
        boolean more = i + 1 < tokens.size() && NARROWING_TAGS.contains(tokens.get(i + 1).tag());
        return the && !more && !isJoined(quantity.of(), sentence);
      }
    }
    return false;
  }

  /** "<b>Another</b> man", "a <b>fourth</b> man": those spoken of before are more now. */
  private boolean isJoined(@Nullable String noun, Sentence sentence) {
    List<Sentence> sentences = document.sentences();
    for (int i = Math.max(0, sentence.index() - REACH); i <= sentence.index(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      for (int j = 1; j < tokens.size(); j++) {
        Token before = tokens.get(j - 1);
        if (tokens.get(j).lemma().equals(noun)
            && (MORE.contains(before.lemma()) || ORDINAL.matcher(before.lemma()).matches())) {
          return true;
        }
      }
    }
    return false;
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
