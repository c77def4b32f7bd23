package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication.Kind;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.claimcheck.time.TimeExpression.Relation;

/**
 * Reads what is set apart behind a name and says since, until or for how long the name's bearer has
 * been what: "Kagame<b>, in power since 2000,</b> said" says "Kagame has been in power since 2000".
 * Parsers hang such phrases on the verb of the sentence.
 */
final class Asides {
  private final Document document;

  Asides(Document document) {
    this.document = document;
  }

  /** The further predications of a sentence; takes from the others what is no longer theirs. */
  List<Draft> of(Sentence sentence, List<Draft> drafts) {
    List<Draft> further = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size() - 3; i++) {
      Token name = tokens.get(i - 1);
      Token preposition = tokens.get(i + 1);
      Token noun = tokens.get(i + 2);
      if (tokens.get(i).text().equals(",")
          && name.isProperNoun()
          && preposition.tag().equals("IN")
          && noun.tag().equals("NN")) {
        int from = i + 3;
        int to = end(tokens, from);
        List<TimeExpression> times = lasting(sentence, tokens.subList(from, to));
        if (!times.isEmpty()) {
          List<Token> inside = tokens.subList(i + 1, to);
          drafts.forEach(d -> d.arguments().removeIf(a -> inside.contains(a.token())));
          Draft draft = new Draft(noun, "be", Kind.VERB);
          draft.add(Role.SUBJECT, headOf(name));
          further.add(draft);
          draft.addSelf(preposition.lemma());
          for (TimeExpression time : times) {
            sentence.tokensIn(time.span()).stream()
                .findFirst()
                .ifPresent(t -> draft.add(Role.TIME, "", t));
          }
        }
      }
    }
    return further;
  }

  /** Index of the comma or full stop behind, or of the token itself if the sentence goes on. */
  private static int end(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 8); i++) {
      if (tokens.get(i).text().equals(",") || tokens.get(i).tag().equals(".")) {
        return i;
      }
    }
    return from;
  }

  private List<TimeExpression> lasting(Sentence sentence, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<TimeExpression> times =
        document.times().stream()
            .filter(t -> sentence.tokensIn(t.span()).stream().anyMatch(tokens::contains))
            .toList();
    boolean near =
        times.stream()
            .flatMap(t -> sentence.tokensIn(t.span()).stream())
            .anyMatch(t -> t.index() <= tokens.get(0).index() + 1);
    return near
        ? times.stream()
            .filter(
                t ->
                    t.type() == TimeExpression.Type.DURATION
                        || t.relation() == Relation.SINCE
                        || t.relation() == Relation.UNTIL
                        || t.relation() == Relation.THROUGHOUT)
            .toList()
        : List.of();
  }

  private static Token headOf(Token name) {
    Token at = name;
    for (int steps = 0; steps < Steps.MAX && at.is("compound"); steps++) {
      Optional<Token> head = at.head();
      if (head.isEmpty() || !head.get().isProperNoun()) {
        break;
      }
      at = head.get();
    }
    return at;
  }
}
