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
          ("percent per cent % number lot time day week month year hour minute second today"
                  + " yesterday tomorrow morning afternoon evening night way kind sort rest majority"
                  + " part fact result addition order example thing bit amount decade century moment"
                  + " weekend spring summer autumn winter start end beginning something nothing"
                  + " anything everything million billion dollar euro pound mile kilometre kilometer"
                  + " metre meter date period term total average middle front reason purpose")
              .split(" "));

  private static final Set<String> LEFT =
      Set.of("det", "poss", "nmod", "amod", "compound", "nummod", "num", "predet", "quantmod");

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
        if (isHead(token) && (isAge(token) || !taken.contains(token))) {
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
    int from = begin(head);
    Phrase.Form form = Phrase.Form.INDEFINITE;
    Set<String> modifiers = new LinkedHashSet<>();
    for (Token left : tokens.subList(from, head.index())) {
      String word = left.text().toLowerCase(Locale.ROOT);
      boolean own = left.head().filter(h -> h == head).isPresent();
      if (own && left.is("poss")) {
        form = Phrase.Form.POSSESSIVE;
      } else if (left.tag().equals("DT") && NOTHING.contains(word)) {
        return Optional.empty();
      } else if (left.tag().equals("DT") && (own || left.index() == from)) {
        form = form == Phrase.Form.POSSESSIVE ? form : form(word, form);
      } else if (form != Phrase.Form.POSSESSIVE
          || left.head().filter(h -> h.is("poss")).isEmpty()) {
        collect(left, modifiers);
      }
    }
    int to = head.index() + 1;
    Set<String> complements = new LinkedHashSet<>();
    for (Token preposition : head.dependents("prep")) {
      for (Token right : preposition.dependents("pobj")) {
        right.dependents().stream()
            .filter(d -> !d.is("det", "punct"))
            .forEach(d -> collect(d, complements));
        collect(right, complements);
        to = complementEnd(head, preposition, to);
      }
    }
    Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).span().end());
    Phrase phrase = new Phrase(head, form, span, span.in(document.text()));
    phrase.modifiers = modifiers;
    phrase.complements = complements;
    phrase.function = Clauses.function(head);
    describe(phrase);
    return Optional.of(phrase);
  }

  /** First token of the words before a noun that belong to it without a gap. */
  private static int begin(Token head) {
    List<Token> tokens = head.sentence().tokens();
    int begin = head.index();
    while (begin > 0) {
      Token left = tokens.get(begin - 1);
      boolean word =
          !left.tag().equals("IN") && !left.tag().equals(",") && !left.tag().equals("CC");
      if (!word || !belongs(left, head)) {
        break;
      }
      begin--;
    }
    if (begin > 0 && begin < head.index() + 1 && tokens.get(begin - 1).tag().equals("DT")) {
      begin--;
    }
    return begin;
  }

  private static boolean belongs(Token left, Token head) {
    Token at = left;
    for (int i = 0; i < 12; i++) {
      Optional<Token> above = at.head();
      if (above.isEmpty()) {
        return false;
      }
      if (above.get() == head) {
        return LEFT.contains(at.relation());
      }
      at = above.get();
    }
    return false;
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

  private static void collect(Token token, Set<String> words) {
    if (token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("CD")
        || token.tag().startsWith("VB")) {
      words.add(token.lemma().toLowerCase(Locale.ROOT));
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
    if (lexicon.isAmbiguous(noun) && !isApposed(head)) {
      phrase.type = Mention.Type.UNKNOWN;
    } else if (lexicon.isPersonNoun(noun)) {
      phrase.type = Mention.Type.PERSON;
      phrase.gender = lexicon.nounGender(noun);
    } else if (noun.equals("state") && !phrase.complements.isEmpty() && !namesIn(head)) {
      phrase.type = Mention.Type.OTHER;
    } else if (!families.isEmpty()) {
      phrase.type = families.get(0).type();
    } else {
      phrase.type = Mention.Type.OTHER;
    }
    boolean group = phrase.type == Mention.Type.ORGANIZATION || isCountry(families);
    phrase.count = plural ? Count.MANY : group ? Count.GROUP : Count.ONE;
  }

  private static boolean isApposed(Token head) {
    return head.is("appos", "attr") || head.dependent("appos").isPresent();
  }

  /** "the state of Ohio", but not "the state of emergency". */
  private static boolean namesIn(Token head) {
    return head.dependents("prep").stream()
        .flatMap(p -> p.dependents("pobj").stream())
        .anyMatch(Token::isProperNoun);
  }

  private static boolean isCountry(List<NounFamily> families) {
    return families.stream().anyMatch(f -> f.name().equals("country"));
  }
}
