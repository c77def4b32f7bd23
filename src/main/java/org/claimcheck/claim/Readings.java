package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Predication.Argument;
import org.claimcheck.text.Token;

/** The predications of a document, each with the senses that apply to it. */
final class Readings {

  /**
   * A predication as the lexicon reads it.
   *
   * @param predication what the syntax says
   * @param word the tokens of the word or phrase that the lexicon knows
   * @param senses the senses that apply
   * @param arguments the predication's arguments without those that belong to the word itself
   */
  record Reading(
      Predication predication, List<Token> word, List<Sense> senses, List<Argument> arguments) {}

  private final Document document;
  private final List<Reading> all = new ArrayList<>();

  Readings(Document document, Lexicon lexicon) {
    this.document = document;
    Words words = new Words(lexicon);
    for (Predication p : document.predications()) {
      Words.Entry entry = words.entry(p);
      List<Argument> arguments =
          p.arguments().stream().filter(a -> !entry.tokens().contains(a.token())).toList();
      List<Sense> senses = applicable(entry.senses(), arguments);
      if (!senses.isEmpty()) {
        all.add(new Reading(p, entry.tokens(), senses, arguments));
      }
    }
  }

  List<Reading> all() {
    return all;
  }

  /** Of the senses whose restrictions are met, those with the most restrictions. */
  private List<Sense> applicable(List<Sense> senses, List<Argument> arguments) {
    List<Sense> met =
        senses.stream()
            .filter(s -> s.restrictions().stream().allMatch(r -> fits(r, arguments)))
            .toList();
    int most = met.stream().mapToInt(s -> s.restrictions().size()).max().orElse(0);
    return met.stream().filter(s -> s.restrictions().size() == most).toList();
  }

  private boolean fits(Slot slot, List<Argument> arguments) {
    return arguments.stream().anyMatch(a -> slot.key().holds(a) && allows(slot, a.token()));
  }

  /** A pronoun is one of the words if what it stands for is. */
  private boolean isOneOf(Set<String> words, Token token) {
    return words.contains(Words.lemma(token))
        || (token.isPronoun()
            && document.mentionAt(token).stream()
                .flatMap(m -> document.chainOf(m).stream())
                .anyMatch(m -> words.contains(Words.lemma(m.head()))));
  }

  /** Whether a slot takes an argument with this head word. */
  boolean allows(Slot slot, Token token) {
    boolean form =
        switch (slot.form()) {
          case "adjective" -> token.tag().startsWith("JJ");
          case "noun" -> token.isNoun();
          case "name" -> token.isProperNoun();
          default -> true;
        };
    return form && (slot.words().isEmpty() || isOneOf(slot.words(), token));
  }
}
