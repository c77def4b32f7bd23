package org.claimcheck.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.claimcheck.text.Document;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the article tells as done at its times, and from which of them the next sentence
 * counts on: "The trial opened on 4 March. Two days later, on 6 March, ...".
 */
final class NarrationTriples {
  /** Prepositions with which a time says when something was. */
  private static final Set<String> WITHIN = Set.of("", "on", "in", "during");

  /** As many words may stand before what opens a sentence: "But", "Exactly". */
  private static final int OPENING = 2;

  private static final Node DONE_THEN = Cc.term("doneThen");

  private final Graph graph;
  private final Document document;

  NarrationTriples(Graph graph, Document document) {
    this.graph = graph;
    this.document = document;
  }

  /** Adds to the nodes of times. */
  void write(Map<Node, TimeExpression> times) {
    Map<TimeExpression, Node> nodes = new HashMap<>();
    times.forEach((node, time) -> nodes.put(time, node));
    for (Predication predication : document.predications()) {
      boolean verb = predication.kind() == Predication.Kind.VERB;
      boolean done = verb && isToldAsDone(predication);
      for (Predication.Argument argument : predication.arguments(Predication.Role.TIME)) {
        @Nullable TimeExpression time = document.timeAt(argument.token()).orElse(null);
        @Nullable Node node = time == null ? null : nodes.get(time);
        if (verb && time != null && node != null) {
          told(node, predication, time);
          if (done && WITHIN.contains(argument.marker())) {
            graph.add(node, DONE_THEN, Cc.text(predication.lemma()));
          }
        }
      }
    }
    anchors(times);
  }

  private void told(Node node, Predication predication, TimeExpression time) {
    graph.add(node, Cc.term("timeOf"), Cc.text(predication.lemma()));
    Token verb = predication.predicate();
    for (Token token : verb.sentence().tokens()) {
      boolean between = token.index() > verb.index() && token.span().end() <= time.span().start();
      if (between && token.isNoun()) {
        graph.add(node, Cc.term("passing"), Cc.text(token.lemma()));
      }
    }
  }

  /** Whether the main clause tells it in the simple past, in the article's own tense. */
  private static boolean isToldAsDone(Predication predication) {
    Token verb = predication.predicate();
    boolean told =
        predication.modality() == Modality.ASSERTED || predication.modality() == Modality.REPORTED;
    return told && isSimplePast(verb) && isMain(verb);
  }

  private static boolean isSimplePast(Token verb) {
    List<Token> auxiliaries = verb.dependents("aux", "auxpass");
    return auxiliaries.isEmpty()
        ? verb.tag().equals("VBD")
            || (verb.tag().equals("VBN") && !verb.is("relcl", "advcl", "conj"))
        : verb.tag().equals("VBN")
            && auxiliaries.stream().allMatch(a -> a.tag().equals("VBD") && a.lemma().equals("be"));
  }

  /** A main clause, one joined to it, or one that is attributed after it: "it closed, he said". */
  private static boolean isMain(Token verb) {
    Token at = verb;
    while (at.head().isPresent()) {
      Token head = at.head().get();
      boolean joined = at.is("conj") && head.isVerb();
      boolean attributed = !at.is("advcl", "relcl") && head.isVerb() && head.index() > at.index();
      if (!joined && !attributed) {
        return false;
      }
      if (joined && !isSimplePast(at)) {
        return false;
      }
      at = head;
    }
    return true;
  }

  /**
   * A time that opens a sentence and counts on counts from the only one of the sentence before, if
   * the main clause there tells what happened then.
   */
  private void anchors(Map<Node, TimeExpression> times) {
    @Nullable Node anchor = null;
    int told = -1;
    int number = 0;
    for (Map.Entry<Node, TimeExpression> entry : times.entrySet()) {
      TimeExpression time = entry.getValue();
      Optional<Sentence> sentence = document.sentenceAt(time.span().start());
      if (time.days() == null || sentence.isEmpty()) {
        continue;
      }
      int index = sentence.get().index();
      boolean opens =
          document.tokenAt(time.span().start()).filter(t -> t.index() <= OPENING).isPresent();
      if (opens
          && time.hangsOnText()
          && told == index - 1
          && number == 1
          && anchor != null
          && graph.contains(anchor, DONE_THEN, Node.ANY)) {
        graph.add(entry.getKey(), Cc.term("countsFrom"), anchor);
      }
      number = told == index ? number + 1 : 1;
      told = index;
      anchor = entry.getKey();
    }
  }
}
