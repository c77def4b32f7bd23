package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.claim.Lexicon.WordClass;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Token;

/** Looks up predicates in the lexicon, alone or as the last word of a phrase of several. */
final class Words {
  /** "chief executive officer" has three words; four leaves room for a user's own entries. */
  private static final int LONGEST_PHRASE = 4;

  private final Lexicon lexicon;

  Words(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What the lexicon says of a predicate.
   *
   * @param senses the senses of the longest phrase whose head is the predicate
   * @param tokens the tokens of that phrase in text order
   */
  record Entry(List<Sense> senses, List<Token> tokens) {}

  Entry entry(Predication predication) {
    Token last = predication.predicate();
    if (predication.kind() == Predication.Kind.VERB) {
      return new Entry(lexicon.senses(WordClass.VERB, predication.lemma()), List.of(last));
    }
    // "aged" of "Maria Lopez, 45," stands nowhere: the predicate is the number.
    String word = last.isNoun() ? last.lemma() : predication.lemma();
    List<Sense> adjective = lexicon.senses(WordClass.ADJECTIVE, word);
    boolean isNoun = last.isNoun() || adjective.isEmpty();
    // Taggers take "secretary-general" for an adjective.
    return isNoun ? thing(last) : new Entry(adjective, List.of(last));
  }

  /** The entry of a noun, or of the noun that stands before a name: "Hurricane Maria". */
  Entry thing(Token last) {
    Entry own = noun(last);
    if (!own.senses().isEmpty() || !last.isProperNoun()) {
      return own;
    }
    return last.dependents("compound").stream()
        .findFirst()
        .filter(kind -> lexicon.isEventTitle(kind.lemma()))
        .map(kind -> new Entry(noun(kind).senses(), List.of(kind, last)))
        .orElse(own);
  }

  /** The entry of the longest noun phrase with a head word; without senses if there is none. */
  Entry noun(Token last) {
    List<Token> all = last.sentence().tokens();
    // "secretary of state": the head comes first.
    if (last.index() + 1 < all.size() && all.get(last.index() + 1).lemma().equals("of")) {
      for (int words = LONGEST_PHRASE; words > 2; words--) {
        int end = Math.min(last.index() + words, all.size());
        List<Token> phrase = all.subList(last.index(), end);
        List<Sense> senses = lexicon.senses(WordClass.NOUN, phrase(phrase));
        if (!senses.isEmpty()) {
          return new Entry(senses, List.copyOf(phrase));
        }
      }
    }
    for (int words = Math.min(LONGEST_PHRASE, last.index() + 1); words > 1; words--) {
      List<Token> phrase = all.subList(last.index() - words + 1, last.index() + 1);
      if (lexicon.startsPhrase(lemma(phrase.get(0)))) {
        List<Sense> senses = lexicon.senses(WordClass.NOUN, phrase(phrase));
        if (!senses.isEmpty()) {
          return new Entry(senses, List.copyOf(phrase));
        }
      }
    }
    return new Entry(lexicon.senses(WordClass.NOUN, lemma(last)), List.of(last));
  }

  private static String phrase(List<Token> tokens) {
    List<String> lemmas = new ArrayList<>();
    tokens.forEach(t -> lemmas.add(lemma(t)));
    return String.join(" ", lemmas);
  }

  /** The lemma; names are not inflected, so theirs is the word itself. */
  static String lemma(Token token) {
    return token.isProperNoun() && !token.tag().endsWith("S")
        ? token.text().toLowerCase(Locale.ROOT)
        : token.lemma();
  }
}
