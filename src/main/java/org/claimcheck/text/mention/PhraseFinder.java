package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.article.Span;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/** Everything in a document that may refer: names, pronouns, descriptions and coordinations. */
final class PhraseFinder {
  private final NameReader names;
  private final NominalFinder nominals;

  PhraseFinder(NameReader names, NominalFinder nominals) {
    this.names = names;
    this.nominals = nominals;
  }

  /** Phrases in the order of their heads. */
  List<Phrase> find(Document document) {
    List<Phrase> found = new ArrayList<>(names.read(document));
    found.addAll(nominals.find(document, found));
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        Pronoun.of(token).ifPresent(p -> found.add(pronoun(token, p)));
      }
    }
    Map<Token, Phrase> byHead = byHead(found);
    for (Phrase phrase : found) {
      phrase
          .head
          .dependent("poss")
          .filter(p -> phrase.form == Phrase.Form.POSSESSIVE)
          .ifPresent(p -> phrase.owner = byHead.get(p));
    }
    List<Phrase> coordinations = new ArrayList<>();
    found.forEach(p -> coordination(document, p, byHead).ifPresent(coordinations::add));
    found.addAll(coordinations);
    found.sort(
        (a, b) ->
            a.head != b.head
                ? Integer.compare(a.head.start(), b.head.start())
                : a.span.compareTo(b.span));
    return found;
  }

  /** The phrase of each head; the longest name or description where several share one. */
  static Map<Token, Phrase> byHead(List<Phrase> phrases) {
    Map<Token, Phrase> byHead = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (phrase.form != Phrase.Form.CONJUNCTION) {
        byHead.merge(phrase.head, phrase, (a, b) -> a.span.length() >= b.span.length() ? a : b);
      }
    }
    return byHead;
  }

  private static Phrase pronoun(Token token, Pronoun pronoun) {
    Phrase phrase = new Phrase(token, Phrase.Form.PRONOUN, token.span(), token.text());
    phrase.pronoun = pronoun;
    phrase.gender = pronoun.gender();
    phrase.count = pronoun.count();
    phrase.function = Clauses.function(token);
    if (pronoun.gender() != Gender.UNKNOWN || pronoun.person() == 1) {
      phrase.type = Mention.Type.PERSON;
    }
    return phrase;
  }

  /** "Ann Example and Ben Sample", for "they". */
  private static Optional<Phrase> coordination(
      Document document, Phrase first, Map<Token, Phrase> byHead) {
    boolean and =
        first.head.dependents("cc").stream().anyMatch(t -> t.lemma().equals("and"))
            || first.head.dependents("conj").stream()
                .anyMatch(c -> c.dependents("cc").stream().anyMatch(t -> t.lemma().equals("and")));
    if (!and || first.form == Phrase.Form.ADJECTIVE || byHead.get(first.head) != first) {
      return Optional.empty();
    }
    Span span = first.span;
    Mention.Type type = first.type;
    int members = 1;
    List<Token> open = new ArrayList<>(first.head.dependents("conj"));
    while (!open.isEmpty()) {
      Token next = open.remove(0);
      Phrase member = byHead.get(next);
      if (member == null) {
        return Optional.empty();
      }
      span = span.union(member.span);
      type = member.type == type ? type : Mention.Type.UNKNOWN;
      members++;
      open.addAll(next.dependents("conj"));
    }
    if (members < 2) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(first.head, Phrase.Form.CONJUNCTION, span, span.in(document.text()));
    phrase.type = type;
    phrase.count = Count.MANY;
    phrase.function = first.function;
    return Optional.of(phrase);
  }
}
