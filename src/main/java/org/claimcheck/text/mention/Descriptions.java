package org.claimcheck.text.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Token;

/** What the article says its names are: appositions and copulas, before anything is resolved. */
final class Descriptions {
  private static final Set<String> DIVISIONS =
      Set.of("island", "province", "state", "county", "district", "region", "governorate");

  private final MentionLexicon lexicon;
  private final Map<Token, Phrase> byHead;
  private final Map<Integer, Phrase> nameAt = new HashMap<>();

  Descriptions(MentionLexicon lexicon, Map<Token, Phrase> byHead) {
    this.lexicon = lexicon;
    this.byHead = byHead;
  }

  /** Learns from all phrases; a definite apposition joins the chain of the name. */
  void learn(List<Phrase> phrases) {
    phrases.stream().filter(Phrase::isName).forEach(p -> nameAt.put(p.span.start(), p));
    for (Phrase phrase : phrases) {
      if (phrase.form == Phrase.Form.ADJECTIVE || phrase.form == Phrase.Form.PRONOUN) {
        continue;
      }
      for (Token apposed : phrase.head.dependents("appos")) {
        Optional.ofNullable(byHead.get(apposed)).ifPresent(other -> apposition(phrase, other));
      }
      copula(phrase);
      placed(phrase);
    }
  }

  private void apposition(Phrase one, Phrase other) {
    Phrase name = one.isName() ? one : other;
    Phrase noun = one.isName() ? other : one;
    if (name.form != Phrase.Form.NAME || !noun.isNominal() || !describes(noun, name)) {
      return;
    }
    tell(name, noun);
    if (noun.entity == null) {
      noun.apposed = true;
      name.entityOrThrow().add(noun);
    }
  }

  private void copula(Phrase phrase) {
    Token head = phrase.head;
    Optional<Token> verb = head.head().filter(v -> v.lemma().equals("be"));
    if (verb.isEmpty() || phrase.form != Phrase.Form.NAME || !head.is("nsubj")) {
      return;
    }
    boolean negated = verb.get().dependent("neg").isPresent();
    if (!negated) {
      verb.get().dependents("attr").stream()
          .map(byHead::get)
          .filter(p -> p != null && p.isNominal() && describes(p, phrase))
          .findFirst()
          .ifPresent(p -> tell(phrase, p));
    }
  }

  /** "the town of Orvel". */
  private void placed(Phrase phrase) {
    boolean settlement =
        lexicon.families(phrase.noun()).stream().anyMatch(f -> f.name().equals("city"))
            || DIVISIONS.contains(phrase.noun());
    if (!phrase.isNominal() || !settlement || phrase.count == Count.MANY) {
      return;
    }
    phrase.head.dependents("prep").stream()
        .filter(p -> p.lemma().equals("of"))
        .flatMap(p -> Optional.ofNullable(nameAt.get(p.span().end() + 1)).stream())
        .filter(n -> n.form == Phrase.Form.NAME && n.words.size() < 4)
        .findFirst()
        .ifPresent(
            name -> {
              Entity entity = name.entityOrThrow();
              if (entity.type == Mention.Type.UNKNOWN || entity.type == Mention.Type.PLACE) {
                tell(name, phrase);
                if (phrase.entity == null && phrase.form == Phrase.Form.DEFINITE) {
                  entity.add(phrase);
                }
              }
            });
  }

  private boolean describes(Phrase noun, Phrase name) {
    boolean typed = noun.type != Mention.Type.OTHER && noun.type != Mention.Type.UNKNOWN;
    boolean fits =
        name.entityOrThrow().type == Mention.Type.UNKNOWN
            || name.certainty < 3
            || name.entityOrThrow().type == noun.type;
    return typed && fits && (noun.count != Count.MANY) && noun.type != Mention.Type.EVENT;
  }

  private void tell(Phrase name, Phrase noun) {
    Entity entity = name.entityOrThrow();
    if (name.certainty < 3 && entity.type != noun.type) {
      entity.type = noun.type;
      entity.count = noun.type == Mention.Type.PERSON ? Count.ONE : Count.GROUP;
      entity.phrases.forEach(p -> p.type = noun.type);
    }
    entity.nouns.addAll(noun.nouns);
    entity.descriptions.add(noun.description());
    if (entity.gender == Gender.UNKNOWN && noun.type == Mention.Type.PERSON) {
      entity.gender = lexicon.nounGender(noun.noun());
    }
  }
}
