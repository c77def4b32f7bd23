package org.claimcheck.text.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Token;

/** Says what sort of thing a name stands for, from its own words and what stands next to it. */
final class NameTyper {
  private static final Set<String> GENERATION = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

  private final MentionLexicon lexicon;
  private final NameTypes types;

  NameTyper(MentionLexicon lexicon, NameTypes types) {
    this.lexicon = lexicon;
    this.types = types;
  }

  /** Sets type, certainty, gender, count and nouns of a name. */
  void type(Phrase phrase, List<Token> tokens, List<Token> title, boolean known) {
    readTitle(phrase, tokens, title);
    Optional<NameTypes.Known> reference = types.of(phrase.text);
    if (phrase.form == Phrase.Form.ADJECTIVE) {
      set(phrase, Mention.Type.PLACE, 3);
    } else if (phrase.titled) {
      set(phrase, Mention.Type.PERSON, 3);
    } else if (reference.isPresent()) {
      set(phrase, reference.get().type(), 3);
      phrase.nouns.addAll(reference.get().nouns());
      phrase.gender = reference.get().gender();
    } else {
      readWords(phrase, tokens);
    }
    readNeighbours(phrase, tokens);
    phrase.count = count(phrase, tokens.get(tokens.size() - 1), known);
    if (phrase.type == Mention.Type.PERSON) {
      readGivenName(phrase);
    }
  }

  private void readTitle(Phrase phrase, List<Token> tokens, List<Token> title) {
    List<Token> sentence = tokens.get(0).sentence().tokens();
    int end = title.isEmpty() ? tokens.get(0).index() : title.get(title.size() - 1).index() + 1;
    if (title.isEmpty()) {
      Token word = end > 0 ? sentence.get(end - 1) : null;
      boolean plural = word != null && word.tag().equals("NNS");
      if (word == null || plural || !word.isNoun() || !lexicon.isPersonNoun(word.lemma())) {
        return;
      }
      readTitleWord(phrase, word.lemma());
    }
    title.forEach(t -> readTitleWord(phrase, t.text()));
    Token last = sentence.get(end - 1);
    if (lexicon.isPersonNoun(last.text())) {
      Set<String> words = new LinkedHashSet<>();
      for (int i = end - 2; i >= Math.max(0, end - 7) && isTitlePart(sentence.get(i)); i--) {
        words.add(sentence.get(i).lemma().toLowerCase(Locale.ROOT));
      }
      phrase.descriptions.add(new Description(last.lemma().toLowerCase(Locale.ROOT), words));
    }
  }

  private static boolean isTitlePart(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS");
  }

  private void readTitleWord(Phrase phrase, String word) {
    phrase.titled = true;
    if (lexicon.isPersonNoun(word)) {
      phrase.nouns.add(word.toLowerCase(Locale.ROOT));
    }
    if (phrase.gender == Gender.UNKNOWN) {
      phrase.gender = lexicon.titleGender(word);
    }
  }

  private void readWords(Phrase phrase, List<Token> tokens) {
    String name = phrase.text;
    String last = tokens.get(tokens.size() - 1).text();
    Optional<NounFamily> place = lexicon.place(name);
    Optional<NounFamily> organization = lexicon.organization(name);
    if (place.isPresent()) {
      set(phrase, Mention.Type.PLACE, 3);
      phrase.nouns.add(place.get().name());
      return;
    }
    if (organization.isPresent() || lexicon.hasAlias(name)) {
      set(phrase, Mention.Type.ORGANIZATION, 3);
      organization.ifPresent(f -> phrase.nouns.add(f.general().iterator().next()));
      return;
    }
    if ((tokens.size() > 1 || hasArticle(tokens)) && readHeadNoun(phrase, tokens, last)) {
      return;
    }
    if (tokens.size() > 1 && lexicon.givenName(tokens.get(0).text()).isPresent()) {
      set(phrase, Mention.Type.PERSON, 2);
    } else if (tokens.size() > 1 && GENERATION.contains(last)) {
      set(phrase, Mention.Type.PERSON, 2);
    } else if (tokens.size() == 1
        && last.length() > 1
        && last.equals(last.toUpperCase(Locale.ROOT))
        && last.chars().noneMatch(Character::isDigit)) {
      set(phrase, Mention.Type.ORGANIZATION, 1);
    } else if (tokens.size() > 2
        && tokens.stream().anyMatch(t -> t.text().matches("bin|ibn|bint|von|van|al-\\p{Lu}.*"))) {
      set(phrase, Mention.Type.PERSON, 1);
    }
  }

  /** The noun that a name of several words is built on: "[Bank] of England", "Kerch [Strait]". */
  private boolean readHeadNoun(Phrase phrase, List<Token> tokens, String last) {
    int end = tokens.size();
    for (int i = 1; i < tokens.size(); i++) {
      if (Set.of("of", "for").contains(tokens.get(i).text())) {
        end = i;
        break;
      }
    }
    for (String word : List.of(tokens.get(end - 1).text(), last)) {
      String noun = word.toLowerCase(Locale.ROOT);
      Optional<NounFamily> family =
          lexicon.families(noun).stream().filter(f -> f.type() != Mention.Type.PERSON).findFirst();
      if (family.isPresent()) {
        set(phrase, family.get().type(), 3);
        phrase.nouns.add(noun);
        return true;
      }
    }
    if (lexicon.beginsEvent(tokens.get(0).text())) {
      set(phrase, Mention.Type.EVENT, 3);
      phrase.nouns.add(tokens.get(0).text().toLowerCase(Locale.ROOT));
      return true;
    }
    if (lexicon.beginsPlace(tokens.get(0).text())) {
      set(phrase, Mention.Type.PLACE, 3);
      return true;
    }
    Optional<NounFamily> suffix = lexicon.suffix(last);
    if (suffix.isPresent() && lexicon.givenName(tokens.get(0).text()).isEmpty()) {
      set(phrase, suffix.get().type(), 3);
      phrase.nouns.add(suffix.get().name());
      return true;
    }
    if (last.endsWith("s")
        && !lexicon.families(last.toLowerCase(Locale.ROOT).replaceAll("s$", "")).isEmpty()
        && lexicon.givenName(tokens.get(0).text()).isEmpty()) {
      set(
          phrase,
          lexicon.families(last.toLowerCase(Locale.ROOT).replaceAll("s$", "")).get(0).type(),
          2);
      return true;
    }
    return false;
  }

  private void readNeighbours(Phrase phrase, List<Token> tokens) {
    if (phrase.certainty >= 3) {
      return;
    }
    Token head = phrase.head;
    List<Token> sentence = head.sentence().tokens();
    int after = tokens.get(tokens.size() - 1).index() + 1;
    if (after + 1 < sentence.size() && sentence.get(after).text().equals(",")) {
      Token next = sentence.get(after + 1);
      boolean age =
          next.text().matches("\\d{1,2}")
              && after + 2 < sentence.size()
              && Set.of(",", ".").contains(sentence.get(after + 2).text());
      if (next.text().equals("who") || next.text().equals("whose") || age) {
        set(phrase, Mention.Type.PERSON, 3);
        return;
      }
    }
    if (phrase.certainty > 0) {
      return;
    }
    boolean owner = head.is("poss", "compound");
    if (owner && head.head().filter(o -> lexicon.isOwnedByCountries(o.lemma())).isPresent()) {
      set(phrase, Mention.Type.PLACE, 1);
      phrase.nouns.add("country");
      return;
    }
    Optional<Token> preposition = head.is("pobj") ? head.head() : Optional.empty();
    if (preposition.isPresent()
        && Set.of("in", "near", "around", "across", "outside", "inside")
            .contains(preposition.get().lemma())
        && preposition.get().index() == tokens.get(0).index() - 1) {
      set(phrase, Mention.Type.PLACE, 1);
    }
  }

  private static boolean hasArticle(List<Token> tokens) {
    int before = tokens.get(0).index() - 1;
    return before >= 0
        && tokens.get(0).sentence().tokens().get(before).text().equalsIgnoreCase("the");
  }

  private void readGivenName(Phrase phrase) {
    if (phrase.gender == Gender.UNKNOWN && phrase.words.size() > 1) {
      phrase.gender = lexicon.givenName(phrase.words.get(0)).orElse(Gender.UNKNOWN);
    }
  }

  private static Count count(Phrase phrase, Token last, boolean known) {
    return switch (phrase.type) {
      case ORGANIZATION, PLACE -> Count.GROUP;
      case PERSON, EVENT -> Count.ONE;
      default -> last.tag().equals("NNPS") && !known ? Count.MANY : Count.GROUP;
    };
  }

  private static void set(Phrase phrase, Mention.Type type, int certainty) {
    phrase.type = type;
    phrase.certainty = certainty;
  }
}
