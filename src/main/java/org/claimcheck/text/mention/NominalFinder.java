package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Span;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/** Finds descriptions: noun phrases that are no names. */
final class NominalFinder {
  private static final Set<String> NOTHING =
      Set.of("no", "any", "every", "each", "neither", "either");
  private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "that", "those");

  /** Nouns of measure and manner, which nothing ever takes up. */
  private static final Set<String> NO_THINGS =
      Set.of(
          "percent",
          "per",
          "cent",
          "%",
          "number",
          "lot",
          "time",
          "day",
          "week",
          "month",
          "year",
          "hour",
          "minute",
          "second",
          "today",
          "yesterday",
          "tomorrow",
          "morning",
          "afternoon",
          "evening",
          "night",
          "way",
          "kind",
          "sort",
          "rest",
          "majority",
          "part",
          "case",
          "fact",
          "result",
          "addition",
          "order",
          "example",
          "thing",
          "bit",
          "amount",
          "decade",
          "century",
          "moment",
          "weekend",
          "spring",
          "summer",
          "autumn",
          "winter",
          "start",
          "end",
          "beginning",
          "account of",
          "something",
          "nothing",
          "anything",
          "everything",
          "million",
          "billion",
          "dollar",
          "euro",
          "pound",
          "mile",
          "kilometre",
          "kilometer",
          "metre",
          "meter",
          "date",
          "period",
          "term",
          "side of",
          "total",
          "average",
          "middle",
          "front",
          "reason",
          "purpose");

  private final MentionLexicon lexicon;

  NominalFinder(MentionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Descriptions of a document, in text order. */
  List<Phrase> find(Document document, List<Phrase> names) {
    Set<Token> taken = new HashSet<>();
    for (Phrase name : names) {
      if (name.form == Phrase.Form.NAME || name.head.isNoun()) {
        taken.addAll(name.sentence().tokensIn(name.span));
      }
    }
    document
        .times()
        .forEach(
            t ->
                document
                    .sentenceAt(t.span().start())
                    .ifPresent(s -> taken.addAll(s.tokensIn(t.span()))));
    List<Phrase> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (!taken.contains(token) && isHead(token)) {
          phrase(document, token).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isHead(Token token) {
    if (isAge(token)) {
      return true;
    }
    if (!token.isNoun() || !Character.isLetter(token.text().codePointAt(0))) {
      return false;
    }
    Optional<Token> head = token.head();
    boolean modifier =
        head.isPresent()
            && head.get().isNoun()
            && head.get().index() > token.index()
            && token.is("compound", "nmod", "amod", "nummod");
    return !modifier && !NO_THINGS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** "the 84-year-old". */
  private static boolean isAge(Token token) {
    return token.text().matches("\\d{1,3}-year-old")
        && token.head().filter(h -> h.isNoun() && h.index() > token.index()).isEmpty()
        && token.index() > 0;
  }

  private Optional<Phrase> phrase(Document document, Token head) {
    List<Token> tokens = head.sentence().tokens();
    int from = head.index();
    Phrase.Form form = Phrase.Form.INDEFINITE;
    Set<String> modifiers = new LinkedHashSet<>();
    for (Token left : head.dependents()) {
      if (left.index() >= head.index()
          || !left.is(
              "det", "poss", "nmod", "amod", "compound", "nummod", "num", "predet", "quantmod")) {
        continue;
      }
      String word = left.text().toLowerCase(Locale.ROOT);
      if (left.is("det") || left.tag().equals("DT")) {
        if (NOTHING.contains(word)) {
          return Optional.empty();
        }
        form = form(word, form);
      } else if (left.is("poss")) {
        form = Phrase.Form.POSSESSIVE;
      } else {
        collect(left, modifiers);
      }
      from = Math.min(from, first(left));
    }
    Optional<Token> before = from > 0 ? Optional.of(tokens.get(from - 1)) : Optional.empty();
    if (form == Phrase.Form.INDEFINITE && before.filter(b -> b.tag().equals("DT")).isPresent()) {
      form = form(before.orElseThrow().text().toLowerCase(Locale.ROOT), form);
      from--;
    }
    int to = head.index() + 1;
    for (Token preposition : head.dependents("prep")) {
      for (Token right : preposition.dependents("pobj")) {
        collect(right, modifiers);
        to = complementEnd(head, preposition, to);
      }
    }
    Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).span().end());
    Phrase phrase = new Phrase(head, form, span, span.in(document.text()));
    phrase.modifiers = modifiers;
    phrase.function = Clauses.function(head);
    describe(phrase);
    return Optional.of(phrase);
  }

  private static Phrase.Form form(String determiner, Phrase.Form otherwise) {
    if (determiner.equals("the")) {
      return Phrase.Form.DEFINITE;
    }
    if (DEMONSTRATIVES.contains(determiner)) {
      return Phrase.Form.DEMONSTRATIVE;
    }
    return otherwise;
  }

  private static void collect(Token token, Set<String> modifiers) {
    if (token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("CD")
        || token.tag().startsWith("VB")) {
      modifiers.add(token.lemma().toLowerCase(Locale.ROOT));
    }
    for (Token below : token.dependents()) {
      if (below.index() < token.index() && !below.is("case", "det", "poss", "punct")) {
        collect(below, modifiers);
      }
    }
  }

  /** "their attack [on Israel]", "the leader [of Iran]": a short complement belongs to it. */
  private static int complementEnd(Token head, Token preposition, int to) {
    int first = preposition.index();
    int last = last(preposition);
    boolean close = first == to && last - first < 6;
    boolean of = Set.of("of", "on", "against").contains(preposition.lemma());
    boolean verb =
        close
            && head.sentence().tokens().subList(first, last + 1).stream()
                .anyMatch(t -> t.isVerb() || t.text().equals(","));
    return close && of && !verb ? last + 1 : to;
  }

  private static int first(Token token) {
    int first = token.index();
    for (Token below : token.dependents()) {
      if (below.index() < token.index()) {
        first = Math.min(first, first(below));
      }
    }
    return first;
  }

  private static int last(Token token) {
    int last = token.index();
    for (Token below : token.dependents()) {
      if (below.index() > token.index()) {
        last = Math.max(last, last(below));
      }
    }
    return last;
  }

  /** Type, gender and count from the noun. */
  private void describe(Phrase phrase) {
    Token head = phrase.head;
    String noun = isAge(head) ? "person" : phrase.noun();
    phrase.nouns.add(noun);
    List<NounFamily> families =
        lexicon.families(noun).isEmpty()
            ? lexicon.families(head.text().toLowerCase(Locale.ROOT))
            : lexicon.families(noun);
    boolean plural = head.tag().endsWith("S") && head.isNoun();
    boolean people = families.stream().anyMatch(f -> f.name().equals("people"));
    if (people) {
      phrase.type = Mention.Type.PERSON;
      phrase.count =
          head.tag().equals("NNS") || noun.equals("people") || noun.equals("police")
              ? Count.MANY
              : Count.GROUP;
      return;
    }
    if (lexicon.isPersonNoun(noun)) {
      phrase.type = Mention.Type.PERSON;
      phrase.gender = lexicon.nounGender(noun);
    } else if (!families.isEmpty()) {
      phrase.type = families.get(0).type();
    } else {
      phrase.type = Mention.Type.OTHER;
    }
    boolean group = phrase.type == Mention.Type.ORGANIZATION || isCountry(families);
    phrase.count = plural ? Count.MANY : group ? Count.GROUP : Count.ONE;
  }

  private static boolean isCountry(List<NounFamily> families) {
    return families.stream().anyMatch(f -> f.name().equals("country"));
  }
}
